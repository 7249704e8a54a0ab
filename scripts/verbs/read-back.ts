import type { Jurisdiction } from '../../models/content/jurisdiction';
import { LOCALES, type Locale } from '../../models/locales/locales';
import { TOPIC_IDS } from '../../models/topics';
import { type HeardContent, heardContent } from '../desk/heard-content';
import { writeCarefully } from '../door/files';
import { asJson } from '../door/outcome';
import { UsageError } from '../door/usage-error';
import { countiesOf, hear, type Reading } from '../read-back/hear';
import { renderHtml } from '../read-back/render-html';
import { renderReading, summaryOf } from '../read-back/render-text';
import { anyOf, didYouMean } from '../report/did-you-mean';
import { PATH } from './notes';
import type { Given } from './options';
import { verb } from './verb';

const unknown = (what: string, found: string, known: readonly string[]): UsageError => {
  const meant = didYouMean(found, known);
  return new UsageError(
    `There is no ${what} "${found}". ${meant ? `Did you mean ${meant}?` : `Write ${anyOf(known, 8)}.`}`,
  );
};

/** The counties that `--county` names; else all, and voters who don't say theirs. */
const placesFor = ({ counties: named }: Given<'county'>, counties: readonly Jurisdiction[]): (string | undefined)[] => {
  if (named.length === 0) return [...counties.map(({ id }) => id), undefined];
  return named.map((name) => {
    const county = counties.find((one) => one.id === name || one.name.toLowerCase() === name.toLowerCase());
    if (!county)
      throw unknown(
        'county',
        name,
        counties.map(({ id }) => id),
      );
    return county.id;
  });
};

const localesFor = ({ localeNames: named }: Given<'locale'>, offered: readonly Locale[]): Locale[] => {
  const strange = named.find((name) => !LOCALES.some((locale) => locale === name && offered.includes(locale)));
  if (strange !== undefined) throw unknown('language', strange, offered);
  return offered.filter((locale) => named.length === 0 || named.includes(locale));
};

const checkTopic = ({ topic }: Given<'topic'>, { versions }: HeardContent): void => {
  if (topic === undefined) return;
  const ids = versions.flatMap(({ content }) => (content.sheet === 'faq' ? [content.row.id] : []));
  const known = [...new Set<string>([...TOPIC_IDS, ...ids])];
  if (!known.includes(topic)) throw unknown('topic or row', topic, known);
};

const asOf = (now: string, { office, versions }: HeardContent): string => {
  const root = versions.find(
    ({ content }) => content.sheet === 'jurisdictions' && content.row.id === office.root,
  )?.content;
  const timeZone = root?.sheet === 'jurisdictions' ? root.row.time_zone : 'UTC';
  return `${new Date(now).toLocaleString('en-US', { dateStyle: 'full', timeStyle: 'short', timeZone })}, ${timeZone} time`;
};

/** What voters will hear, word for word, for a person to read and sign. */
export const readBack = verb({
  name: 'read-back',
  summary: 'Show what every voter will hear, with dates filled in, to read and sign.',
  usage: '[PATH] [--county ID] [--topic TOPIC] [--locale LOCALE] [--html FILE]',
  more: `${PATH} Drafts are no part of it.\nWith --target or --kept: what is released there.`,
  takes: { kind: 'content' },
  options: {
    county: 'only there; may be given several times; else everywhere',
    topic: true,
    locale: true,
    now: 'as it will be at this moment, such as 2027-10-01T12:00:00-04:00',
    html: true,
    target: true,
    kept: true,
    json: true,
  },
  async run(given, terminal) {
    const heard = await heardContent(given, terminal);
    if ('outcome' in heard) return heard.outcome;
    const { content } = heard;
    const { office, source } = content;
    checkTopic(given, content);
    const places = placesFor(given, countiesOf(content));
    const input = {
      ...content,
      nowMs: Date.parse(given.now),
      faq: given.topic,
      locales: localesFor(given, office.locales),
    };
    const readings: Reading[] = [...hear(input, places)];
    const cover = { office: office.name, asOf: asOf(given.now, content), source };
    if (given.html !== undefined)
      await writeCarefully(given.html, renderHtml(readings, { ...cover, summary: summaryOf(readings) }));
    if (given.json) return { exitCode: 0, out: asJson({ asOf: given.now, source, readings }) };
    const { paint, width } = terminal;
    const last = `${summaryOf(readings)} As of ${cover.asOf}, from ${source}.`;
    const printed =
      given.html === undefined ? readings.map((reading) => renderReading(reading, { paint, width, all: true })) : [];
    const written = given.html === undefined ? [] : [`Written to ${given.html}: open it in a browser and print it.`];
    return { exitCode: 0, out: [...printed, ...written, last].join('\n\n') };
  },
});
