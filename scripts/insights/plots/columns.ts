import { html, type Part } from '../../read-back/html';
import type { Plot } from '../section';
import { everyOf, px, topOf } from './scale';

const WIDTH = 720;
const HEIGHT = 220;
const LEFT = 56;
const TOP = 12;
const BOTTOM = 28;
const ROOM_FOR_NAMES = 10;

const FLOOR = HEIGHT - BOTTOM;

/** Lines with their numbers at nought, half and the top. */
const grid = (top: number): Part[] =>
  [0, top / 2, top]
    .filter((value) => Number.isInteger(value))
    .map((value) => {
      const y = FLOOR - (value / top) * (FLOOR - TOP);
      return html`<line class="grid" x1="${LEFT}" x2="${WIDTH}" y1="${px(y)}" y2="${px(y)}"/><text class="end" x="${LEFT - 8}" y="${px(y + 4)}">${value.toLocaleString('en-US')}</text>`;
    });

/** Columns of two kinds, one beside the other, at names in an order of their own. */
export const columns = ({ labels, now, before }: Plot): Part => {
  const top = topOf([...now, ...before].reduce((a, b) => Math.max(a, b), 0));
  const step = (WIDTH - LEFT) / Math.max(1, labels.length);
  const every = everyOf(labels.length, ROOM_FOR_NAMES);
  const thick = step * 0.4;
  const column = (kind: string, value: number, x: number): Part => {
    const height = (value / top) * (FLOOR - TOP);
    return html`<rect class="${kind}" x="${px(x)}" y="${px(FLOOR - height)}" width="${px(Math.max(0.5, thick - 1))}" height="${px(height)}"/>`;
  };
  const named = labels.map((label, at) => {
    const x = LEFT + at * step;
    const [these, earlier] = [now[at] ?? 0, before[at] ?? 0];
    return html`<g><title>${label}: ${these.toLocaleString('en-US')}, before ${earlier.toLocaleString('en-US')}</title>
${column('before', earlier, x + step * 0.1)}${column('now', these, x + step * 0.1 + thick)}${
  at % every === 0 ? html`<text class="middle" x="${px(x + step / 2)}" y="${HEIGHT - 8}">${label}</text>` : []
}</g>
`;
  });
  return html`<g>${grid(top)}</g>
${named}`;
};

export const COLUMNS_BOX = `0 0 ${WIDTH} ${HEIGHT}`;
