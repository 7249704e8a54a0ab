import { html, type Part } from '../../read-back/html';
import type { Plot } from '../section';
import { bars, barsBox, MOST_BARS } from './bars';
import { COLUMNS_BOX, columns } from './columns';

/** Not by colour alone: what was is an outline. */
export const PLOT_STYLE = `
:root { --now: #2a5db0; --before: #6b6b6b; } @media (prefers-color-scheme: dark) { :root { --now: #8ab4f8; --before: #b0b0b0; } }
figure { margin: 1rem 0; } figcaption { font-size: .875rem; } svg.plot { width: 100%; height: auto; display: block; }
svg.plot text { fill: CanvasText; font: 12px system-ui, sans-serif; } svg.plot .end { text-anchor: end; } svg.plot .middle { text-anchor: middle; }
svg.plot .grid { stroke: CanvasText; stroke-opacity: .25; } svg .now { fill: var(--now); }
svg .before { fill: none; stroke: var(--before); stroke-width: 1; }
svg.key { width: 1em; height: .8em; }
`;

const number = (value: number): string => value.toLocaleString('en-US');

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** What the picture says, for whoever doesn't see it. */
export const inWords = ({ kind, labels, now, before }: Plot): string => {
  const most = now.indexOf(now.reduce((a, b) => Math.max(a, b), 0));
  const left =
    kind === 'bars' && labels.length > MOST_BARS ? ` The first ${MOST_BARS} of ${labels.length} are drawn.` : '';
  return `${number(sum(now))} in all, ${number(sum(before))} before. Most: ${labels[most]}, ${number(now[most] ?? 0)}.${left} The table below has every number.`;
};

const key = (kind: string): Part =>
  html`<svg class="key" viewBox="0 0 12 10" aria-hidden="true"><rect class="${kind}" x="1" y="1" width="10" height="8"/></svg>`;

/** A picture of numbers: SVG within the page, without a script, in the page's own colours. `id` is its own on the page. */
export const renderPlot = (plot: Plot, id: string): Part => {
  const { kind, title, nowName, beforeName } = plot;
  return html`<figure>
<svg class="plot" role="img" aria-labelledby="${id}-title ${id}-words" viewBox="${kind === 'columns' ? COLUMNS_BOX : barsBox(plot)}">
<title id="${id}-title">${title}</title><desc id="${id}-words">${inWords(plot)}</desc>
${kind === 'columns' ? columns(plot) : bars(plot)}</svg>
<figcaption>${title}. ${key('now')} ${nowName} ${key('before')} ${beforeName}</figcaption>
</figure>
`;
};
