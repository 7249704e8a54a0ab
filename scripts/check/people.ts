import type { Office, People } from '../../models/content/office';
import { withoutAccents } from '../../models/text/without-accents';
import { didYouMean } from '../report/did-you-mean';

/** Characters. What is longer is nobody's name, and is told as such; it isn't compared any further. */
const LONGEST_NAME = 80;

/** `Whitfield, Dana.` has the parts dana and whitfield; José's are those of Jose. */
const partsOf = (name: string): string[] =>
  withoutAccents(name.slice(0, 2 * LONGEST_NAME))
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .sort();

const plain = (name: string): string => partsOf(name).join(' ');

const isOneLetter = (part: string): boolean => part.length === 1;

/** Whether one part may stand for the other: the same, or its first letter. */
const fits = (a: string, b: string): boolean =>
  a === b || (isOneLetter(a) && b.startsWith(a)) || (isOneLetter(b) && a.startsWith(b));

/** Every part of the shorter name has one of its own in the longer, and one of them is a whole word. */
const mayBeTheSame = (a: readonly string[], b: readonly string[]): boolean => {
  const [short, long] = a.length <= b.length ? [a, [...b]] : [b, [...a]];
  if (short.length < 2) return false;
  let whole = 0;
  for (const part of [...short].sort((x, y) => y.length - x.length)) {
    const at = long.indexOf(part) >= 0 ? long.indexOf(part) : long.findIndex((other) => fits(part, other));
    if (at < 0) return false;
    if (!isOneLetter(part) && long[at] === part) whole += 1;
    long.splice(at, 1);
  }
  return whole > 0;
};

/** Two ways to write one person's name: turned round, with initials, run together, or with a slip of the pen. */
export const soundsLike = (a: string, b: string): boolean => {
  const [one, other] = [partsOf(a), partsOf(b)];
  if (one.join('') === other.join('') || mayBeTheSame(one, other)) return true;
  return plain(a).length > 5 && didYouMean(plain(a), [plain(b)]) !== undefined && nearly(plain(a), plain(b));
};

/** A slip is a letter or two, whatever the length of the name. */
const nearly = (a: string, b: string): boolean => {
  const rest = [...b];
  for (const letter of a) {
    const at = rest.indexOf(letter);
    if (at >= 0) rest.splice(at, 1);
  }
  return rest.length <= 2 && a.length - (b.length - rest.length) <= 2;
};

/** What people write in the place of a name that they don't have yet. */
const NO_NAME =
  /^(?:no|not|non?e|nobody|pending|tb[adc]|todo|to do|wip|draft|yes|ok|okay|true|false|n ?\/? ?a|na|same|self|me|us|staff|office|author|approved?|reviewed|done|unknown|somebody|someone|anyone|test|user|admin|later|pendiente|nadie|sí|borrador|x+|y)\b/i;

/** Letters, spaces, hyphens, apostrophes and the dot of an initial, and no word that only fills the cell. */
export const isPersonsName = (name: string): boolean =>
  name.length <= LONGEST_NAME &&
  /^\p{L}[\p{L}\p{M}]*(?:(?:\. ?|, | |-|['’])\p{L}[\p{L}\p{M}]*)*\.?$/u.test(name.trim()) &&
  /\p{L}{2}/u.test(name) &&
  !(NO_NAME.test(name.trim()) && partsOf(name).length < 3);

export interface Person {
  name: string;
  about: People[string];
}

const everybody = ({ people = {} }: Pick<Office, 'people'>): Person[] =>
  Object.entries(people).map(([name, about]) => ({ name, about }));

const spellings = ({ name, about }: Person): string[] => [name, ...(about.also ?? [])];

/** The person of that name, whatever the order of its parts, its capitals and accents. */
export const personNamed = (name: string, office: Pick<Office, 'people'>): Person | undefined =>
  everybody(office).find((person) => spellings(person).some((one) => plain(one) === plain(name)));

/** The person who is probably meant, where nobody is called so. */
export const personLike = (name: string, office: Pick<Office, 'people'>): Person | undefined =>
  everybody(office).find((person) => spellings(person).some((one) => soundsLike(one, name)));

/** Whether one person both wrote and approved. Whoever isn't on the list may be anybody of a similar name. */
export const samePerson = (author: string, approver: string, office: Pick<Office, 'people'>): boolean => {
  const [wrote, approved] = [personNamed(author, office), personNamed(approver, office)];
  if (wrote && approved) return wrote.name === approved.name;
  if (approved) return spellings(approved).some((one) => soundsLike(one, author));
  return soundsLike(author, approver);
};

/** One name for one person. */
export const knownAs = (name: string, office: Pick<Office, 'people'>): string =>
  personNamed(name, office)?.name ?? plain(name);

/** Whoever may approve on that day, by name. */
export const approversOn = (day: string | undefined, office: Pick<Office, 'people'>): string[] =>
  everybody(office)
    .filter(({ about: { may = [], until } }) => may.includes('approve') && !(until && day && day > until))
    .map(({ name }) => name);

/** A spelling that two people have. */
export const sharedSpellings = (office: Pick<Office, 'people'>): { spelling: string; names: [string, string] }[] => {
  const owners = new Map<string, string>();
  return everybody(office).flatMap((person) =>
    spellings(person).flatMap((spelling) => {
      const owner = owners.get(plain(spelling));
      owners.set(plain(spelling), person.name);
      return owner !== undefined && owner !== person.name
        ? [{ spelling, names: [owner, person.name] as [string, string] }]
        : [];
    }),
  );
};
