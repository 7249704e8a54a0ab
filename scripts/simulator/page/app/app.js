import { openConversation } from '/app/conversation.js';
import { ask, h } from '/app/dom.js';

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

/** Says whose page it is, whatever is looked at first. */
const name = async () => {
  const office = await ask('/api/office');
  const title = document.getElementById('office');
  if (title) title.textContent = office.name;
  document.title = `${office.name} · Ballot Answers`;
};

/** @type {Promise<void> | undefined} */
let named;

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
    named ??= name();
    await Promise.all([named, OPENING[hash]?.(root)]);
  } catch (error) {
    named = undefined;
    opened.delete(hash);
    root.replaceChildren(
      h('p', { class: 'problem', role: 'alert', text: String(/** @type {Error} */ (error).message) }),
    );
  }
};

window.addEventListener('hashchange', show);
await show();
