const SUGGESTED = /"(?:npm run faq -- |faq )[^"]*"/g;
/** Stands for a space inside a command. */
const HELD = '\u0000';

/** `text` in lines of at most `width` characters; a longer word has a line of its own, and so has a command, which is copied. */
export const wrap = (text: string, width: number): string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.replace(SUGGESTED, (command) => command.replaceAll(' ', HELD)).split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((one) => one.replaceAll(HELD, ' '));
};

/** `1 row`, `2 rows`, `1,204 rows`. */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString('en-US')} ${number === 1 ? one : many}`;
