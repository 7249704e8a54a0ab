// What the views of the desk share. What the service says is shown as text, never as markup.

/**
 * An element with its attributes and children. `on…` is a listener; `false` and `undefined` leave an attribute out.
 * @param {string} tag
 * @param {Record<string, unknown>} [attributes]
 * @param {...(Node | string | undefined)} children
 * @returns {HTMLElement}
 */
export const el = (tag, attributes = {}, ...children) => withAll(document.createElement(tag), attributes, children);

/**
 * The same in a drawing.
 * @param {string} tag
 * @param {Record<string, unknown>} [attributes]
 * @param {...(Node | string | undefined)} children
 * @returns {SVGElement}
 */
export const draw = (tag, attributes = {}, ...children) =>
  withAll(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children);

/**
 * @template {Element} E
 * @param {E} made
 * @param {Record<string, unknown>} attributes
 * @param {readonly (Node | string | undefined)[]} children
 * @returns {E}
 */
const withAll = (made, attributes, children) => {
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) made.addEventListener(name.slice(2), /** @type {EventListener} */ (value));
    else if (value === true) made.setAttribute(name, '');
    else if (value !== false && value !== undefined) made.setAttribute(name, String(value));
  }
  made.append(...children.flatMap((child) => child ?? []));
  return made;
};

/**
 * Asks the desk. Throws with a sentence for the clerk.
 * @param {string} route
 * @param {Record<string, string | undefined>} [query]
 * @param {AbortSignal} [signal]
 * @returns {Promise<any>}
 */
export const ask = async (route, query = {}, signal) => {
  const said = Object.entries(query).flatMap(([name, value]) => (value ? [[name, value]] : []));
  const answered = await fetch(`/api/desk/${route}?${new URLSearchParams(said)}`, signal ? { signal } : {});
  const body = await answered.json();
  if (!answered.ok) throw new Error(body.problem ?? `The desk can't be asked (${answered.status}).`);
  return body;
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
  const select = /** @type {HTMLSelectElement} */ (el('select', { id }));
  /** @type {(options: Options, value?: string) => void} */
  const fill = (some, value) => {
    select.replaceChildren(...some.map(([one, text]) => el('option', { value: one }, text)));
    if (value !== undefined) select.value = value;
  };
  fill(options);
  select.addEventListener('change', () => changed(select.value));
  return { whole: el('div', { class: 'choice' }, el('label', { for: id }, label), select), select, fill };
};

/**
 * Commands that would change something: shown, ready to be copied, never run from here.
 * @param {readonly { does: string, command: string }[]} remedies
 * @returns {HTMLElement | undefined}
 */
export const commands = (remedies) =>
  remedies.length === 0
    ? undefined
    : el(
        'dl',
        { class: 'commands' },
        ...remedies.flatMap(({ does, command }) => [el('dt', {}, does), copied(command)]),
      );

/** @type {(command: string) => HTMLElement} */
const copied = (command) => {
  const said = el('span', { role: 'status', class: 'copied' });
  const code = el('code', {}, command);
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
  return el(
    'dd',
    {},
    code,
    el('button', { type: 'button', onclick: copy, 'aria-label': `Copy ${command}` }, 'Copy'),
    said,
  );
};

/** @type {(place: HTMLElement, error: unknown) => void} */
export const showProblem = (place, error) => {
  if (error instanceof DOMException && error.name === 'AbortError') return;
  place.replaceChildren(
    el('p', { class: 'trouble', role: 'alert' }, error instanceof Error ? error.message : String(error)),
  );
};
