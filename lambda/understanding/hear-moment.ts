import { Temporal } from 'temporal-polyfill';
import type { Moment } from '../../models/content/moment';
import { languageOf } from '../../models/locales/languages';
import type { Locale } from '../../models/locales/locales';
import type { MomentWords } from '../../models/locales/moment-words';
import type { OpenThing } from '../../models/locales/open-texts';
import { plainWords } from './hear-election';

/** A question whether something is open, at a moment or on a day. */
export interface AsksOpen {
  /** Nothing where the sentence only says "they" or "you". */
  thing: OpenThing | undefined;
  when: Moment;
}

const THINGS = ['early-voting', 'drop-box', 'office', 'polls'] as const;

const timeIn = (heard: string, words: MomentWords): string | undefined => {
  const [, hour, minutes = '00'] = words.clock.exec(heard) ?? [];
  if (hour === undefined || Number(hour) > 24 || Number(hour) === 0) return undefined;
  const isLate = [words.pm, words.afternoon, words.evening].some((late) => late.test(heard));
  const isMorning = words.am.test(heard) || (!isLate && Number(hour) >= 8);
  const hours = Number(hour) < 12 && !isMorning ? Number(hour) + 12 : Number(hour);
  const clock = /^\d+$/.test(minutes) ? minutes : '30';
  return hours < 24 && Number(clock) < 60 ? `${String(hours).padStart(2, '0')}:${clock}` : undefined;
};

/** An hour that stands for a part of the day. */
const partIn = (heard: string, words: MomentWords): string | undefined => {
  if (words.evening.test(heard)) return '19:00';
  if (words.afternoon.test(heard)) return '14:00';
  return words.morning.test(heard) ? '10:00' : undefined;
};

/** `october 30`, `30 de octubre`: the next of that day. */
const dateIn = (heard: string, locale: Locale, today: Temporal.PlainDate): Temporal.PlainDate | undefined => {
  const { months, day } = languageOf(locale).elections;
  for (const [at, name] of months.entries()) {
    const said = heard.includes(name) ? day(name).exec(heard) : null;
    const number = said?.slice(1).find((one) => one !== undefined);
    if (number === undefined) continue;
    const of = { month: at + 1, day: number === 'primero' ? 1 : Number(number) };
    const thisYear = Temporal.PlainDate.from({ year: today.year, ...of });
    return Temporal.PlainDate.compare(thisYear, today) < 0 ? thisYear.add({ years: 1 }) : thisYear;
  }
  return undefined;
};

interface Asking {
  locale: Locale;
  today: Temporal.PlainDate;
  electionDay?: string | undefined;
}

const dayIn = (heard: string, words: MomentWords, { locale, today, electionDay }: Asking) => {
  if (words.tomorrow.test(heard)) return today.add({ days: 1 });
  if (words.today.test(heard) || words.tonight.test(heard)) return today;
  if (words.electionDay.test(heard) && electionDay !== undefined) return Temporal.PlainDate.from(electionDay);
  const dated = dateIn(heard, locale, today);
  if (dated) return dated;
  const weekday = words.weekdays.findIndex((day) => day.test(heard)) + 1 || (words.weekend.test(heard) ? 6 : 0);
  if (weekday > 0) return today.add({ days: (weekday - today.dayOfWeek + 7) % 7 });
  return undefined;
};

const momentIn = (heard: string, words: MomentWords, asking: Asking): Moment | undefined => {
  const day = dayIn(heard, words, asking);
  if (!day) return words.now.test(heard) || words.asksState.test(heard) ? { kind: 'now' } : undefined;
  const time = timeIn(heard, words) ?? partIn(heard, words);
  return { kind: 'day', date: day.toString(), ...(time === undefined ? {} : { time }) };
};

/** The day that a sentence names; `today` is the voter's date. */
export const hearDay = (sentence: string, locale: Locale, today: Temporal.PlainDate): Temporal.PlainDate | undefined =>
  dayIn(plainWords(sentence, locale), languageOf(locale).moments, { locale, today });

/**
 * Whether a sentence asks if something is open, and when. `today` is the voter's date; `electionDay` the next election's.
 * Nothing where it asks for places, or for hours of no moment: these have rows of their own.
 */
export const hearAsksOpen = (
  sentence: string,
  locale: Locale,
  { today, electionDay }: Omit<Asking, 'locale'>,
): AsksOpen | undefined => {
  const words = languageOf(locale).moments;
  const heard = plainWords(sentence, locale);
  if (words.asksWhere.test(heard)) return undefined;
  const thing = THINGS.find((one) => words.things[one].test(heard));
  const isOpen = words.asksOpen.test(heard);
  const isVoting = thing === 'early-voting' || thing === 'drop-box' || thing === 'office';
  if (!isOpen && !(isVoting && words.asksIfCan.test(heard))) return undefined;
  const when = momentIn(heard, words, { locale, today, electionDay });
  return when && { thing, when };
};

/** When a sentence asks whether, or until when, people vote; nothing where it asks anything else, or of no moment. */
export const hearAsksToVote = (
  sentence: string,
  locale: Locale,
  { today, electionDay }: Omit<Asking, 'locale'>,
): Moment | undefined => {
  const words = languageOf(locale).moments;
  const heard = plainWords(sentence, locale);
  return words.asksToVote.test(heard) ? momentIn(heard, words, { locale, today, electionDay }) : undefined;
};

/** Whether a sentence asks if it is too late to vote, and nothing more. */
export const hearAsksStillVote = (sentence: string, locale: Locale): boolean =>
  languageOf(locale).moments.asksStillVote.test(plainWords(sentence, locale));

/** Whether a sentence asks of a moment, so that its very words are needed to answer it. */
export const asksOfMoment = (sentence: string, locale: Locale, today: Temporal.PlainDate): boolean =>
  hearAsksStillVote(sentence, locale) ||
  hearAsksToVote(sentence, locale, { today }) !== undefined ||
  hearAsksOpen(sentence, locale, { today })?.thing !== undefined;
