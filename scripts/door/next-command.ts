/** A word as a shell takes it for one word. */
export const quoted = (word: string): string =>
  /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;

/**
 * A command that a message suggests, as it can be copied: `npm run faq -- apply … --kept …`. Options that weren't
 * given are left out; a flag is given where it is true.
 */
export const nextCommand = (
  words: readonly string[],
  options: Readonly<Record<string, string | boolean | undefined>>,
): string => {
  const given = Object.entries(options).flatMap(([name, value]) => {
    if (value === undefined || value === false) return [];
    return value === true ? [`--${name}`] : [`--${name}`, quoted(value)];
  });
  return ['npm run faq --', ...words.map(quoted), ...given].join(' ');
};
