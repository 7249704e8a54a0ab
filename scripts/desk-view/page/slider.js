// A line of one year that is dragged, or moved by keys. Its value is a moment in milliseconds.

import { h } from '/app/dom.js';

const HOUR = 3_600_000;
const MINUTE = 60_000;
/** Pixels from a mark within which a drag snaps to the minute after it. */
const SNAP = 7;

/** @typedef {{ from: number, to: number, marks: readonly number[] }} Span */

/**
 * @param {{ label: string, help: string, said: (at: number) => string, moved: (at: number) => void }} given
 * @returns {{ track: HTMLElement, set(span: Span, at: number): void }}
 */
export const slider = ({ label, help, said, moved }) => {
  /** @type {Span} */
  let span = { from: 0, to: 1, marks: [] };
  let at = 0;
  const thumb = h('div', {
    class: 'thumb',
    role: 'slider',
    tabindex: '0',
    'aria-label': label,
    'aria-describedby': help,
  });
  const track = h('div', { class: 'track' }, thumb);

  const place = () => {
    const { from, to } = span;
    thumb.style.left = `${((at - from) / (to - from)) * 100}%`;
    for (const [name, value] of [
      ['min', from],
      ['max', to - MINUTE],
      ['now', at],
    ])
      thumb.setAttribute(`aria-value${name}`, String(value));
    thumb.setAttribute('aria-valuetext', said(at));
  };

  /** @type {(next: number) => void} */
  const move = (next) => {
    at = Math.max(span.from, Math.min(span.to - MINUTE, next));
    place();
    moved(at);
  };

  /** A minute after the next mark, or the one before. @type {(way: 1 | -1) => number} */
  const nextMark = (way) => {
    const after = span.marks.map((mark) => mark + MINUTE);
    return (way > 0 ? after.find((one) => one > at) : after.findLast((one) => one < at)) ?? at;
  };

  thumb.addEventListener('keydown', (event) => {
    const { key, shiftKey, altKey } = event;
    const step = altKey ? MINUTE : shiftKey ? HOUR : 24 * HOUR;
    /** @type {Readonly<Record<string, () => number>>} */
    const keys = {
      ArrowLeft: () => at - step,
      ArrowDown: () => at - step,
      ArrowRight: () => at + step,
      ArrowUp: () => at + step,
      PageUp: () => nextMark(1),
      PageDown: () => nextMark(-1),
      Home: () => span.from,
      End: () => span.to,
    };
    const next = Object.hasOwn(keys, key) ? keys[key] : undefined;
    if (!next) return;
    event.preventDefault();
    move(next());
  });

  /** @type {(event: PointerEvent) => void} */
  const follow = ({ clientX }) => {
    const { left, width } = track.getBoundingClientRect();
    const scale = (span.to - span.from) / width;
    const there = span.from + Math.max(0, Math.min(width, clientX - left)) * scale;
    const near = span.marks.find((mark) => Math.abs(mark - there) < SNAP * scale);
    move(near === undefined ? Math.round(there / (15 * MINUTE)) * 15 * MINUTE : near + MINUTE);
  };
  track.addEventListener('pointerdown', (event) => {
    track.setPointerCapture(event.pointerId);
    follow(event);
    // Not before the browser has settled where a press puts the focus.
    requestAnimationFrame(() => thumb.focus({ preventScroll: true }));
  });
  track.addEventListener('pointermove', (event) => {
    if (track.hasPointerCapture(event.pointerId)) follow(event);
  });

  return {
    track,
    set(next, moment) {
      span = next;
      at = moment;
      place();
    },
  };
};
