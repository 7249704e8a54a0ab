import { Temporal } from 'temporal-polyfill';
import type { Election } from '../../../models/content/election';
import { inLocale } from '../../../models/content/in-locale';
import { calendarOf, isPast, pollsClose } from '../../answers/calendar';
import type { Content } from '../../table/content';
import type { Reply } from '../reply';
import { contactIn, settled } from '../settled';
import type { Turn } from '../turn';

const about = { topic: 'election-date', faq: 'election-date' } as const;

/** The day of an election that the voter named; `lead` says it in other words. Without one on file, whom to ask. */
export const sayElectionDay = (turn: Turn, content: Content, election: Election | undefined, lead?: string): Reply => {
  const { texts, nowMs, locale } = turn;
  const { release } = content;
  if (!election || !content.isTrusted) {
    const say = [texts.timely.noSuchElection(contactIn(content, turn))];
    return settled(turn, { ...about, outcome: 'no-match', reason: 'no-such-election', release, say });
  }
  const calendar = calendarOf(content, nowMs);
  const date = texts.calendar.date(Temporal.PlainDate.from(election.date), calendar.today);
  const isOver = isPast(calendar, pollsClose(calendar, election));
  const say = lead ?? texts.timely.electionDay(inLocale(election, 'name', locale), date, isOver);
  const card = { title: texts.card.title(about.topic), text: say };
  const remember = { last: about, election: election.id };
  return settled(turn, { ...about, outcome: 'answered', release, say: [say], card, remember });
};
