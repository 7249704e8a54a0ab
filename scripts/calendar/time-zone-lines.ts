import { Temporal } from 'temporal-polyfill';

/** `-05:00` → `-0500` */
const offset = (text: string): string => text.replaceAll(':', '');

const local = (at: Temporal.PlainDateTime): string => at.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');

const observance = (at: Temporal.PlainDateTime, from: string, to: string, isDaylight: boolean): string[] => {
  const kind = isDaylight ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${kind}`,
    `DTSTART:${local(at)}`,
    `TZOFFSETFROM:${offset(from)}`,
    `TZOFFSETTO:${offset(to)}`,
    `END:${kind}`,
  ];
};

/** When clocks change in a zone between two dates, as RFC 5545 wants it said beside every time with a zone. */
export const timeZoneLines = (zone: string, from: string, until: string): string[] => {
  const end = Temporal.PlainDate.from(until).add({ years: 1 }).toZonedDateTime(zone);
  let at = Temporal.PlainDate.from(from).subtract({ years: 1 }).toZonedDateTime(zone);
  const lines = observance(at.toPlainDateTime(), at.offset, at.offset, false);
  for (;;) {
    const next = at.getTimeZoneTransition('next');
    if (!next || Temporal.ZonedDateTime.compare(next, end) > 0) break;
    // The moment of change is told by the clock that is about to be changed.
    const before = next.subtract({ nanoseconds: 1 });
    const onset = next.toInstant().toZonedDateTimeISO(before.offset).toPlainDateTime();
    lines.push(...observance(onset, before.offset, next.offset, next.offsetNanoseconds > before.offsetNanoseconds));
    at = next;
  }
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...lines, 'END:VTIMEZONE'];
};
