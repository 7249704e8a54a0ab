import { h } from '/app/dom.js';
import { askDesk, commands, showProblem } from './dom.js';

/** @typedef {import('../releases').Happened} Happened */
/** @typedef {import('../releases').Differences} Differences */
/** @typedef {import('../releases').RowChange} RowChange */

const WORDS = { add: 'added', change: 'changed', remove: 'removed' };

/** @type {(change: RowChange) => HTMLElement} */
const changed = ({ kind, sheet, key, fields }) =>
  h(
    'li',
    { class: kind },
    h('span', { class: 'kind' }, WORDS[kind]),
    ` ${sheet} `,
    h('code', {}, key),
    ...fields.map(({ column, before, after }) =>
      h(
        'div',
        { class: 'field' },
        h('span', { class: 'soft' }, column),
        h('del', {}, before || '(empty)'),
        h('ins', {}, after || '(empty)'),
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
    if (!first) return h('li');
    const { kind, sheet } = first;
    const keys = group.map(({ key }) => key).join(', ');
    return h(
      'li',
      { class: kind },
      h('span', { class: 'kind' }, WORDS[kind]),
      ` ${group.length} in ${sheet}: `,
      h('code', {}, keys),
    );
  });
};

/** @type {(place: HTMLElement, release: number) => Promise<void>} */
const showDifferences = async (place, release) => {
  try {
    /** @type {Differences} */
    const { shown, left, isGone } = await askDesk('release', { number: String(release) });
    const rest = left > 0 ? [h('p', { class: 'soft' }, `${left} more rows.`)] : [];
    const none = isGone ? 'Its rows are no longer stored.' : 'It changed no row: places, perhaps.';
    place.replaceChildren(
      shown.length > 0
        ? h(
            'ul',
            { class: 'changes' },
            ...shown.filter(({ kind }) => kind === 'change').map(changed),
            ...together(shown),
          )
        : h('p', {}, none),
      ...rest,
    );
  } catch (error) {
    showProblem(place, error);
  }
};

/** @type {(one: Happened) => HTMLElement} */
const itemOf = ({ release, moment, by, what, note, isLive, isKept, remedies }) => {
  const head = [
    h('span', { class: 'when' }, moment),
    ` ${release === undefined ? '' : `Release ${release}`}`,
    isLive ? h('strong', { class: 'live' }, 'live') : '',
    h('span', {}, ` ${by}: ${what}`),
    ...(note ? [h('q', {}, note)] : []),
  ];
  if (release === undefined || !isKept) return h('li', {}, ...head);
  const inside = h('div', { class: 'inside' }, h('p', { class: 'soft' }, '…'));
  const details = /** @type {HTMLDetailsElement} */ (
    h('details', {}, h('summary', {}, ...head), inside, commands(remedies))
  );
  details.addEventListener('toggle', () => details.open && void showDifferences(inside, release), { once: true });
  return h('li', {}, details);
};

/** @returns {{ panel: HTMLElement, show(): void }} */
export const releasesView = () => {
  const panel = h('div', {});
  const show = async () => {
    try {
      const { shown } = /** @type {{ shown: Happened[] }} */ (await askDesk('releases'));
      panel.replaceChildren(
        shown.length > 0
          ? h('ol', { class: 'releases' }, ...shown.map(itemOf))
          : h('p', {}, 'Nothing was ever released.'),
      );
    } catch (error) {
      showProblem(panel, error);
    }
  };
  return { panel, show: () => void show() };
};
