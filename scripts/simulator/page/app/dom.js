/** @typedef {Node | string | undefined | null | false} Child */

/**
 * What was made, with its attributes and children. A name that begins with "on" is an event's, `text` is shown as it is,
 * never as markup; `false` and `undefined` leave one out.
 * @template {Element} E
 * @param {E} made
 * @param {Record<string, unknown>} given
 * @param {readonly Child[]} children
 * @returns {E}
 */
const withAll = (made, given, children) => {
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || value === false) continue;
    if (name.startsWith('on')) made.addEventListener(name.slice(2), /** @type {EventListener} */ (value));
    else if (name === 'text') made.textContent = String(value);
    else made.setAttribute(name, value === true ? '' : String(value));
  }
  for (const one of children) if (one !== undefined && one !== null && one !== false) made.append(one);
  return made;
};

/**
 * An element.
 * @param {string} tag
 * @param {Record<string, unknown>} [given]
 * @param {...Child} children
 * @returns {HTMLElement}
 */
export const h = (tag, given = {}, ...children) => withAll(document.createElement(tag), given, children);

/**
 * The same in a drawing.
 * @param {string} tag
 * @param {Record<string, unknown>} [given]
 * @param {...Child} children
 * @returns {SVGElement}
 */
export const svg = (tag, given = {}, ...children) =>
  withAll(document.createElementNS('http://www.w3.org/2000/svg', tag), given, children);

/**
 * A field with its label above it.
 * @param {string} label
 * @param {HTMLElement} field
 */
export const labelled = (label, field) => h('label', { class: 'field' }, h('span', { text: label }), field);

/**
 * A list to choose from.
 * @param {readonly { id: string, name: string }[]} options
 * @param {string} chosen
 * @param {(id: string) => void} onChange
 */
export const choose = (options, chosen, onChange) => {
  const select = /** @type {HTMLSelectElement} */ (
    h('select', {}, ...options.map(({ id, name }) => h('option', { value: id, text: name, selected: id === chosen })))
  );
  select.addEventListener('change', () => onChange(select.value));
  return select;
};

/**
 * A button that is no form's.
 * @param {string} text
 * @param {() => void} onClick
 * @param {Record<string, unknown>} [given]
 */
export const button = (text, onClick, given = {}) => h('button', { type: 'button', text, onclick: onClick, ...given });

/**
 * What the server answers. Throws an `Error` with a sentence for the screen.
 * @param {string} path
 * @param {object} [sent]
 * @param {AbortSignal} [signal] what it throws is thrown on
 * @returns {Promise<any>}
 */
export const ask = async (path, sent, signal) => {
  const response = await fetch(path, {
    ...(sent && { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(sent) }),
    ...(signal && { signal }),
  }).catch((error) => {
    if (signal?.aborted) throw error;
    throw new Error('The program that serves this page has ended. Begin again with: npm start');
  });
  const body = await response.json();
  if (!response.ok) throw new Error(body.problem ?? `The page was answered ${response.status}.`);
  return body;
};
