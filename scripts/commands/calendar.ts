import { writeFile } from 'node:fs/promises';
import { Temporal } from 'temporal-polyfill';
import type { Jurisdiction } from '../../models/content/jurisdiction';
import { eventsOf } from '../calendar/events';
import { renderIcs } from '../calendar/ics';
import { renderCalendar } from '../calendar/render-calendar';
import { anyOf, didYouMean } from '../report/did-you-mean';
import { count } from '../report/wrap';
import { heardContent } from './heard-content';
import { asJson, type Options, type Outcome, type Terminal, UsageError } from './outcome';

/** Before every election there ever was. */
const EVER = '0000-01-01';

const placeFor = ({ counties: [name, second] }: Options, places: readonly Jurisdiction[]): string | undefined => {
  if (name === undefined) return undefined;
  if (second !== undefined) throw new UsageError('A calendar is of one place: name --county once.');
  const place = places.find((one) => one.id === name || one.name.toLowerCase() === name.toLowerCase());
  if (place) return place.id;
  const ids = places.map(({ id }) => id);
  const meant = didYouMean(name, ids);
  throw new UsageError(
    `There is no jurisdiction "${name}". ${meant ? `Did you mean ${meant}?` : `Write ${anyOf(ids, 8)}.`}`,
  );
};

/** The elections ahead with their deadlines, on the screen and for the calendars of phones and computers. */
export const calendar = async (options: Options, terminal: Terminal): Promise<Outcome> => {
  const heard = await heardContent(options, terminal);
  if ('outcome' in heard) return heard.outcome;
  const { office, versions, source } = heard.content;
  const contents = versions.map(({ content }) => content);
  const places = contents.flatMap(({ sheet, row }) => (sheet === 'jurisdictions' ? [row] : []));
  const county = placeFor(options, places);
  const zone = places.find(({ id }) => id === (county ?? office.root))?.time_zone ?? 'UTC';
  const today = Temporal.Instant.from(options.now).toZonedDateTimeISO(zone).toPlainDate().toString();
  const events = eventsOf(contents, { county, from: options.all ? EVER : today });
  if (options.ics !== undefined) {
    const name = `${office.name}: ${places.find(({ id }) => id === (county ?? office.root))?.name ?? office.root}`;
    await writeFile(options.ics, renderIcs(events, { office: office.root, name, now: options.now }));
  }
  if (options.json) return { exitCode: 0, out: asJson({ source, events }) };
  const written =
    options.ics === undefined
      ? ''
      : `\n\nWritten to ${options.ics}: import it into a calendar. What was imported before is moved, not doubled.`;
  return {
    exitCode: 0,
    out: `${renderCalendar(events, { paint: terminal.paint, today })}\n\n${count(events.length, 'date')} from ${source}.${written}`,
  };
};
