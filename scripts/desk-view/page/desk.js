// The desk: what an office's content is like, read only. `openDesk` draws it into an element of any page.

import { h } from '/app/dom.js';
import { answersView } from './answers.js';
import { askDesk, showProblem } from './dom.js';
import { placesView } from './places.js';
import { problemsView } from './problems.js';
import { releasesView } from './releases.js';
import { timeLineView } from './time-line.js';

/** @typedef {import('../office-facts').OfficeFacts} Office */

/**
 * Tabs as ARIA has them: one in the order of Tab, the arrows choose.
 * @param {readonly { id: string, title: string, view: { panel: HTMLElement, show(): void } }[]} views
 * @param {() => void} opened
 * @returns {{ nodes: HTMLElement[], open(id: string): void, again(): void }}
 */
const tabs = (views, opened) => {
  const list = h('div', { role: 'tablist', 'aria-label': 'The desk' });
  /** @type {(id: string, isFocused?: boolean) => void} */
  const open = (id, isFocused = false) => {
    for (const { id: one, view } of views) {
      const tab = list.querySelector(`#tab-${one}`);
      const isOpen = one === id;
      tab?.setAttribute('aria-selected', String(isOpen));
      tab?.setAttribute('tabindex', isOpen ? '0' : '-1');
      view.panel.hidden = !isOpen;
      if (isOpen) view.show();
      if (isOpen) opened();
      if (isOpen && isFocused && tab instanceof HTMLElement) tab.focus();
    }
  };
  for (const { id, title, view } of views) {
    list.append(
      h(
        'button',
        { type: 'button', role: 'tab', id: `tab-${id}`, 'aria-controls': `panel-${id}`, onclick: () => open(id) },
        title,
      ),
    );
    view.panel.id = `panel-${id}`;
    view.panel.setAttribute('role', 'tabpanel');
    view.panel.setAttribute('aria-labelledby', `tab-${id}`);
  }
  list.addEventListener('keydown', ({ key, target }) => {
    const at = views.findIndex(({ id }) => target instanceof Element && target.id === `tab-${id}`);
    const last = views.length - 1;
    const next = { ArrowRight: at === last ? 0 : at + 1, ArrowLeft: at === 0 ? last : at - 1, Home: 0, End: last }[key];
    const view = next === undefined ? undefined : views[next];
    if (at >= 0 && view) open(view.id, true);
  });
  return {
    nodes: [list, ...views.map(({ view }) => view.panel)],
    open,
    again: () => views.find(({ view }) => !view.panel.hidden)?.view.show(),
  };
};

/** @type {(place: HTMLElement) => Promise<void>} */
export const openDesk = async (place) => {
  place.classList.add('desk');
  place.replaceChildren(h('p', { role: 'status' }, 'The files and the release are being read …'));
  try {
    const office = /** @type {Office} */ (await askDesk('office'));
    const problems = problemsView((errors, warnings) => {
      const tab = document.getElementById('tab-problems');
      if (tab) tab.textContent = errors + warnings === 0 ? 'Problems' : `Problems (${errors + warnings})`;
    });
    const where = h('p', { class: 'soft' });
    let shown = office.mark;
    /** A release may have gone live since. */
    const tell = async () => {
      const { folder, release, moment, mark } = /** @type {Office} */ (await askDesk('office').catch(() => office));
      where.textContent = `${folder}, and release ${release}, which voters hear. It is ${moment}. The desk only reads: what would change something is a command to copy.`;
      return mark;
    };
    const { nodes, open, again } = tabs(
      [
        { id: 'answers', title: 'Answers', view: answersView(office) },
        { id: 'line', title: 'Time line', view: timeLineView(office) },
        { id: 'releases', title: 'Releases', view: releasesView() },
        { id: 'places', title: 'Places', view: placesView(office) },
        { id: 'problems', title: 'Problems', view: problems },
      ],
      () => void tell(),
    );
    // Whoever comes back from the spreadsheet or the terminal sees what became of it.
    window.addEventListener('focus', async () => {
      const mark = await tell();
      if (mark === shown) return;
      shown = mark;
      again();
      problems.show();
    });
    place.replaceChildren(where, ...nodes);
    open('answers');
    problems.show();
  } catch (error) {
    showProblem(place, error);
  }
};
