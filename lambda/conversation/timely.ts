import { Temporal } from 'temporal-polyfill';
import { inLocale } from '../../models/content/in-locale';
import type { OpenThing } from '../../models/locales/open-texts';
import { calendarOf, isPast, pollsClose } from '../answers/calendar';
import { electionFor, electionOf } from '../answers/which-election';
import type { Content } from '../table/content';
import { hearAsksOpen, hearAsksStillVote } from '../understanding/hear-moment';
import type { Turn } from './turn';
import type { Wish } from './wish';

/** What "are they open now" is about, after an answer. */
const thingOf = ({ session: { last } }: Turn): OpenThing | undefined => {
  if (last?.faq === 'absentee-return.drop-box') return 'drop-box';
  if (last?.topic === 'early-voting') return 'early-voting';
  if (last?.topic === 'contact-office') return 'office';
  return last?.topic === 'polling-hours' ? 'polls' : undefined;
};

/** What a sentence wants that asks of a moment: whether something is open then, or whether it is too late to vote. */
export const timelyWish = (
  turn: Turn,
  content: Content,
  sentence: string,
  named: { election: string | undefined; county: string | undefined },
): Wish | undefined => {
  const calendar = calendarOf(content, turn.nowMs);
  const { election, county } = named;
  const next = electionFor(calendar, 'vote');
  const asked = hearAsksOpen(sentence, turn.locale, { today: calendar.today, electionDay: next?.date });
  const thing = asked && (asked.thing ?? thingOf(turn));
  if (asked && thing) return { wish: 'open', thing, when: asked.when, election, county };
  if (!hearAsksStillVote(sentence, turn.locale)) return undefined;
  const about = electionOf(calendar, undefined, 'vote', election);
  const hours = { topic: 'polling-hours', faq: 'polling-hours' } as const;
  if (!about || isPast(calendar, pollsClose(calendar, about)))
    return { wish: 'row', row: hours, election, county, fromRow: true };
  const isToday = about.date === calendar.today.toString();
  const date = turn.texts.calendar.date(Temporal.PlainDate.from(about.date), calendar.today);
  const lead = turn.texts.timely.stillVote(inLocale(about, 'name', turn.locale), date);
  const [early] = calendar.ways(about, 'early-voting-end', 'all');
  const isEarly = !isToday && early !== undefined && !isPast(calendar, early.closes);
  const row = isEarly ? ({ topic: 'early-voting', faq: 'early-voting' } as const) : hours;
  return { wish: 'row', row, election, county, fromRow: true, lead };
};
