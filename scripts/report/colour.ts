/** Paints text for a terminal. Colour never says anything that the words don't. */
export interface Paint {
  red(text: string): string;
  yellow(text: string): string;
  green(text: string): string;
  dim(text: string): string;
  bold(text: string): string;
}

const plain = (text: string): string => text;

const code =
  (start: number, end: number) =>
  (text: string): string =>
    `\u001b[${start}m${text}\u001b[${end}m`;

export const NO_PAINT: Paint = { red: plain, yellow: plain, green: plain, dim: plain, bold: plain };

export const PAINT: Paint = {
  red: code(31, 39),
  yellow: code(33, 39),
  green: code(32, 39),
  dim: code(2, 22),
  bold: code(1, 22),
};

/** Colour where a person looks on, unless `NO_COLOR` has any value: no-color.org. */
export const paintFor = (isTerminal: boolean, noColor: string | undefined): Paint =>
  isTerminal && !noColor ? PAINT : NO_PAINT;
