import { Temporal } from 'temporal-polyfill';
import { visibleLines } from '../report/visible';
import type { CalendarEvent } from './events';
import { timeZoneLines } from './time-zone-lines';

/** RFC 5545, 3.1: no line is longer, in bytes; a character is never cut in two. */
const LINE_BYTES = 75;

const folded = (line: string): string => {
  const parts: string[] = [];
  let part = '';
  for (const character of line) {
    // The space that begins a continued line counts.
    const most = parts.length === 0 ? LINE_BYTES : LINE_BYTES - 1;
    if (Buffer.byteLength(part + character) > most) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part].join('\r\n ');
};

const escaped = (text: string): string =>
  visibleLines(text.replace(/\r\n/g, '\n'))
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r?\n/g, '\\n');

const digits = (text: string): string => text.replace(/[-:]/g, '');

const dateLines = ({ date, time, until, zone }: CalendarEvent): string[] => {
  if (time === undefined) {
    const next = Temporal.PlainDate.from(date).add({ days: 1 }).toString();
    return [`DTSTART;VALUE=DATE:${digits(date)}`, `DTEND;VALUE=DATE:${digits(next)}`];
  }
  const at = (clock: string): string => `;TZID=${zone}:${digits(date)}T${digits(clock)}00`;
  return [`DTSTART${at(time)}`, ...(until === undefined ? [] : [`DTEND${at(until)}`])];
};

const eventLines = (event: CalendarEvent, { office, stamp }: { office: string; stamp: string }): string[] => {
  const { key, what, election, rule, citation } = event;
  const about = [election.name, citation, rule && `Rule: ${rule}`].filter(Boolean).join('\n');
  return [
    'BEGIN:VEVENT',
    `UID:${key.replaceAll('/', '-')}@${office}.ballot-answers`,
    `DTSTAMP:${stamp}`,
    ...dateLines(event),
    `SUMMARY:${escaped(what)}`,
    `DESCRIPTION:${escaped(about)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
};

/** Events as Outlook, Google and Apple calendars take them; `now` is an ISO instant, `office` the root's id. */
export const renderIcs = (
  events: readonly CalendarEvent[],
  { office, name, now }: { office: string; name: string; now: string },
): string => {
  const stamp = `${digits(new Date(now).toISOString().slice(0, 19))}Z`;
  const dates = events.map(({ date }) => date).sort();
  const timed = events.filter(({ time }) => time !== undefined);
  const zones = [...new Set(timed.map(({ zone }) => zone))].sort();
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Ballot Answers//Election calendar//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...zones.flatMap((zone) => timeZoneLines(zone, dates[0] ?? now.slice(0, 10), dates.at(-1) ?? now.slice(0, 10))),
    ...events.flatMap((event) => eventLines(event, { office, stamp })),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
};
