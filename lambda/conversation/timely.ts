import { Temporal } from 'temporal-polyfill';
import { inLocale } from '../../models/content/in-locale';
import type { Moment } from '../../models/content/moment';
import { languageOf } from '../../models/locales/languages';
import { type Calendar, calendarOf, isPast, pollsClose } from '../answers/calendar';
import { votingOn } from '../answers/voting-on';
import { electionFor, electionOf, justHeld } from '../answers/which-election';
import type { Content } from '../table/content';
import { hearAsksOpen, hearAsksStillVote, hearAsksToVote, hearDay } from '../understanding/hear-moment';
import { replyWords } from '../understanding/hear-reply';
import { thingTalkedAbout } from './thread';
import type { Turn } from './turn';
import type { Wish } from './wish';

const HOURS = { topic: 'polling-hours', faq: 'polling-hours' } as const;

interface Named {
  election: string | undefined;
  county: string | undefined;
}

/** Whether people vote at a moment, and until when. While an election was just held, that it is over is what is asked. */
const votingWish = (calendar: Calendar, when: Moment, { election, county }: Named): Wish => {
  const day = when.kind === 'now' ? calendar.today : Temporal.PlainDate.from(when.date);
  const voting = votingOn(calendar, day, election);
  const isOver = election === undefined && justHeld(calendar) !== undefined && !voting?.isVotedInThen;
  if (!voting || isOver) return { wish: 'row', row: HOURS, election, county, fromRow: true };
  return { wish: 'open', thing: voting.thing, when, election: voting.election.id, county };
};

/** What a sentence wants that asks of a moment: whether something is open then, or whether it is too late to vote. */
export const timelyWish = (turn: Turn, content: Content, sentence: string, named: Named): Wish | undefined => {
  const calendar = calendarOf(content, turn.nowMs);
  const { election, county } = named;
  const next = electionFor(calendar, 'vote');
  const toVote = hearAsksToVote(sentence, turn.locale, { today: calendar.today, electionDay: next?.date });
  if (toVote) return votingWish(calendar, toVote, named);
  const asked = hearAsksOpen(sentence, turn.locale, { today: calendar.today, electionDay: next?.date });
  const thing = asked && (asked.thing ?? thingTalkedAbout(turn.session));
  if (asked && thing) return { wish: 'open', thing, when: asked.when, election, county };
  const day = onlyDayIn(sentence, turn, calendar);
  const talkedAbout = day === undefined ? undefined : thingTalkedAbout(turn.session);
  if (day !== undefined && talkedAbout && talkedAbout !== 'polls')
    return { wish: 'open', thing: talkedAbout, when: { kind: 'day', date: day }, election, county };
  if (!hearAsksStillVote(sentence, turn.locale)) return undefined;
  const about = electionOf(calendar, undefined, 'vote', election);
  if (!about || isPast(calendar, pollsClose(calendar, about)))
    return { wish: 'row', row: HOURS, election, county, fromRow: true };
  const isToday = about.date === calendar.today.toString();
  const date = turn.texts.calendar.date(Temporal.PlainDate.from(about.date), calendar.today);
  const lead = turn.texts.timely.stillVote(inLocale(about, 'name', turn.locale), date);
  const [early] = calendar.ways(about, 'early-voting-end', 'all');
  const isEarly = !isToday && early !== undefined && !isPast(calendar, early.closes);
  const row = isEarly ? ({ topic: 'early-voting', faq: 'early-voting' } as const) : HOURS;
  return { wish: 'row', row, election, county, fromRow: true, lead };
};

/** "What about Sunday", and nothing else. */
const onlyDayIn = (sentence: string, { locale }: Turn, { today }: Calendar): string | undefined =>
  languageOf(locale).follow.onlyDay.test(replyWords(sentence))
    ? hearDay(sentence, locale, today)?.toString()
    : undefined;
