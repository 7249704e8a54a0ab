import { Temporal } from 'temporal-polyfill';
import { openingAt } from '../../../models/places/opening';
import { hoursFor, hoursOnDay } from '../../places/place-words';
import type { Reply } from '../reply';
import type { NamedPlace } from '../session';
import { contentFor, knownCounty, settled } from '../settled';
import type { Turn } from '../turn';
import { mayAnswerFromPlaces } from './may-answer';

/** A place that closed today for the last time is told as closed; nothing where a day has passed since. */
const closedToday = (place: NamedPlace, name: string, turn: Turn): string | undefined => {
  const today = todayAt(place, turn.nowMs);
  const startMs = today.toZonedDateTime(place.timeZone).epochMilliseconds;
  const { next, again } = openingAt(place, startMs, place.timeZone);
  const last = again.at(-1) ?? next;
  if (!last || last.closes.epochMilliseconds > turn.nowMs || !last.opens.toPlainDate().equals(today)) return undefined;
  return turn.texts.places.hasClosed(name, last.closes.toPlainTime().toString({ smallestUnit: 'minute' }));
};

const todayAt = ({ timeZone }: NamedPlace, nowMs: number): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(nowMs).toZonedDateTimeISO(timeZone).toPlainDate();

const inWords = (place: NamedPlace, turn: Turn): string | undefined => {
  const { texts, nowMs } = turn;
  const { name, hoursText, timeZone, day } = place;
  if (name === undefined) return undefined;
  const opening = openingAt(place, nowMs, timeZone);
  const listed = { place, opening, timeZone, hasOwnClock: place.hasOwnClock };
  const today = todayAt(place, nowMs);
  const asked = day === undefined ? undefined : Temporal.PlainDate.from(day);
  const hours =
    asked && !asked.equals(today)
      ? hoursOnDay(listed, asked, texts, texts.calendar.date(asked, today))
      : hoursFor(listed, texts, today);
  if (hours !== undefined) return texts.places.hoursOf(name, hours);
  if (opening.state === 'over') return closedToday(place, name, turn);
  return hoursText === undefined ? undefined : texts.places.postedHours(name, hoursText);
};

/**
 * "When does it close?", after a place was named: its own hours as they are now, so that no later answer says otherwise.
 * Nothing where none was named, or the voter has turned to another county.
 */
export const hoursOfNamedPlace = async (turn: Turn): Promise<Reply | undefined> => {
  const { place } = turn.session;
  if (!place || place.county !== knownCounty(turn.session)) return undefined;
  const content = await contentFor(turn);
  const hours = inWords(place, turn);
  if (hours === undefined || !mayAnswerFromPlaces(turn, content, 'polling-hours')) return undefined;
  const about = { topic: 'polling-hours', release: content.release } as const;
  return settled(turn, { ...about, outcome: 'answered', say: [hours], remember: { place } });
};
