// The marks of the year: on the line, in a list, and the buttons around the one that is nearest.

import { h } from '/app/dom.js';

/** @typedef {import('../time-line').Mark} Mark */
/** @typedef {(ms: number, options?: Intl.DateTimeFormatOptions) => string} Said */

const DAY = 86_400_000;
const HOUR = 3_600_000;
const MINUTE = 60_000;
/** Days from which on the line is labelled by months. */
const LONG = 120;

/** @type {(mark: Mark) => number} */
const momentOf = ({ at }) => Date.parse(at);

/** @type {(element: HTMLElement, at: number, span: import('./slider.js').Span) => HTMLElement} */
const placed = (element, at, { from, to }) => {
  element.style.left = `${((at - from) / (to - from)) * 100}%`;
  return element;
};

/**
 * Marks on the track, and days or months below it.
 * @param {{ track: HTMLElement, scale: HTMLElement }} places
 * @param {readonly Mark[]} marks
 * @param {import('./slider.js').Span} span
 * @param {Said} said
 */
export const drawMarks = ({ track, scale }, marks, span, said) => {
  for (const old of track.querySelectorAll('.tick')) old.remove();
  for (const mark of marks) {
    const title = `${said(momentOf(mark))}: ${mark.what.join('; ')}`;
    track.prepend(placed(h('span', { class: `tick ${mark.kind}`, title }), momentOf(mark), span));
  }
  const days = (span.to - span.from) / DAY;
  const isLong = days > LONG;
  const labels = [];
  for (let day = 0; day < days; day += 1) {
    // At noon, so that an hour that the clocks skip makes no day of two.
    const at = span.from + day * DAY + 12 * HOUR;
    const isFirst = isLong ? said(at, { day: 'numeric' }) === '1' : day % 7 === 0;
    if (isFirst)
      labels.push(
        placed(h('li', {}, said(at, { month: 'short', ...(isLong ? {} : { day: 'numeric' }) })), at - 12 * HOUR, span),
      );
  }
  scale.replaceChildren(...labels);
};

/**
 * Every mark with its moment, which is a button.
 * @param {HTMLElement} list
 * @param {readonly Mark[]} marks
 * @param {(ms: number) => void} go
 * @param {Said} said
 */
export const listMarks = (list, marks, go, said) =>
  list.replaceChildren(
    ...marks.map((mark) =>
      h(
        'li',
        {},
        h(
          'button',
          { type: 'button', onclick: () => go(momentOf(mark) + MINUTE) },
          h('span', { class: `dot ${mark.kind}`, 'aria-hidden': 'true' }),
          h('time', { datetime: mark.at }, said(momentOf(mark), { dateStyle: 'medium', timeStyle: 'short' })),
        ),
        h('span', {}, ` ${mark.what.join('; ')}`),
      ),
    ),
  );

/**
 * Which marks are past at a moment, and buttons around the nearest.
 * @param {{ list: HTMLElement, around: HTMLElement }} places
 * @param {readonly Mark[]} marks
 * @param {number} at
 * @param {(ms: number) => void} go
 * @param {Said} said
 */
export const followMarks = ({ list, around }, marks, at, go, said) => {
  const [near] = [...marks].sort((a, b) => Math.abs(momentOf(a) - at) - Math.abs(momentOf(b) - at));
  for (const [index, item] of [...list.children].entries()) {
    const one = marks[index];
    item.classList.toggle('past', one !== undefined && momentOf(one) <= at);
    item.classList.toggle('near', one === near);
  }
  if (!near || around.dataset.near === near.at) return;
  around.dataset.near = near.at;
  const then = momentOf(near);
  around.replaceChildren(
    h('span', {}, `${said(then, { dateStyle: 'medium', timeStyle: 'short' })}: ${near.what[0] ?? ''}`),
    ...[
      ['An hour before', -HOUR],
      ['A minute before', -MINUTE],
      ['A minute after', MINUTE],
    ].map(([text, by]) => h('button', { type: 'button', onclick: () => go(then + Number(by)) }, String(text))),
  );
};
