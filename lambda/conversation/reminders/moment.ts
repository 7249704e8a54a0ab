import { Temporal } from 'temporal-polyfill';
import { languageOf } from '../../../models/locales/languages';
import type { Locale } from '../../../models/locales/locales';
import type { MomentWords } from '../../../models/locales/reply-words';
import { replyWords } from '../../understanding/hear-reply';

/** Another moment for a reminder, as far as it was said. */
export interface Moment {
  time?: Temporal.PlainTime | undefined;
  day?: { shift: number } | { beforeLast: number } | { weekday: number } | 'tomorrow' | undefined;
}

/** An hour without "in the morning" that nobody means by night. */
const FIRST_BY_DAY = 7;

/** `make it nine AM`, `a day earlier`, where a reminder is on offer; nothing for what says anything else. */
export const hearMoment = (sentence: string, locale: Locale): Moment | undefined => {
  const { replies } = languageOf(locale);
  const words = replies.moment;
  let rest = ` ${replyWords(sentence).replace(/(\d)(?=[a-z])/g, '$1 ')} `;
  const take = (said: string): boolean => {
    const found = new RegExp(` (?:${said})(?= )`).exec(rest);
    if (found) rest = `${rest.slice(0, found.index)} |${rest.slice(found.index + found[0].length)}`;
    return found !== null;
  };
  // "In the morning" first: a language may call the morning and tomorrow by one word.
  const part = longestFirst(words.parts).find(([said]) => new RegExp(` (?:${said}) `).test(rest))?.[1];
  const isMorning = words.morning.some(take);
  const isAfternoon = !isMorning && words.afternoon.some(take);
  const day = dayIn(words, take);
  const minute = longestFirst(words.minutes).find(([said]) => take(said))?.[1] ?? 0;
  const hour = longestFirst(words.hours).find(([said]) => take(said))?.[1];
  if (hour === undefined) for (const said of Object.keys(words.parts)) take(said);
  for (const said of [...words.beside, ...replies.padding].sort((a, b) => b.length - a.length)) while (take(said));
  const isAllHeard = rest.replace(/[ |]/g, '') === '';
  if (!isAllHeard || (hour === undefined && part === undefined && day === undefined)) return undefined;
  if (hour === undefined && minute > 0) return undefined;
  if (hour === undefined)
    return { day, ...(part === undefined ? {} : { time: Temporal.PlainTime.from({ hour: part }) }) };
  const isByDay = !isMorning && !isAfternoon && hour >= FIRST_BY_DAY;
  const isLater = isAfternoon || (!isMorning && !isByDay);
  const of24 = hour === 12 ? (isMorning ? 0 : 12) : hour + (isLater ? 12 : 0);
  return { time: Temporal.PlainTime.from({ hour: of24, minute }), day };
};

/** What a moment is moved from. */
interface From {
  offered: Temporal.ZonedDateTime;
  /** The last day on which there is something to do. */
  lastDay: Temporal.PlainDate;
  nowMs: number;
}

/** The moment on offer, moved to what was said. A weekday is the last one before the day on offer, or that day. */
export const moved = ({ offered, ...from }: From, { time, day }: Moment): Temporal.ZonedDateTime =>
  dayMoved({ offered, ...from }, day).withPlainTime(time ?? offered.toPlainTime());

const dayMoved = ({ offered, lastDay, nowMs }: From, day: Moment['day']): Temporal.ZonedDateTime => {
  if (day === undefined) return offered;
  if (day === 'tomorrow')
    return Temporal.Instant.fromEpochMilliseconds(nowMs).toZonedDateTimeISO(offered.timeZoneId).add({ days: 1 });
  if ('beforeLast' in day)
    return lastDay
      .subtract({ days: day.beforeLast })
      .toZonedDateTime({ timeZone: offered.timeZoneId, plainTime: offered.toPlainTime() });
  if ('shift' in day) return offered.add({ days: day.shift });
  return offered.subtract({ days: (offered.dayOfWeek - day.weekday + 7) % 7 });
};

const longestFirst = (numbers: Readonly<Record<string, number>>): [string, number][] =>
  Object.entries(numbers).sort(([one], [other]) => other.length - one.length);

const dayIn = (words: MomentWords, take: (said: string) => boolean): Moment['day'] => {
  for (const [said, beforeLast] of Object.entries(words.beforeLast)) if (take(said)) return { beforeLast };
  for (const [said, shift] of Object.entries(words.shifts)) if (take(said)) return { shift };
  const weekday = words.weekdays.findIndex(take);
  if (weekday >= 0) return { weekday: weekday + 1 };
  return words.tomorrow.some(take) ? 'tomorrow' : undefined;
};
