/** The parts of the last line of an address that a feed does not part. */
export interface LastLine {
  /** What stands before the city: the street, where all is on one line. */
  before: string;
  city: string;
  state: string;
  zip?: string | undefined;
}

const ZIP = /(?<!\d)(\d{5})(?:-?\d{4})?$/;
const STATE = /(?<![^\s,])[A-Z]{2}$/;

/** `text` without the separators at its end. One step a character: no expression on a feed's text is worse. */
const withoutSeparators = (text: string): string => {
  let end = text.length;
  while (end > 0 && /[\s,]/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
};

export const zipAtEnd = (text: string): string | undefined => ZIP.exec(text)?.[1];

/** The city is what stands after the last comma; where a street is on the same line without one, the last word. */
const cityStart = (text: string): number => {
  const comma = text.lastIndexOf(',');
  if (comma >= 0) return comma + 1;
  return /\d/.test(text) ? Math.max(text.lastIndexOf(' '), text.lastIndexOf('\t')) + 1 : 0;
};

/** `Charlottesville, VA 229018917` in its parts; nothing where it ends in no state. */
export const readLastLine = (line: string): LastLine | undefined => {
  const [matched = '', zip] = ZIP.exec(line) ?? [];
  const upToState = withoutSeparators(line.slice(0, line.length - matched.length));
  if (zip !== undefined && upToState.length + matched.length === line.length) return undefined;
  const [state] = STATE.exec(upToState) ?? [];
  if (state === undefined) return undefined;
  const rest = withoutSeparators(upToState.slice(0, -state.length));
  const start = cityStart(rest);
  const city = rest.slice(start).trim();
  if (!/^[A-Za-z][^\d]*$/.test(city)) return undefined;
  return { before: withoutSeparators(rest.slice(0, start)), city, state, ...(zip ? { zip } : {}) };
};
