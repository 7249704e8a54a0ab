import { h } from '/app/dom.js';

/** @param {unknown} value */
const json = (value) => h('pre', { tabindex: 0, text: JSON.stringify(value, undefined, 2) });

/**
 * Names with their values; what has none is left out.
 * @param {[string, string | null | undefined][]} pairs
 */
const list = (pairs) =>
  h('dl', {}, ...pairs.flatMap(([name, value]) => (value ? [h('dt', { text: name }), h('dd', { text: value })] : [])));

/** @param {{ faq: string, chance: number, nearness: number, isThere: boolean }[]} candidates */
const candidateTable = (candidates) =>
  h(
    'table',
    {},
    h('caption', { text: 'What it may be about, as free text' }),
    h(
      'thead',
      {},
      h('tr', {}, ...['Row', 'Chance', 'Near its own words'].map((text) => h('th', { scope: 'col', text }))),
    ),
    h(
      'tbody',
      {},
      ...candidates.map(({ faq, chance, nearness, isThere }) =>
        h(
          'tr',
          {},
          h('th', { scope: 'row', text: isThere ? faq : `${faq} (no row)` }),
          h(
            'td',
            {},
            h('meter', { min: 0, max: 1, value: chance, 'aria-label': `Chance of ${faq}` }),
            ` ${chance.toFixed(2)}`,
          ),
          h('td', { text: nearness.toFixed(2) }),
        ),
      ),
    ),
  );

/**
 * For the keeper: how an answer came about.
 * @param {any} turn
 * @param {any} keeper
 */
export const keeperView = (turn, keeper) => {
  const { heard, row, candidates, exchanges, steps } = keeper;
  const slots = Object.entries(heard?.slots ?? {}).filter(([, value]) => value);
  const summary = [turn.intent ?? turn.request, turn.outcome, turn.faq].filter(Boolean).join(' · ');
  return h(
    'details',
    { class: 'keeper' },
    h('summary', { text: `${summary} · ${turn.ms} ms` }),
    list([
      ['Intent', turn.intent ? `${turn.intent} (${turn.matched})` : turn.request],
      ['Slots', slots.map(([name, value]) => `${name}: ${value}`).join(', ')],
      ['Outcome', turn.outcome],
      ['Row', row ? `${row.id} of ${row.jurisdiction}, ${row.locale}` : turn.faq],
      ['Source', row?.source_url],
      ['Verified on', row?.verified_on],
      ['Author', row?.author],
      ['Approved by', row?.approved_by],
      ['Release', turn.release === null ? undefined : String(turn.release)],
      ['Offered', turn.offered.join(', ')],
      ['When nothing is said', turn.reprompt],
      ['Time', steps.map((/** @type {any} */ { what, ms }) => `${what} ${ms} ms`).join(', ')],
    ]),
    candidates.length > 0 && candidateTable(candidates),
    h('details', {}, h('summary', { text: 'SSML' }), h('pre', { tabindex: 0, text: turn.ssml ?? '' })),
    ...exchanges.flatMap((/** @type {any} */ { request, response, record }) => [
      h('details', {}, h('summary', { text: `Request: ${request.request.type}` }), json(request)),
      h('details', {}, h('summary', { text: 'Response' }), json(response)),
      h('details', {}, h('summary', { text: 'Record of the turn, as logged' }), json(record)),
    ]),
  );
};
