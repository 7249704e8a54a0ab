import { html, type Part } from '../../read-back/html';
import type { Plot } from '../section';
import { px } from './scale';

const WIDTH = 720;
const NAMES = 250;
const NUMBERS = 60;
const ROW = 30;
const LONGEST = 36;

/** A longer list is the table's. */
export const MOST_BARS = 12;

const shortened = (label: string): string => (label.length > LONGEST ? `${label.slice(0, LONGEST - 1)}…` : label);

/** Lying bars, each above that of the days before, with its number at its end. */
export const bars = ({ labels, now, before }: Plot): Part => {
  const top = [...now, ...before].reduce((a, b) => Math.max(a, b), 1);
  const length = (value: number): number => (value / top) * (WIDTH - NAMES - NUMBERS);
  return html`${labels.slice(0, MOST_BARS).map((label, at) => {
    const y = at * ROW;
    const [these, earlier] = [now[at] ?? 0, before[at] ?? 0];
    return html`<g><title>${label}: ${these.toLocaleString('en-US')}, before ${earlier.toLocaleString('en-US')}</title>
<text class="end" x="${NAMES - 8}" y="${y + 16}">${shortened(label)}</text><rect class="now" x="${NAMES}" y="${y + 4}" width="${px(length(these))}" height="12"/><rect class="before" x="${NAMES}" y="${y + 17}" width="${px(length(earlier))}" height="7"/><text x="${px(NAMES + length(these) + 6)}" y="${y + 15}">${these.toLocaleString('en-US')}</text></g>
`;
  })}`;
};

export const barsBox = ({ labels }: Plot): string => `0 0 ${WIDTH} ${Math.min(labels.length, MOST_BARS) * ROW}`;
