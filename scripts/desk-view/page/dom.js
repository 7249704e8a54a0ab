// What the views of the desk share beside what all of the page does.

import { ask, h } from '/app/dom.js';

/**
 * Asks the desk. Throws with a sentence for the clerk.
 * @param {string} route
 * @param {Record<string, string | undefined>} [query]
 * @param {AbortSignal} [signal]
 * @returns {Promise<any>}
 */
export const askDesk = (route, query = {}, signal) => {
  const said = Object.entries(query).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return ask(`/api/desk/${route}?${new URLSearchParams(said)}`, undefined, signal);
};

/** @typedef {readonly (readonly [value: string, text: string])[]} Options */

/** So that every choice has an id of its own. */
let choices = 0;

/**
 * A labelled choice; `changed` hears the value, `fill` gives it other options.
 * @param {string} label
 * @param {Options} options
 * @param {(value: string) => void} changed
 */
export const choice = (label, options, changed) => {
  choices += 1;
  const id = `choice-${choices}`;
  const select = /** @type {HTMLSelectElement} */ (h('select', { id }));
  /** @type {(options: Options, value?: string) => void} */
  const fill = (some, value) => {
    select.replaceChildren(...some.map(([one, text]) => h('option', { value: one }, text)));
    if (value !== undefined) select.value = value;
  };
  fill(options);
  select.addEventListener('change', () => changed(select.value));
  return { whole: h('div', { class: 'choice' }, h('label', { for: id }, label), select), select, fill };
};

/**
 * Commands that would change something: shown, ready to be copied, never run from here.
 * @param {readonly { does: string, command: string }[]} remedies
 * @returns {HTMLElement | undefined}
 */
export const commands = (remedies) =>
  remedies.length === 0
    ? undefined
    : h('dl', { class: 'commands' }, ...remedies.flatMap(({ does, command }) => [h('dt', {}, does), copied(command)]));

/** @type {(command: string) => HTMLElement} */
const copied = (command) => {
  const said = h('span', { role: 'status', class: 'copied' });
  const code = h('code', {}, command);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(command);
      said.textContent = 'Copied';
    } catch {
      // A browser may not allow it: the text is marked, for Ctrl-C.
      getSelection()?.selectAllChildren(code);
      said.textContent = 'Marked: copy it';
    }
  };
  return h(
    'dd',
    {},
    code,
    h('button', { type: 'button', onclick: copy, 'aria-label': `Copy ${command}` }, 'Copy'),
    said,
  );
};

/** @type {(place: HTMLElement, error: unknown) => void} */
export const showProblem = (place, error) => {
  if (error instanceof DOMException && error.name === 'AbortError') return;
  place.replaceChildren(
    h('p', { class: 'trouble', role: 'alert' }, error instanceof Error ? error.message : String(error)),
  );
};
