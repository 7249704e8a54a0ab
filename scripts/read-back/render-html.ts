import type { Heard, Reading } from './hear';
import { html, type Part, style } from './html';
import { provenanceOf, titleOf } from './render-text';

export interface Cover {
  office: string;
  /** `Friday, October 1, 2027 at 12:00 PM EDT` */
  asOf: string;
  /** `the files in content`, `release 12 on production` */
  source: string;
  /** How much it is, in sentences. */
  summary: string;
}

const STYLE = `
body { font: 11pt/1.4 Georgia, serif; margin: 2rem auto; max-width: 60rem; color: #111; }
h1 { font-size: 16pt; margin: 0 0 .2rem; } h2 { font-size: 13pt; margin: 1.2rem 0 .4rem; }
p { margin: 0 0 .3rem; } table { border-collapse: collapse; width: 100%; }
td, th { border-top: 1px solid #999; padding: .35rem .5rem .35rem 0; vertical-align: top; text-align: left; }
th { font: bold 9pt sans-serif; } td.about { font: 8.5pt/1.35 sans-serif; width: 16rem; overflow-wrap: anywhere; }
td.id { font: 9pt/1.4 monospace; width: 9rem; overflow-wrap: anywhere; }
.none { font-weight: bold; } .more { color: #333; } .sign { margin-top: 2rem; break-inside: avoid; break-before: avoid; }
tr:last-child { break-after: avoid; }
.sign i { font-style: normal; white-space: nowrap; } .sign span { display: inline-block; border-bottom: 1px solid #111; min-width: 14rem; margin: 0 1rem 0 .3rem; height: 1.6rem; }
@media print {
  body { margin: 0; max-width: none; font-size: 10pt; }
  section.county { break-after: page; } section.county:last-child { break-after: auto; }
  tr { break-inside: avoid; } thead { display: table-header-group; }
}
@page { size: letter; margin: 18mm 15mm; @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 8pt sans-serif; } }
`;

const row = (heard: Heard): Part => html`<tr>
<td class="id">${heard.faq}${heard.row?.about === undefined ? [] : html`<p>${heard.row.about}</p>`}</td>
<td><p>${heard.say}</p>${heard.more === undefined ? [] : html`<p class="more">More: ${heard.more}</p>`}</td>
<td class="about">${heard.kind === 'answer' ? [] : html`<p class="none">No answer</p>`}${
  heard.why === undefined ? [] : html`<p>${heard.why}</p>`
}<p>about ${heard.seconds} seconds</p>${
  heard.row === undefined ? [] : html`<p>${provenanceOf(heard)}</p><p>${heard.row.source_url}</p>`
}</td>
</tr>
`;

const language = (reading: Reading): Part => html`<h2>${titleOf(reading)}</h2>
${reading.notices.map((text) => html`<p class="none">Said first: ${text}</p>`)}
<table lang="${reading.locale}">
<thead><tr><th>question</th><th>what voters hear</th><th>from</th></tr></thead>
<tbody>
${reading.heard.map(row)}</tbody>
</table>
`;

const county = (readings: readonly Reading[], { office, asOf, source }: Cover): Part => {
  const name = readings[0]?.county?.name ?? "Voters who don't say their county";
  return html`<section class="county">
<h1>${name}</h1>
<p>${office}: what voters hear as of ${asOf}, from ${source}.</p>
${readings.map(language)}
<p class="sign">Read and approved for ${name}: <i>name <span></span></i> <i>signature <span></span></i> <i>date <span></span></i></p>
</section>
`;
};

/** A page to print: each county begins on a sheet of its own and ends with a line to sign. */
export const renderHtml = (readings: readonly Reading[], cover: Cover): string => {
  const byCounty = new Map<string, Reading[]>();
  for (const reading of readings) {
    const id = reading.county?.id ?? '';
    byCounty.set(id, [...(byCounty.get(id) ?? []), reading]);
  }
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${cover.office}: what voters hear</title>
${style(STYLE)}
</head>
<body>
<p class="summary">${cover.office}, as of ${cover.asOf}. ${cover.summary}</p>
${[...byCounty.values()].map((some) => county(some, cover))}</body>
</html>
`.markup;
};
