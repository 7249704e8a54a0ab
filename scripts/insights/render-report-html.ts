import { html, type Part, style } from '../read-back/html';
import type { Cell, Section, Table } from './section';

const STYLE = `
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin-top: 2rem; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; padding: .25rem .75rem .25rem 0; vertical-align: top; }
th { border-bottom: 1px solid; font-weight: 600; } td { border-bottom: 1px solid #8884; }
td.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td.bar { width: 30%; } td.bar span { display: block; height: .8em; background: #36c; border-radius: 2px; min-width: 1px; }
@media print { body { margin: 0; max-width: none; font-size: 11pt; } tr { break-inside: avoid; } h2 { break-after: avoid; } }
`;

const cell = (value: Cell): Part =>
  typeof value === 'number' ? html`<td class="number">${value.toLocaleString('en-US')}</td>` : html`<td>${value}</td>`;

const numberAt = (row: readonly Cell[], at: number): number => {
  const value = row[at];
  return typeof value === 'number' ? value : 0;
};

const table = ({ head, rows, bars }: Table): Part => {
  const most = bars === undefined ? 0 : rows.reduce((top, row) => Math.max(top, numberAt(row, bars)), 0);
  const bar = (row: readonly Cell[]): Part[] =>
    bars === undefined
      ? []
      : [
          html`<td class="bar" aria-hidden="true"><span style="width:${most === 0 ? 0 : Math.round((100 * numberAt(row, bars)) / most)}%"></span></td>`,
        ];
  return html`<table>
<thead><tr>${head.map((name) => html`<th scope="col">${name}</th>`)}${bars === undefined ? [] : html`<th aria-hidden="true"></th>`}</tr></thead>
<tbody>
${rows.map(
  (row) => html`<tr>${row.map(cell)}${bar(row)}</tr>
`,
)}</tbody>
</table>
`;
};

const section = ({ title, says = [], table: shown }: Section): Part => html`<section>
<h2>${title}</h2>
${says.map(
  (sentence) => html`<p>${sentence}</p>
`,
)}${shown ? table(shown) : []}</section>
`;

/** The report as one page that loads nothing: to read, to print, to publish. */
export const renderReportHtml = (title: string, sections: readonly Section[]): string =>
  html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
${style(STYLE)}
</head>
<body>
<h1>${title}</h1>
${sections.map(section)}</body>
</html>
`.markup;
