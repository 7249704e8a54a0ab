import type { FaqRow } from '../../models/content/faq-row';
import { inLocale } from '../../models/content/in-locale';
import type { Locale } from '../../models/locales/locales';
import { factsOf, placeholdersIn } from '../../models/placeholders';
import { calendarOf, parseGoverning } from '../answers/calendar';
import { rowFor } from '../answers/find-answer';
import { electionOf } from '../answers/which-election';
import type { Content } from '../table/content';
import type { Evidence, Reply } from './reply';
import { contactIn, contentFor } from './settled';
import type { Turn } from './turn';

/** The reply with what it rests on, where the front has room for it. */
export const withEvidence = async (turn: Turn, reply: Reply): Promise<Reply> => {
  if (!turn.can.links || reply.outcome === 'closed') return reply;
  const { remember, faq, outcome } = reply;
  const county = remember && 'county' in remember ? remember.county : turn.session.county;
  const here = { ...turn, session: { ...turn.session, county } };
  const content = await contentFor(here);
  const contact = contactIn(content, here);
  const row = outcome === 'answered' && faq !== undefined ? rowFor(content, faq, turn.nowMs) : undefined;
  if (!row) return { ...reply, evidence: { contact } };
  return {
    ...reply,
    evidence: {
      ...(reply.isFromList ? {} : { row: rowEvidence(row, content, turn.locale) }),
      election: electionIn(row, content, turn, remember?.election),
      contact,
    },
  };
};

const rowEvidence = (row: FaqRow, { lineage, root }: Content, locale: Locale): NonNullable<Evidence['row']> => {
  const place = [...lineage, root].find(({ id }) => id === row.jurisdiction);
  return {
    source: row.source_url,
    verifiedOn: row.verified_on,
    validFrom: row.valid_from,
    validUntil: row.valid_until,
    link: row.link,
    jurisdiction: { id: row.jurisdiction, name: place ? inLocale(place, 'name', locale) : row.jurisdiction },
  };
};

/** The election that the row speaks of, by its deadline or by the dates in it. */
const electionIn = (
  row: FaqRow,
  content: Content,
  { nowMs, locale }: Turn,
  asked: string | undefined,
): Evidence['election'] => {
  const isOfElection =
    row.deadline !== undefined || placeholdersIn(row.answer).some((one) => factsOf(one).speaksOf === 'election');
  if (!isOfElection) return undefined;
  const governing = row.deadline === undefined ? undefined : parseGoverning(row.deadline);
  const election = electionOf(calendarOf(content, nowMs), row, governing, asked);
  return election && { id: election.id, name: inLocale(election, 'name', locale), date: election.date };
};
