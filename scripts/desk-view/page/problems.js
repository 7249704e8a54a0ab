import { h } from '/app/dom.js';
import { askDesk, commands, showProblem } from './dom.js';

/** @typedef {import('../problems-beside').Problems & { remedies: import('../answer-remedies').Remedy[] }} Problems */
/** @typedef {import('../problems-beside').BesideCell} BesideCell */

/** `elections.csv, row 3, column E (date)` @type {(one: BesideCell) => string} */
const placeOf = ({ file, sheet, row, letter, header }) =>
  [sheet ? `${file}, sheet ${sheet}` : file, row === undefined ? '' : `row ${row}`, letter ? `column ${letter}` : '']
    .filter(Boolean)
    .join(', ') + (header ? ` (${header})` : '');

/** Of a long cell that is right, its beginning tells which one it is. @type {(value: string) => string} */
const short = (value) => (value.length > 60 ? `${value.slice(0, 60)} …` : value);

/** @type {(one: BesideCell) => HTMLElement} */
const itemOf = (one) => {
  const { severity, what, fix, code, cells } = one;
  return h(
    'li',
    { class: severity },
    h(
      'h2',
      {},
      h('span', { class: `severity ${severity}` }, severity === 'error' ? '✕ to put right' : '! to look at'),
      ` ${placeOf(one)}`,
    ),
    h('p', {}, what),
    h('p', {}, h('strong', {}, 'What to do: '), fix, h('code', { class: 'soft' }, ` ${code}`)),
    cells.length === 0
      ? undefined
      : h(
          'div',
          { class: 'scrolled', tabindex: '0', role: 'group', 'aria-label': `The row in ${placeOf(one)}` },
          h(
            'table',
            { class: 'cells' },
            h('thead', {}, h('tr', {}, ...cells.map(({ header }) => h('th', { scope: 'col' }, header)))),
            h(
              'tbody',
              {},
              h(
                'tr',
                {},
                ...cells.map(({ value, isWrong }) =>
                  h('td', { class: isWrong && 'wrong' }, isWrong ? value || '(empty)' : short(value)),
                ),
              ),
            ),
          ),
        ),
  );
};

/**
 * What `validate` says, each beside its cell.
 * @param {(errors: number, warnings: number) => void} counted
 * @returns {{ panel: HTMLElement, show(): void }}
 */
export const problemsView = (counted) => {
  const panel = h('div', {});
  const show = async () => {
    try {
      /** @type {Problems} */
      const { errors, warnings, shown, left, remedies } = await askDesk('problems');
      counted(errors, warnings);
      panel.replaceChildren(
        h(
          'p',
          { role: 'status' },
          shown.length === 0 ? 'Nothing is wrong with the files.' : `${errors} to put right, ${warnings} to look at.`,
        ),
        h('ol', { class: 'problems' }, ...shown.map(itemOf)),
        ...(left > 0 ? [h('p', { class: 'soft' }, `${left} more.`)] : []),
        commands(remedies) ?? '',
      );
      for (const wrong of panel.querySelectorAll('td.wrong')) {
        const row = wrong.closest('.scrolled');
        if (row && wrong instanceof HTMLElement)
          row.scrollLeft = wrong.offsetLeft + wrong.offsetWidth - row.clientWidth + 16;
      }
    } catch (error) {
      showProblem(panel, error);
    }
  };
  return { panel, show: () => void show() };
};
