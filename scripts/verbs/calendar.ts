import { Temporal } from 'temporal-polyfill';
import type { Jurisdiction } from '../../models/content/jurisdiction';
import { eventsOf } from '../calendar/events';
import { renderIcs } from '../calendar/ics';
import { renderCalendar } from '../calendar/render-calendar';
import { heardContent } from '../desk/heard-content';
import { writeCarefully } from '../door/files';
import { asJson } from '../door/outcome';
import { UsageError } from '../door/usage-error';
import { anyOf, didYouMean } from '../report/did-you-mean';
import { count } from '../report/wrap';
import { PATH } from './notes';
import type { Given } from './options';
import { verb } from './verb';

/** Before every election there ever was. */
const EVER = '0000-01-01';

const placeFor = (
  { counties: [name, second] }: Given<'county'>,
  places: readonly Jurisdiction[],
): string | undefined => {
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
export const calendar = verb({
  name: 'calendar',
  summary: 'Show the elections and their deadlines.',
  usage: '[PATH] [--county ID] [--ics FILE]',
  more: `${PATH}\nWith --target or --kept: what is released there.`,
  takes: { kind: 'content' },
  options: {
    county: 'only there, with what it shares with its state',
    now: 'elections from this moment on',
    all: 'past elections too',
    ics: true,
    target: true,
    kept: true,
    json: true,
  },
  async run(given, terminal) {
    const heard = await heardContent(given, terminal);
    if ('outcome' in heard) return heard.outcome;
    const { office, versions, source } = heard.content;
    const contents = versions.map(({ content }) => content);
    const places = contents.flatMap(({ sheet, row }) => (sheet === 'jurisdictions' ? [row] : []));
    const county = placeFor(given, places);
    const zone = places.find(({ id }) => id === (county ?? office.root))?.time_zone ?? 'UTC';
    const today = Temporal.Instant.from(given.now).toZonedDateTimeISO(zone).toPlainDate().toString();
    const events = eventsOf(contents, { county, from: given.all ? EVER : today });
    if (given.ics !== undefined) {
      const name = `${office.name}: ${places.find(({ id }) => id === (county ?? office.root))?.name ?? office.root}`;
      await writeCarefully(given.ics, renderIcs(events, { office: office.root, name, now: given.now }));
    }
    if (given.json) return { exitCode: 0, out: asJson({ source, events }) };
    const written =
      given.ics === undefined
        ? ''
        : `\n\nWritten to ${given.ics}: import it into a calendar. What was imported before is moved, not doubled.`;
    return {
      exitCode: 0,
      out: `${renderCalendar(events, { paint: terminal.paint, today })}\n\n${count(events.length, 'date')} from ${source}.${written}`,
    };
  },
});
