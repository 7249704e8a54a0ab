import { h } from '/app/dom.js';
import { showAnswer } from './answer.js';
import { askDesk, choice, showProblem } from './dom.js';
import { moveInGrid } from './grid-keys.js';
import { counted, languageName, ORDER, STATES } from './words.js';

/** @typedef {import('../answer-grid').AnswerGrid} Grid */
/** @typedef {import('../answer-grid').GridCell} Cell */
/** @typedef {import('./desk.js').Office} Office */

/** @type {(id: string) => string} */
const shortDay = (id) =>
  new Date(`${id}T12:00:00Z`).toLocaleDateString('en-US', { month: 'short', day: 'numeric', timeZone: 'UTC' });

/**
 * Topic by place and language, each with how it stands.
 * @param {Office} office
 * @returns {{ panel: HTMLElement, show(): void }}
 */
export const answersView = (office) => {
  const asked = { topic: '', place: '', locale: '', details: '' };
  /** @type {import('../answer-state').State | undefined} */
  let only;
  /** @type {Grid | undefined} */
  let grid;
  const legend = h('div', { class: 'legend', role: 'group', 'aria-label': 'Show only topics with an answer that is' });
  const shown = h('div', { class: 'scrolled', tabindex: '-1' });
  const count = h('p', { role: 'status', class: 'soft' });
  const aside = h('section', { class: 'answer', 'aria-label': 'The chosen answer', tabindex: '-1' });
  const nameOf = new Map(office.places.map(({ id, name }) => [id, name]));

  /** @type {(cell: Cell) => string} */
  const wordOf = ({ state, from, until }) => {
    if (state === 'inherited') return nameOf.get(from ?? '') ?? from ?? '';
    return state === 'expiring' && until ? `until ${shortDay(until)}` : STATES[state].word;
  };

  /** @type {(cell: Cell) => string} */
  const spoken = (cell) => {
    const { state, errors, warnings, isAhead } = cell;
    return [
      state === 'inherited' ? `inherited from ${wordOf(cell)}` : wordOf(cell),
      isAhead ? 'not released yet' : '',
      errors ? `${errors} to put right` : '',
      warnings ? `${warnings} to look at` : '',
    ]
      .filter(Boolean)
      .join(', ');
  };

  /** @type {(cell: Cell, at: { faq: string, place: string, locale: string }) => HTMLElement} */
  const cellOf = (cell, at) => {
    const { state, errors, warnings, isAhead } = cell;
    return h(
      'td',
      { tabindex: '-1', class: `state ${state}`, 'aria-label': spoken(cell), 'data-at': JSON.stringify(at) },
      h('span', { class: 'mark', 'aria-hidden': 'true' }, STATES[state].mark),
      ` ${wordOf(cell)}`,
      isAhead ? h('span', { class: 'flag', title: 'Not released yet' }, '↟') : undefined,
      errors || warnings ? h('span', { class: errors ? 'flag bad' : 'flag' }, '!') : undefined,
    );
  };

  const render = () => {
    if (!grid) return;
    const { activeElement } = document;
    const focused = activeElement instanceof HTMLElement ? activeElement.dataset.at : undefined;
    const { columns, rows, counts, placesLeft } = grid;
    legend.replaceChildren(
      ...ORDER.map((state) =>
        h(
          'button',
          {
            type: 'button',
            class: `state ${state}`,
            title: STATES[state].means,
            disabled: counts[state] === 0,
            'aria-pressed': only === state ? 'true' : 'false',
            onclick: () => {
              only = only === state ? undefined : state;
              render();
              /** @type {HTMLElement | null} */ (legend.querySelector(`button.${state}`))?.focus();
            },
          },
          h('span', { class: 'mark', 'aria-hidden': 'true' }, STATES[state].mark),
          ` ${STATES[state].word} ${counts[state]}`,
        ),
      ),
    );
    const kept = rows.filter(({ cells }) => only === undefined || cells.some(({ state }) => state === only));
    const left = placesLeft > 0 ? ` ${counted(placesLeft, 'more place')}: choose another above.` : '';
    count.textContent = `${counted(kept.length, 'answer')} in ${counted(columns.length, 'column')}.${left}`;
    const places = [...new Set(columns.map(({ place }) => place))];
    const locales = columns.length / Math.max(1, places.length);
    shown.replaceChildren(
      h(
        'table',
        { role: 'grid', 'aria-label': 'Answers by place and language', onkeydown: moveInGrid, onclick: pick },
        h(
          'thead',
          {},
          h(
            'tr',
            {},
            h('th', { scope: 'col', rowspan: 2 }, 'Answer'),
            ...places.map((id) => h('th', { scope: 'colgroup', colspan: locales }, nameOf.get(id) ?? id)),
          ),
          h('tr', {}, ...columns.map(({ locale }) => h('th', { scope: 'col', lang: locale }, languageName(locale)))),
        ),
        h(
          'tbody',
          {},
          ...kept.map(({ faq, title, isMain, cells }) =>
            h(
              'tr',
              { class: isMain ? 'main' : 'detail' },
              h('th', { scope: 'row' }, title, h('code', {}, faq)),
              ...cells.map((cell, at) =>
                cellOf(cell, { faq, place: columns[at]?.place ?? '', locale: columns[at]?.locale ?? '' }),
              ),
            ),
          ),
        ),
      ),
    );
    // Where the table is drawn anew under somebody's hands, they stay where they were.
    const cells = [...shown.querySelectorAll('td')];
    const same = cells.find((cell) => cell.dataset.at === focused);
    (same ?? cells[0])?.setAttribute('tabindex', '0');
    same?.focus();
  };

  /** @type {(event: Event) => void} */
  const pick = ({ target }) => {
    const cell = target instanceof Element ? target.closest('td') : null;
    if (!(cell instanceof HTMLElement) || cell.dataset.at === undefined) return;
    for (const other of shown.querySelectorAll('[aria-selected]')) other.removeAttribute('aria-selected');
    cell.setAttribute('aria-selected', 'true');
    void showAnswer(aside, JSON.parse(cell.dataset.at), office, () => cell.focus());
  };

  const load = async () => {
    try {
      grid = await askDesk('answers', asked);
      render();
    } catch (error) {
      showProblem(shown, error);
    }
  };

  /** @type {(name: keyof typeof asked) => (value: string) => void} */
  const set = (name) => (value) => {
    asked[name] = value;
    void load();
  };
  const details = /** @type {HTMLInputElement} */ (h('input', { type: 'checkbox' }));
  details.addEventListener('change', () => set('details')(details.checked ? '1' : ''));
  const panel = h(
    'div',
    {},
    h(
      'div',
      { class: 'choices' },
      choice(
        'Topic',
        [['', 'All topics'], ...office.topics.map(({ id, title }) => /** @type {[string, string]} */ ([id, title]))],
        set('topic'),
      ).whole,
      choice(
        'Place',
        [
          ['', 'The first places'],
          ...office.places.map(({ id, name }) => /** @type {[string, string]} */ ([id, name])),
        ],
        set('place'),
      ).whole,
      choice(
        'Language',
        [
          ['', 'All languages'],
          ...office.locales.map((one) => /** @type {[string, string]} */ ([one, languageName(one)])),
        ],
        set('locale'),
      ).whole,
      h('label', { class: 'check' }, details, ' Details too'),
    ),
    legend,
    count,
    h('div', { class: 'beside' }, shown, aside),
  );
  return { panel, show: () => void load() };
};
