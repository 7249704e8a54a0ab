import { Temporal } from 'temporal-polyfill';
import { pageTexts } from '../../../models/locales/front-words';
import { textsFor } from '../../../models/locales/languages';
import type { Locale } from '../../../models/locales/locales';
import { escapeHtml } from '../http/html';
import type { Live } from './live';

const element = (name: string, content: string, attributes = ''): string =>
  `<${name}${attributes}>${content}</${name}>`;

const said = (name: string, text: string): string => element(name, escapeHtml(text));

/** The page of what is live. `today` is the office's own day, and every day on the page is of its zone. */
export const livePage = (
  live: Live,
  { today, zone, locales }: { today: Temporal.PlainDate; zone: string; locales: readonly Locale[] },
): string => {
  const { locale } = live;
  const { live: words, under } = pageTexts(locale);
  const { calendar } = textsFor(locale);
  const day = (date: string): string => calendar.date(Temporal.PlainDate.from(date), today);
  const since =
    live.released_at === null
      ? undefined
      : calendar.date(Temporal.Instant.from(live.released_at).toZonedDateTimeISO(zone).toPlainDate(), today);
  const place = (id: string | undefined, of: Locale): string =>
    escapeHtml(`live?lang=${of.slice(0, 2)}${id === undefined ? '' : `&county=${encodeURIComponent(id)}`}`);
  const here = live.counties.find(({ id }) => id === live.jurisdiction.id)?.id;
  const states: Record<string, string> = { answered: '', 'by-county': words.byCounty };
  const rows = live.answers.map(({ title, state, jurisdiction, verified_on, source, valid_until, approved_by }) =>
    element(
      'tr',
      [
        element('th', escapeHtml(title), ' scope="row"'),
        said('td', [jurisdiction, states[state] ?? words.notNow].filter(Boolean).join(', ')),
        said(
          'td',
          [day(verified_on), valid_until ? under.validUntil(day(valid_until)) : ''].filter(Boolean).join('. '),
        ),
        element(
          'td',
          `<a href="${escapeHtml(source)}" rel="noopener noreferrer">${escapeHtml(new URL(source).host)}</a>`,
        ),
        ...(approved_by === undefined ? [] : [said('td', approved_by)]),
      ].join(''),
    ),
  );
  const isNamed = live.answers.some(({ approved_by }) => approved_by !== undefined);
  const heads = [words.topic, words.of, words.verified, words.source, ...(isNamed ? [words.approvedBy] : [])];
  const switches = locales.map(
    (one) =>
      `<a href="${place(here, one)}" lang="${one.slice(0, 2)}" hreflang="${one.slice(0, 2)}">${escapeHtml(pageTexts(one).language)}</a>`,
  );
  const warnings = [...(live.is_built_in ? [words.isSnapshot] : []), ...(live.is_trusted ? [] : [words.notTrusted])];
  return `<!doctype html>
<html lang="${locale.slice(0, 2)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(words.title(live.office))}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="chat.css">
</head>
<body class="page">
<header>
${said('h1', words.title(live.office))}
${said('p', [live.jurisdiction.name, words.release(live.release), since && words.since(since)].filter(Boolean).join(' · '))}
${live.phone ? said('p', `${under.call}: ${live.phone}`) : ''}
<nav class="languages">${switches.join(' ')} <a href="live.json?lang=${locale.slice(0, 2)}${here ? `&amp;county=${escapeHtml(here)}` : ''}">JSON</a></nav>
</header>
<main>
${[...warnings, ...live.notices].map((text) => `<p class="notice">${escapeHtml(text)}</p>`).join('\n')}
${said('h2', words.deadlines)}
${
  live.deadlines.length === 0
    ? said('p', words.noDeadlines)
    : element('ul', live.deadlines.map(({ what, when }) => said('li', `${what}: ${when}.`)).join('\n'))
}
${said('h2', words.counties)}
${element('ul', live.counties.map(({ id, name }) => element('li', `<a href="${place(id, locale)}">${escapeHtml(name)}</a>`)).join(''))}
${said('h2', words.answers)}
<div class="table" role="region" tabindex="0" aria-label="${escapeHtml(words.answers)}"><table>
<thead><tr>${heads.map((head) => element('th', escapeHtml(head), ' scope="col"')).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table></div>
</main>
</body>
</html>
`;
};
