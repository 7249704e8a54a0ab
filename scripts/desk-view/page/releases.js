import { ask, commands, el, showProblem } from './dom.js';

/** @typedef {import('../releases').Happened} Happened */
/** @typedef {import('../releases').Differences} Differences */
/** @typedef {import('../releases').RowChange} RowChange */

const WORDS = { add: 'added', change: 'changed', remove: 'removed' };

/** @type {(change: RowChange) => HTMLElement} */
const changed = ({ kind, sheet, key, fields }) =>
  el(
    'li',
    { class: kind },
    el('span', { class: 'kind' }, WORDS[kind]),
    ` ${sheet} `,
    el('code', {}, key),
    ...fields.map(({ column, before, after }) =>
      el(
        'div',
        { class: 'field' },
        el('span', { class: 'soft' }, column),
        el('del', {}, before || '(empty)'),
        el('ins', {}, after || '(empty)'),
      ),
    ),
  );

/** Rows that came or went, by sheet: they have no columns to compare. @type {(shown: readonly RowChange[]) => HTMLElement[]} */
const together = (shown) => {
  /** @type {Map<string, RowChange[]>} */
  const groups = new Map();
  for (const one of shown)
    if (one.kind !== 'change')
      groups.set(`${one.kind} ${one.sheet}`, [...(groups.get(`${one.kind} ${one.sheet}`) ?? []), one]);
  return [...groups.values()].map((group) => {
    const [first] = group;
    if (!first) return el('li');
    const { kind, sheet } = first;
    const keys = group.map(({ key }) => key).join(', ');
    return el(
      'li',
      { class: kind },
      el('span', { class: 'kind' }, WORDS[kind]),
      ` ${group.length} in ${sheet}: `,
      el('code', {}, keys),
    );
  });
};

/** @type {(place: HTMLElement, release: number) => Promise<void>} */
const showDifferences = async (place, release) => {
  try {
    /** @type {Differences} */
    const { shown, left, isGone } = await ask('release', { number: String(release) });
    const rest = left > 0 ? [el('p', { class: 'soft' }, `${left} more rows.`)] : [];
    const none = isGone ? 'Its rows are no longer stored.' : 'It changed no row: places, perhaps.';
    place.replaceChildren(
      shown.length > 0
        ? el(
            'ul',
            { class: 'changes' },
            ...shown.filter(({ kind }) => kind === 'change').map(changed),
            ...together(shown),
          )
        : el('p', {}, none),
      ...rest,
    );
  } catch (error) {
    showProblem(place, error);
  }
};

/** @type {(one: Happened) => HTMLElement} */
const itemOf = ({ release, moment, by, what, note, isLive, isKept, remedies }) => {
  const head = [
    el('span', { class: 'when' }, moment),
    ` ${release === undefined ? '' : `Release ${release}`}`,
    isLive ? el('strong', { class: 'live' }, 'live') : '',
    el('span', {}, ` ${by}: ${what}`),
    ...(note ? [el('q', {}, note)] : []),
  ];
  if (release === undefined || !isKept) return el('li', {}, ...head);
  const inside = el('div', { class: 'inside' }, el('p', { class: 'soft' }, '…'));
  const details = /** @type {HTMLDetailsElement} */ (
    el('details', {}, el('summary', {}, ...head), inside, commands(remedies))
  );
  details.addEventListener('toggle', () => details.open && void showDifferences(inside, release), { once: true });
  return el('li', {}, details);
};

/** @returns {{ panel: HTMLElement, show(): void }} */
export const releasesView = () => {
  const panel = el('div', {});
  const show = async () => {
    try {
      const { shown } = /** @type {{ shown: Happened[] }} */ (await ask('releases'));
      panel.replaceChildren(
        shown.length > 0
          ? el('ol', { class: 'releases' }, ...shown.map(itemOf))
          : el('p', {}, 'Nothing was ever released.'),
      );
    } catch (error) {
      showProblem(panel, error);
    }
  };
  return { panel, show: () => void show() };
};
