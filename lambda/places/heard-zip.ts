import type { AddressWords } from '../../models/locales/address-words';
import type { HeardNumbers } from './heard-number';

/** One way to hear a ZIP code in a sentence, with what is said besides. */
export interface HeardZip {
  zip?: string | undefined;
  rest: readonly string[];
}

/** Stands in the words where a ZIP code was announced. */
export const ZIP_MARK = '|';

/** A city of more words than these is none. */
const MOST_OF_CITY = 4;

const zipOf = (digits: string | undefined, isAnnounced: boolean): string | undefined => {
  if (digits === undefined) return undefined;
  if (digits.length === 5 || digits.length === 9) return digits.slice(0, 5);
  // New England's begin with a zero that is often left out.
  return isAnnounced && digits.length === 4 ? `0${digits}` : undefined;
};

/** `37001-1234`, in one word or with a dash that was said. */
const withoutPlusFour = (words: readonly string[], { dash }: AddressWords): string[] => {
  const whole = words.flatMap((word) => word.replace(/^(\d{5})-\d{4}$/, '$1'));
  const at = whole.findIndex((word) => dash.test(word));
  const isAfterZip = at > 0 && at >= whole.length - 5 && at > whole.length - 6 && whole.slice(0, at).length > 5;
  return isAfterZip ? whole.slice(0, at) : whole;
};

const atEnd = (words: readonly string[], numbers: HeardNumbers, isAnnounced: boolean): HeardZip[] => {
  const found: HeardZip[] = [];
  for (let from = words.length - 1; from >= 0 && numbers.isPart(words, from); from -= 1) {
    const zip = zipOf(numbers.digits(words.slice(from)), isAnnounced);
    if (zip !== undefined) found.push({ zip, rest: words.slice(0, from) });
  }
  return found;
};

const atStart = (words: readonly string[], numbers: HeardNumbers, isAnnounced: boolean): HeardZip[] => {
  const found: HeardZip[] = [];
  for (let to = numbers.runFrom(words, 0); to > 0; to -= 1) {
    const zip = zipOf(numbers.digits(words.slice(0, to)), isAnnounced);
    if (zip !== undefined && words.length > to) found.push({ zip, rest: words.slice(to) });
  }
  return found;
};

/** `50 Elm Street 37004 Heron Lake`: the city is said after the ZIP code. */
const inMiddle = (words: readonly string[], numbers: HeardNumbers): HeardZip[] => {
  let end = words.length;
  while (end > 0 && !numbers.isPart(words, end - 1)) end -= 1;
  if (end === words.length || words.length - end > MOST_OF_CITY) return [];
  return atEnd(words.slice(0, end), numbers, false)
    .filter(({ rest }) => rest.length > 1 && numbers.isNumber(rest[0]) && !numbers.isNumber(rest.at(-1)))
    .map(({ zip, rest }) => ({ zip, rest: [...rest, ...words.slice(end)] }));
};

/** Every way in which a ZIP code can be heard: announced, at the end, or said first. Without one, all of the words. */
export const heardZips = (words: readonly string[], numbers: HeardNumbers, spoken: AddressWords): HeardZip[] => {
  const mark = words.indexOf(ZIP_MARK);
  if (mark >= 0) {
    const before = words.slice(0, mark).filter((word) => word !== ZIP_MARK);
    const after = withoutPlusFour(words.slice(mark + 1), spoken).filter((word) => word !== ZIP_MARK);
    const ends = atEnd(after, numbers, true).filter(({ rest }) => rest.length === 0);
    const starts = atStart(after, numbers, true);
    const found = ends.length > 0 ? ends : starts;
    if (found.length > 0) return found.map(({ zip, rest }) => ({ zip, rest: [...before, ...rest] }));
    const unmarked = [...before, ...after];
    return atEnd(unmarked, numbers, true).length > 0 ? atEnd(unmarked, numbers, true) : [{ rest: unmarked }];
  }
  const all = withoutPlusFour(words, spoken);
  const found = [...atEnd(all, numbers, false), ...inMiddle(all, numbers)];
  // What begins with five digits may be a house number and its street's as well.
  return found.length > 0 ? found : [...atStart(all, numbers, false), { rest: all }];
};
