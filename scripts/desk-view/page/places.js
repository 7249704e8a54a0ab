import { h, svg } from '/app/dom.js';
import { askDesk, choice, showProblem } from './dom.js';
import { counted, KINDS } from './words.js';

/** @typedef {import('../places-map').PlacesMap} PlacesMap */
/** @typedef {import('../places-map').MapPlace} MapPlace */
/** @typedef {import('./desk.js').Office} Office */

/**
 * What is drawn for a place: the shape of the kind that was asked for, else of its first.
 * @type {(place: MapPlace, at: number, kind: string) => SVGElement | undefined}
 */
const pointOf = ({ x, y, kinds, name }, at, kind) => {
  if (x === undefined || y === undefined) return undefined;
  const first = kinds.find((one) => one.kind === kind) ?? kinds[0];
  const title = svg('title', {}, name);
  const common = { class: `point ${first?.kind ?? ''}`, 'data-at': at };
  if (first?.kind === 'drop-box') return svg('path', { ...common, d: `M${x} ${y - 11}l10 18h-20z` }, title);
  if (first?.kind === 'early-voting')
    return svg('rect', { ...common, x: x - 9, y: y - 9, width: 18, height: 18 }, title);
  return svg('circle', { ...common, cx: x, cy: y, r: 10 }, title);
};

/** A whole number of kilometres that is about a fifth of the map. @type {(map: PlacesMap) => SVGElement} */
const scale = ({ unitsToKm, width, height }) => {
  const km = [1, 2, 5, 10, 20, 50, 100, 200].findLast((one) => one * unitsToKm < width / 5) ?? 1;
  const end = 20 + km * unitsToKm;
  return svg(
    'g',
    { class: 'scale' },
    svg('path', { d: `M20 ${height - 18}v6h${km * unitsToKm}v-6` }),
    svg('text', { x: end + 8, y: height - 10 }, `${km} km`),
  );
};

/** @type {(place: MapPlace) => HTMLElement} */
const itemOf = ({ name, address, county, kinds, directions, x, isRough }) =>
  h(
    'li',
    { tabindex: '0' },
    h('strong', {}, name),
    h('span', { class: 'soft' }, [address, county].filter(Boolean).join(' · ')),
    ...kinds.map(({ kind, hours }) =>
      h('div', {}, h('span', { class: `kind ${kind}` }, KINDS[kind] ?? kind), ` ${hours.join('; ') || 'no hours'}`),
    ),
    ...(directions ? [h('span', { class: 'soft' }, directions)] : []),
    ...(x === undefined ? [h('span', { class: 'soft' }, 'It has no position: it is not on the map.')] : []),
    ...(isRough ? [h('span', { class: 'soft' }, 'On the map it is in the middle of its ZIP code.')] : []),
  );

/**
 * Where voters can go, on a plain map; the same places in a list beside it.
 * @param {Office} office
 * @returns {{ panel: HTMLElement, show(): void }}
 */
export const placesView = (office) => {
  const asked = { county: '' };
  let kind = '';
  /** @type {PlacesMap | undefined} */
  let map;
  const drawn = h('div', { class: 'map' });
  const list = h('ol', { class: 'places' });
  const count = h('p', { role: 'status', class: 'soft' });

  /** One place in the list and on the map. @type {(at: string | undefined) => void} */
  const choose = (at) => {
    for (const one of drawn.querySelectorAll('.point'))
      one.classList.toggle('chosen', one.getAttribute('data-at') === at);
  };

  const render = () => {
    if (!map) return;
    const places = map.places.filter(({ kinds }) => kind === '' || kinds.some((one) => one.kind === kind));
    if (map.places.length === 0) {
      count.textContent = 'No list of places was released.';
      drawn.replaceChildren();
      list.replaceChildren();
      return;
    }
    const rest = map.left > 0 ? ` ${map.left} more: choose a county.` : '';
    count.textContent = `${counted(places.length, 'place')} for the election of ${map.election.date}.${rest}`;
    const label = `Map of ${counted(places.length, 'place')}; the list beside it says the same in words.`;
    const points = places.flatMap((place, at) => pointOf(place, at, kind) ?? []);
    drawn.replaceChildren(
      map.height > 0
        ? svg(
            'svg',
            { viewBox: `0 0 ${map.width} ${map.height}`, role: 'img', 'aria-label': label },
            ...points,
            scale(map),
          )
        : h('p', {}, 'No place has a position.'),
    );
    list.replaceChildren(...places.map(itemOf));
  };

  for (const event of ['focusin', 'mouseover'])
    list.addEventListener(event, ({ target }) => {
      const item = target instanceof Element ? target.closest('li') : null;
      if (item) choose(String([...list.children].indexOf(item)));
    });
  drawn.addEventListener('click', ({ target }) => {
    const point = target instanceof Element ? target.closest('.point') : null;
    const item = point && list.children[Number(point.getAttribute('data-at'))];
    if (item instanceof HTMLElement) item.focus();
  });

  const load = async () => {
    try {
      map = /** @type {PlacesMap} */ (await askDesk('places', asked));
      render();
    } catch (error) {
      showProblem(drawn, error);
    }
  };
  const counties = office.places.filter(({ isCounty }) => isCounty);
  const panel = h(
    'div',
    {},
    h(
      'div',
      { class: 'choices' },
      choice(
        'County',
        [['', 'All counties'], ...counties.map(({ id, name }) => /** @type {[string, string]} */ ([id, name]))],
        (id) => {
          asked.county = id;
          void load();
        },
      ).whole,
      choice('Kind', [['', 'All kinds'], ...Object.entries(KINDS)], (one) => {
        kind = one;
        render();
      }).whole,
    ),
    count,
    h('p', { class: 'soft', 'aria-hidden': 'true' }, '● vote center or polling place  ■ early voting  ▲ drop box'),
    h('div', { class: 'beside' }, drawn, list),
  );
  return { panel, show: () => void load() };
};
