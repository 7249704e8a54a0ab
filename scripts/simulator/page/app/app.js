import { openConversation } from '/app/conversation.js';
import { h } from '/app/dom.js';

const VIEWS = { '#conversation': 'view-conversation', '#desk': 'view-desk' };

/** @type {Record<string, (root: HTMLElement) => unknown>} */
const OPENING = {
  '#conversation': openConversation,
  // The desk is a page of its own: its code and style come when it is first looked at.
  '#desk': async (root) => {
    document.head.append(h('link', { rel: 'stylesheet', href: '/desk/desk.css' }));
    const { openDesk } = await import(/** @type {string} */ ('/desk/desk.js'));
    await openDesk(root);
  },
};

const opened = new Set();

const show = async () => {
  const asked = location.hash.split('?')[0] ?? '';
  const hash = asked in VIEWS ? /** @type {keyof typeof VIEWS} */ (asked) : '#conversation';
  for (const [name, id] of Object.entries(VIEWS)) {
    const main = document.getElementById(id);
    if (main) main.hidden = name !== hash;
    const link = document.querySelector(`nav a[href="${name}"]`);
    if (name === hash) link?.setAttribute('aria-current', 'page');
    else link?.removeAttribute('aria-current');
  }
  const root = document.getElementById(VIEWS[hash]);
  if (!root || opened.has(hash)) return;
  opened.add(hash);
  try {
    await OPENING[hash]?.(root);
  } catch (error) {
    opened.delete(hash);
    root.replaceChildren(
      h('p', { class: 'problem', role: 'alert', text: String(/** @type {Error} */ (error).message) }),
    );
  }
};

window.addEventListener('hashchange', show);
await show();
