import { createHash } from 'node:crypto';
import { html, type Part, style } from '../read-back/html';
import { PLOT_STYLE, renderPlot } from './plots/render-plot';
import type { Cell, Section, Table } from './section';

const STYLE = `
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin-top: 2rem; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; padding: .25rem .75rem .25rem 0; vertical-align: top; }
th { border-bottom: 1px solid; font-weight: 600; } td { border-bottom: 1px solid #8884; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td.bar { width: 30%; } td.bar svg { display: block; width: 100%; height: .8em; }
@media (max-width: 30rem) { th, td { padding-right: .4rem; overflow-wrap: anywhere; } .bar { display: none; } }
@media print { body { margin: 0; max-width: none; font-size: 11pt; } tr { break-inside: avoid; } h2 { break-after: avoid; } }
${PLOT_STYLE}`;

/** What a browser takes for the page's own look; nothing else is loaded or run. */
const STYLE_HASH = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;

const cell = (value: Cell): Part =>
  typeof value === 'number' ? html`<td class="number">${value.toLocaleString('en-US')}</td>` : html`<td>${value}</td>`;

const numberAt = (row: readonly Cell[], at: number): number => {
  const value = row[at];
  return typeof value === 'number' ? value : 0;
};

const table = ({ head, rows, bars }: Table): Part => {
  const most = bars === undefined ? 0 : rows.reduce((top, row) => Math.max(top, numberAt(row, bars)), 0);
  const isNumbers = (at: number): boolean => rows.every((row) => typeof row[at] === 'number');
  const bar = (row: readonly Cell[]): Part[] =>
    bars === undefined
      ? []
      : [
          html`<td class="bar" aria-hidden="true"><svg viewBox="0 0 100 10" preserveAspectRatio="none"><rect class="now" width="${most === 0 ? 0 : Math.round((100 * numberAt(row, bars)) / most)}" height="10"/></svg></td>`,
        ];
  return html`<table>
<thead><tr>${head.map((name, at) => html`<th scope="col" class="${isNumbers(at) ? 'number' : 'text'}">${name}</th>`)}${bars === undefined ? [] : html`<th class="bar" aria-hidden="true"></th>`}</tr></thead>
<tbody>
${rows.map(
  (row) => html`<tr>${row.map(cell)}${bar(row)}</tr>
`,
)}</tbody>
</table>
`;
};

/** Where there is a picture, the rows need no bars. */
const section = ({ title, says = [], plot, table: shown }: Section, at: number): Part => html`<section>
<h2>${title}</h2>
${says.map(
  (sentence) => html`<p>${sentence}</p>
`,
)}${plot ? renderPlot(plot, `plot-${at}`) : []}${shown ? table(plot ? { ...shown, bars: undefined } : shown) : []}</section>
`;

/** The report as one page that loads nothing: to read, to print, to publish. */
export const renderReportHtml = (title: string, sections: readonly Section[]): string =>
  html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${STYLE_HASH}">
<title>${title}</title>
${style(STYLE)}
</head>
<body>
<main>
<h1>${title}</h1>
${sections.map(section)}</main>
</body>
</html>
`.markup;
