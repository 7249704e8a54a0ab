import { NAME_END, type PackedCounties, RUN_TOGETHER } from '../../models/table/county-names';

/** The line that begins there or before. */
const lineAround = (text: string, at: number): { start: number; end: number } => {
  const start = at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', start);
  return { start, end: end < 0 ? text.length : end };
};

/** Where the first line begins that is not before `wanted`. */
const firstFrom = (text: string, wanted: string): number => {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const { start, end } = lineAround(text, (low + high) >> 1);
    if (text.slice(start, end) < wanted) low = end + 1;
    else high = start;
  }
  return low;
};

const idsOf = (text: string, name: string): string[] | undefined => {
  const from = firstFrom(text, name + NAME_END);
  if (!text.startsWith(name + NAME_END, from)) return undefined;
  const { end } = lineAround(text, from);
  return text.slice(from + name.length + NAME_END.length, end).split(' ');
};

/** Whether any name begins with that word. */
const begins = (text: string, word: string): boolean =>
  text.startsWith(`${word} `, firstFrom(text, `${word} `)) || idsOf(text, word) !== undefined;

/**
 * The names that stand in a sentence of these words, with the ids of the places that have them: by a few look-ups for each
 * word, be there two counties or three thousand. `isRunTogether`: the sentence is without apostrophes.
 */
export const namedIn = (
  { names, mostWords }: Pick<PackedCounties, 'names' | 'mostWords'>,
  words: readonly string[],
  isRunTogether: boolean,
): Map<string, readonly string[]> => {
  const found = new Map<string, readonly string[]>();
  const marks = isRunTogether ? ['', RUN_TOGETHER] : [''];
  for (const mark of marks) {
    for (const [at, word] of words.entries()) {
      if (!begins(names, mark + word)) continue;
      for (let count = 1; count <= mostWords && at + count <= words.length; count++) {
        const name = words.slice(at, at + count).join(' ');
        const ids = idsOf(names, mark + name);
        if (ids) found.set(name, ids);
      }
    }
  }
  return found;
};
