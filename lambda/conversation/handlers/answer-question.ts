import { hearCounty } from '../../understanding/hear-county';
import { type Understanding, understand } from '../../understanding/understand';
import type { Handler, RowRef, Turn } from '../turn';
import { answerRow } from './answer';
import { askCountyAgain, unknownName, withCounty } from './county';
import { decline } from './decline';
import { miss } from './miss';
import { offer } from './offer';
import { addressAskedFor, addressIn, missedAddress } from './places/hear-address';
import { contentFor } from './reply';

const SAYS_COUNTY = /\b(?:county|condado)\b/i;

/** Where a county was asked for, this is rather a county said in other words than a new question. */
const isHardlyAnything = (heard: Understanding): boolean =>
  heard.kind === 'unsure' || (heard.kind === 'decline' && heard.why === 'off-topic');

/** Answers a question that no intent knew, from its words alone. */
export const answerQuestion: Handler = async (turn) => {
  const { question } = turn.slots;
  if (!question) return miss(turn);
  const placed = await addressIn(turn, question);
  if (placed) return placed;
  const first = await contentFor(turn);
  const county = hearCounty(question, first.counties.values());
  const here = county === undefined ? turn : { ...turn, session: { ...turn.session, county } };
  const content = county === undefined ? first : await contentFor(here);

  const heard = understand(question, content.faq, turn.locale, {
    declineWords: turn.office.decline_words,
    lastTopic: turn.session.last?.topic,
  });
  if (turn.session.pending?.kind === 'county' && isHardlyAnything(heard)) {
    if (county !== undefined) return withCounty(turn, county);
    if (SAYS_COUNTY.test(question)) return unknownName(turn);
  }
  switch (heard.kind) {
    case 'sure':
      return answerRow(here, heard, aheadIn(turn, question));
    case 'unsure': {
      const meant = chosenAmong(turn, heard.options) ?? onlyTopic(heard.options);
      return meant ? answerRow(here, meant) : offer(here, heard.options, content);
    }
    case 'decline':
      return decline(here, heard.why);
    case 'lost': {
      const asked = addressAskedFor(turn.session);
      if (asked) return missedAddress(turn, asked);
      if (county !== undefined) return withCounty(turn, county);
      return turn.session.pending?.kind === 'county' ? askCountyAgain(turn) : miss(turn);
    }
  }
};

/** "For that one" means the election that was just talked about. */
const aheadIn = ({ session, texts }: Turn, question: string): number =>
  texts.followUp.refersBack.test(question) ? (session.ahead ?? 0) : 0;

/** The nearest row, where all are of one topic: that is no choice for the ear. */
const onlyTopic = ([first, ...others]: readonly RowRef[]): RowRef | undefined =>
  others.every(({ topic }) => topic === first?.topic) ? first : undefined;

/** The one option that was on offer already: "the deadline", after being asked which of two. */
const chosenAmong = ({ session }: Turn, options: readonly RowRef[]): RowRef | undefined => {
  if (session.pending?.kind !== 'choice') return undefined;
  const offered = session.pending.options;
  const both = options.filter(({ faq }) => offered.some((option) => option.faq === faq));
  return both.length === 1 ? both[0] : undefined;
};
