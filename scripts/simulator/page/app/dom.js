/**
 * An element. A name that begins with "on" is an event's; `class`, `text` and attributes are what they are called.
 * @param {string} tag
 * @param {Record<string, unknown>} [given]
 * @param {...(Node | string | undefined | null | false)} children
 * @returns {HTMLElement}
 */
export const h = (tag, given = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), /** @type {EventListener} */ (value));
    else if (name === 'text') element.textContent = String(value);
    else element.setAttribute(name === 'for_' ? 'for' : name, value === true ? '' : String(value));
  }
  for (const one of children) if (one !== undefined && one !== null && one !== false) element.append(one);
  return element;
};

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
 */
export const ask = async (path, sent) => {
  const response = await fetch(
    path,
    sent && { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(sent) },
  ).catch(() => {
    throw new Error('The program that serves this page has ended. Begin again with: npm start');
  });
  const body = await response.json();
  if (!response.ok) throw new Error(body.problem ?? `The page was answered ${response.status}.`);
  return body;
};
