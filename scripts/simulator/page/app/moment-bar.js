import { ask, button, h, labelled } from '/app/dom.js';
import { momentOf, wallTime } from '/app/moment.js';

const HOUR = 3_600_000;
const MINUTE = 60_000;
/** As many landmarks are offered at once. */
const SHOWN = 6;

/** @typedef {{ at: string, kind: string, what: string[] }} Mark */

const ASIDE = /** @type {const} */ ([
  ['an hour before', -HOUR],
  ['a minute after', MINUTE],
]);

/**
 * What moment it is for the voters, and the days around which answers change.
 * @param {{ moment: ReturnType<typeof import('/app/moment.js').createMoment>, county: () => string, onChange: () => void }} given
 */
export const momentBar = async ({ moment, county, onChange }) => {
  const { zone } = await ask('/api/desk/timeline');
  const field = /** @type {HTMLInputElement} */ (h('input', { type: 'datetime-local', id: 'moment' }));
  const told = h('p', { class: 'quiet', id: 'moment-told', role: 'status' });
  const landmarks = h('ul', { class: 'landmarks' });

  const tell = () => {
    field.value = wallTime(moment.now(), zone);
    const day = new Intl.DateTimeFormat('en-US', { timeZone: zone, dateStyle: 'full', timeStyle: 'short' });
    told.textContent = moment.isPretended()
      ? `As if it were ${day.format(moment.now())}.`
      : `It is ${day.format(moment.now())}.`;
  };

  /** @param {number} ms */
  const go = (ms) => {
    moment.set(ms);
    tell();
    onChange();
    showLandmarks();
  };

  const showLandmarks = async () => {
    const year = wallTime(moment.now(), zone).slice(0, 4);
    const query = new URLSearchParams({ place: county(), year });
    /** @type {{ marks: Mark[] }} */
    const { marks } = await ask(`/api/desk/timeline?${query}`);
    const ahead = marks.filter(({ at }) => Date.parse(at) > moment.now() - HOUR).slice(0, SHOWN);
    landmarks.replaceChildren(
      ...ahead.map(({ at, what }) => {
        const day = new Intl.DateTimeFormat('en-US', {
          timeZone: zone,
          month: 'short',
          day: 'numeric',
          hour: 'numeric',
          minute: '2-digit',
        }).format(Date.parse(at));
        const name = what.length > 1 ? `${what[0]} and ${what.length - 1} more` : (what[0] ?? '');
        return h(
          'li',
          { title: what.join('\n') },
          h('span', { text: `${day}: ${name}` }),
          ...ASIDE.map(([text, aside]) =>
            button(text, () => go(Date.parse(at) + aside), { 'aria-label': `${text} ${day}: ${name}` }),
          ),
        );
      }),
      ...(ahead.length === 0 ? [h('li', { text: `Nothing more in ${year}.` })] : []),
    );
  };

  field.addEventListener('change', () => {
    const ms = momentOf(field.value, zone);
    if (!Number.isNaN(ms)) go(ms);
  });
  tell();
  await showLandmarks();
  return h(
    'section',
    { class: 'moment', 'aria-label': 'The moment' },
    h(
      'div',
      { class: 'row' },
      labelled(`When it is (${zone.replace(/_/g, ' ')})`, field),
      button('Now', () => {
        moment.reset();
        tell();
        onChange();
        showLandmarks();
      }),
      told,
    ),
    h('details', {}, h('summary', { text: 'Days around which answers change' }), landmarks),
  );
};
