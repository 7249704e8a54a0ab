import { ask, button, h, labelled } from '/app/dom.js';
import { landmarksIn, nearest } from '/app/landmarks.js';
import { momentOf, wallTime } from '/app/moment.js';

/**
 * What moment it is for the voters, and the days around which answers change.
 * @param {{ moment: ReturnType<typeof import('/app/moment.js').createMoment>, county: () => string, onChange: () => void }} given
 */
export const momentBar = async ({ moment, county, onChange }) => {
  const { zone } = await ask('/api/desk/timeline');
  const field = /** @type {HTMLInputElement} */ (h('input', { type: 'datetime-local', id: 'moment' }));
  const told = h('p', { class: 'quiet', id: 'moment-told', role: 'status' });
  const near = h('ul', { class: 'landmarks near' });
  const all = h('ul', { class: 'landmarks' });

  const tell = () => {
    field.value = wallTime(moment.now(), zone);
    const day = new Intl.DateTimeFormat('en-US', { timeZone: zone, dateStyle: 'full', timeStyle: 'short' });
    told.textContent = `${moment.isPretended() ? 'As if it were' : 'It is'} ${day.format(moment.now())}.`;
  };

  const changed = () => {
    tell();
    onChange();
    refresh();
  };

  /** @param {number} ms */
  const go = (ms) => {
    moment.set(ms);
    changed();
  };

  const refresh = async () => {
    const marks = await landmarksIn(county(), moment.now(), zone);
    /** @param {import('/app/landmarks.js').Landmark} one */
    const item = ({ name, buttons, title }) =>
      h(
        'li',
        { title },
        h('span', { text: name }),
        ...buttons.map(({ text, at }) => button(text, () => go(at), { 'aria-label': `${text}, ${name}` })),
      );
    near.replaceChildren(...nearest(marks, zone).map(item));
    all.replaceChildren(...marks.map((mark) => item(mark.landmark)));
    if (marks.length === 0) all.append(h('li', { text: 'Nothing is on the calendar after this moment.' }));
  };

  field.addEventListener('change', () => {
    const ms = momentOf(field.value, zone);
    if (!Number.isNaN(ms)) go(ms);
  });
  const now = button('Now', () => {
    moment.reset();
    changed();
  });
  tell();
  await refresh();
  const element = h(
    'section',
    { class: 'moment', 'aria-label': 'The moment' },
    h('div', { class: 'row' }, labelled(`When it is (${zone.replace(/_/g, ' ')})`, field), now, told),
    near,
    h('details', {}, h('summary', { text: 'Days around which answers change' }), all),
  );
  return { element, refresh };
};
