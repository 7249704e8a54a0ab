import { calendarOf } from '../answers/calendar';
import { resolveElection } from '../answers/named-election';
import type { Content } from '../table/content';
import { hearElection, saysName } from '../understanding/hear-election';
import type { Turn } from './turn';

/** An id that no election has: the voter named one of which nothing is on file. */
export const NO_SUCH_ELECTION = '';

export interface ElectionAsked {
  id: string;
  /** The sentence does nothing but name it: it is about what was talked about last. */
  isAll: boolean;
  /** It asks when that election is, and nothing more. */
  asksDay: boolean;
}

/** The election that a sentence names; nothing where it names none. */
export const electionAsked = (turn: Turn, content: Content, sentence: string): ElectionAsked | undefined => {
  const calendar = calendarOf(content, turn.nowMs);
  const about = calendar.elections.find(({ id }) => id === turn.session.election);
  if (turn.texts.followUp.refersBack.test(sentence) && about) return { id: about.id, isAll: false, asksDay: false };
  const heard = hearElection(sentence, turn.locale, calendar.today.year);
  const byName = heard ? undefined : calendar.elections.filter((one) => saysName(one, sentence, turn.locale));
  if (byName && byName.length > 0) {
    const found = resolveElection(calendar, { named: {}, about, saysName: (one) => byName.includes(one) });
    return typeof found === 'object' ? { id: found.id, isAll: false, asksDay: false } : undefined;
  }
  if (!heard) return undefined;
  const says = (election: (typeof calendar.elections)[number]) => saysName(election, sentence, turn.locale);
  const found = resolveElection(calendar, { named: heard.named, about, saysName: says });
  if (found === undefined) return undefined;
  return { id: found === 'none' ? NO_SUCH_ELECTION : found.id, isAll: heard.isAll, asksDay: heard.asksDay };
};
