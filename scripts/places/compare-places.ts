import { inEveryLocale } from '../../models/content/in-locale';
import type { Place } from '../../models/places/place';
import { cityKey, wordsOf } from '../../models/places/street-name';
import { NAME_WORDS } from '../../models/places/usps';

/** What happens to one place. `hours`: only its hours change; `details`: its name, directions or kinds. */
export type PlaceChange =
  | { kind: 'add'; after: Place }
  | { kind: 'remove'; before: Place }
  | { kind: 'move' | 'details' | 'hours'; before: Place; after: Place };

/** Where a place is, however it is spelled: ids of vendors differ from one export to the next. */
export const whereIs = ({ address, city = '', zip = '', name = '' }: Place): string => {
  const street = wordsOf(address.join(' '))
    .map((word) => NAME_WORDS.get(word) ?? word)
    .join(' ');
  return `${street || name}|${cityKey(city)}|${zip}`;
};

const whatIs = ({ name = '', kinds }: Place): string => `${wordsOf(name).join(' ')}|${kinds.join()}`;

const hoursOf = ({ schedules, hoursText }: Place): string =>
  JSON.stringify([
    hoursText,
    ...schedules.map(({ from, to, opens, closes, appointment, mayChange }) => [
      from,
      to,
      opens,
      closes,
      appointment,
      mayChange,
    ]),
  ]);

const detailsOf = (place: Place): string => {
  const { name, kinds, position } = place;
  return JSON.stringify([name, kinds, inEveryLocale(place, 'directions'), position?.latitude, position?.longitude]);
};

const changeOf = (before: Place, after: Place): PlaceChange[] => {
  if (whereIs(before) !== whereIs(after)) return [{ kind: 'move', before, after }];
  if (detailsOf(before) !== detailsOf(after)) return [{ kind: 'details', before, after }];
  return hoursOf(before) === hoursOf(after) ? [] : [{ kind: 'hours', before, after }];
};

/** How a place may be known again, surest first. Each finds only places that no surer way has found. */
const LIKENESSES: readonly ((place: Place) => string)[] = [
  (place) => `${whereIs(place)}|${whatIs(place)}|${place.id}`,
  (place) => `${whereIs(place)}|${whatIs(place)}`,
  ({ id, kinds }) => `${id}|${kinds.join()}`,
  (place) => `${whatIs(place)}|${cityKey(place.city ?? '')}`,
];

/** What an import does to the places that voters hear of. */
export const comparePlaces = (before: readonly Place[], after: readonly Place[]): PlaceChange[] => {
  let old = before;
  let fresh = after;
  const changes: PlaceChange[] = [];
  for (const keyOf of LIKENESSES) {
    const known = new Map<string, Place[]>();
    for (const place of old) known.set(keyOf(place), [...(known.get(keyOf(place)) ?? []), place]);
    const matched = new Set<Place>();
    fresh = fresh.filter((place) => {
      const twin = known.get(keyOf(place))?.shift();
      if (!twin) return true;
      matched.add(twin);
      changes.push(...changeOf(twin, place));
      return false;
    });
    old = old.filter((place) => !matched.has(place));
  }
  return [
    ...changes,
    ...fresh.map((place): PlaceChange => ({ kind: 'add', after: place })),
    ...old.map((place): PlaceChange => ({ kind: 'remove', before: place })),
  ];
};
