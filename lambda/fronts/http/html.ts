/** A text inside HTML, or inside an attribute's quotation marks. */
export const escapeHtml = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');

/** Data inside a `script` element that is no script: nothing in it can end the element. */
export const embedded = (value: object): string => JSON.stringify(value).replace(/</g, '\\u003c');
