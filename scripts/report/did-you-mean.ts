/** The number of letters to add, drop, change or swap to get from one word to the other. */
const distance = (from: string, to: string): number => {
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const isSame = from[i - 1] === to[j - 1];
      const change = (last[j - 1] ?? 0) + (isSame ? 0 : 1);
      let best = Math.min(change, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) {
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      }
      row.push(best);
    }
    before = last;
    last = row;
  }
  return last[to.length] ?? 0;
};

const simple = (word: string): string => word.toLowerCase().replace(/[\s_]+/g, '-');

/** The option that `word` was probably meant to be, if one is near enough. */
export const didYouMean = (word: string, options: Iterable<string>): string | undefined => {
  const meant = simple(word);
  let best: { option: string; away: number } | undefined;
  for (const option of options) {
    // A word that is far longer or shorter is never near enough, and most options are such.
    if (Math.abs(option.length - meant.length) > 3) continue;
    const away = distance(meant, simple(option));
    if (!best || away < best.away) best = { option, away };
  }
  return best && best.away <= Math.max(1, Math.floor(meant.length / 3)) ? best.option : undefined;
};

/** `"a", "b" or "c"`; only the first few where there are many. */
export const anyOf = (options: readonly string[], atMost = 40): string => {
  const shown = options.slice(0, atMost).map((option) => `"${option}"`);
  if (options.length > atMost) return `${shown.join(', ')} and ${options.length - atMost} more`;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}`;
};
