import { h } from '/app/dom.js';

/** As many lines are kept. */
const MOST = 12;

/** What a screen reader is told as it happens, one after the other, so that voters side by side are all heard of. */
export const createAnnouncer = () => {
  const element = h('div', { class: 'sr', role: 'log', 'aria-label': 'As it happens' });
  return {
    element,
    /** @param {string} text @param {string} [lang] */
    announce: (text, lang) => {
      element.append(h('p', { text, lang }));
      while (element.childElementCount > MOST) element.firstElementChild?.remove();
    },
  };
};
