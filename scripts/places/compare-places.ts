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

const hoursOf = ({ schedules, hoursText, closed, timeZone }: Place): string =>
  JSON.stringify([
    hoursText,
    closed,
    timeZone,
    ...schedules.map(({ from, to, days, opens, closes, appointment, mayChange }) => [
      from,
      to,
      days,
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

/** The places of two lists, each with what it was before; alone where it has no twin. */
export interface Twins {
  both: readonly { before: Place; after: Place }[];
  added: readonly Place[];
  removed: readonly Place[];
}

export const twinsIn = (before: readonly Place[], after: readonly Place[]): Twins => {
  let old = before;
  let fresh = after;
  const both: { before: Place; after: Place }[] = [];
  for (const keyOf of LIKENESSES) {
    const known = new Map<string, Place[]>();
    for (const place of old) known.set(keyOf(place), [...(known.get(keyOf(place)) ?? []), place]);
    const matched = new Set<Place>();
    fresh = fresh.filter((place) => {
      const twin = known.get(keyOf(place))?.shift();
      if (!twin) return true;
      matched.add(twin);
      both.push({ before: twin, after: place });
      return false;
    });
    old = old.filter((place) => !matched.has(place));
  }
  return { both, added: fresh, removed: old };
};

/** What an import does to the places that voters hear of. */
export const comparePlaces = ({ both, added, removed }: Twins): PlaceChange[] => [
  ...both.flatMap(({ before, after }) => changeOf(before, after)),
  ...added.map((place): PlaceChange => ({ kind: 'add', after: place })),
  ...removed.map((place): PlaceChange => ({ kind: 'remove', before: place })),
];

/** Says of every place of two lists which one it is: the same where it is still there, under whatever id or name. */
export const identities = ({ both, added, removed }: Twins) => {
  const old = new Map(removed.map(({ id }): [string, string] => [id, `gone ${id}`]));
  const fresh = new Map(added.map(({ id }): [string, string] => [id, `new ${id}`]));
  for (const { before, after } of both) {
    const hasMoved = whereIs(before) !== whereIs(after);
    old.set(before.id, before.id);
    fresh.set(after.id, hasMoved ? `new ${after.id}` : before.id);
  }
  return { old, fresh };
};
