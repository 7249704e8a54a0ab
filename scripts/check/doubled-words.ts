import { ANSWER_COLUMNS } from '../../models/content/columns';
import { textsFor } from '../../models/locales/languages';
import type { Locale } from '../../models/locales/locales';
import { factsOf, segmentsOf } from '../../models/placeholders';
import { heardAtMoments } from '../read-back/edge-words';
import type { Problem } from '../report/problem';
import { problem } from '../report/problems';
import { where } from '../sheet/sheet';
import type { Context } from './context';

/** A placeholder with the words on both sides of it: all that can be doubled. */
interface Piece {
  text: string;
  placeholder: string;
}

const piecesOf = (text: string): Piece[] => {
  const segments = segmentsOf(text);
  return segments.flatMap((segment, at) => {
    if (typeof segment === 'string' || !segment.placeholder || factsOf(segment.placeholder).speaksOf !== 'election')
      return [];
    const [before, after] = [segments[at - 1], segments[at + 1]];
    const last = typeof before === 'string' ? (/\S{1,40}(?: \S{1,40}){0,2} $/.exec(before)?.[0] ?? '') : '';
    const first = typeof after === 'string' ? (/^ ?\p{L}+(?: \p{L}+)?/u.exec(after)?.[0] ?? '') : '';
    return [{ text: `${last}{${segment.name}}${first}`, placeholder: segment.name }];
  });
};

/** Fills what each row says at several moments, and reads the words that meet: "on tomorrow", "el el martes". */
export const checkDoubledWords = (context: Context): Problem[] => {
  const { office, faq, places } = context;
  const elections = context.elections.flatMap(({ content }) => content?.row ?? []);
  const deadlines = context.deadlines.flatMap(({ content }) => content?.row ?? []);
  const root = office && places.get(office.root)?.content?.row;
  if (!root || elections.length === 0) return [];
  const known = new Map<string, string | undefined>();
  const doubledIn = (piece: Piece, jurisdiction: string, locale: Locale): string | undefined => {
    const lineage = context.lineage(jurisdiction).flatMap((id) => places.get(id)?.content?.row ?? []);
    const today = context.today(jurisdiction);
    const election = elections.find(
      ({ date, ...one }) => date >= today && lineage.some(({ id }) => id === one.jurisdiction),
    );
    if (!election) return undefined;
    const heard = heardAtMoments(piece.text, election, { lineage, root, elections, deadlines, locale });
    return [...heard].find((text) => textsFor(locale).timely.speaksOf.doubled.test(text));
  };
  return faq.flatMap((row) => {
    const { jurisdiction, locale } = row.said;
    if (jurisdiction === undefined || locale === undefined) return [];
    return ANSWER_COLUMNS.flatMap((header) =>
      piecesOf(row.said[header] ?? '').flatMap((piece) => {
        const key = `${jurisdiction} ${locale} ${piece.text}`;
        if (!known.has(key)) known.set(key, doubledIn(piece, jurisdiction, locale));
        const heard = known.get(key);
        return heard === undefined ? [] : [problem('doubled-words', where(row, header), piece.text, heard)];
      }),
    );
  });
};
