/** A small reader of RFC 5545, strict where calendars are. */
export interface IcsComponent {
  name: string;
  /** Values by `NAME;PARAM=VALUE`, unescaped. */
  properties: Map<string, string>;
  components: IcsComponent[];
}

const unfold = (text: string): string[] => {
  if (!text.endsWith('\r\n')) throw new Error('The last line has no end.');
  const lines = text.slice(0, -2).split('\r\n');
  for (const line of lines) {
    if (/[\r\n]/.test(line)) throw new Error(`A line ends without CRLF: ${line}`);
    if (Buffer.byteLength(line) > 75) throw new Error(`A line is longer than 75 bytes: ${line}`);
    if (line.includes('\uFFFD')) throw new Error(`A character was cut in two: ${line}`);
  }
  const unfolded: string[] = [];
  for (const line of lines) {
    if (line.startsWith(' ')) unfolded.push(`${unfolded.pop() ?? ''}${line.slice(1)}`);
    else unfolded.push(line);
  }
  return unfolded;
};

const unescaped = (value: string): string =>
  value.replace(/\\([\\;,nN])/g, (_all, mark: string) => (mark.toLowerCase() === 'n' ? '\n' : mark));

export const parseIcs = (text: string): IcsComponent => {
  const open: IcsComponent[] = [{ name: 'FILE', properties: new Map(), components: [] }];
  for (const line of unfold(text)) {
    const [, name = '', value = ''] = /^([A-Z-]+(?:;[A-Z-]+=[^:;]+)*):(.*)$/.exec(line) ?? [];
    if (name === '') throw new Error(`No property: ${line}`);
    const inner = open.at(-1);
    if (name === 'BEGIN') open.push({ name: value, properties: new Map(), components: [] });
    else if (name === 'END') {
      if (inner?.name !== value) throw new Error(`END:${value} closes ${inner?.name}.`);
      open.pop();
      open.at(-1)?.components.push(inner);
    } else {
      if (inner?.properties.has(name)) throw new Error(`${name} twice in ${inner.name}`);
      inner?.properties.set(name, unescaped(value));
    }
  }
  const [file] = open;
  const [calendar, second] = file?.components ?? [];
  if (open.length !== 1 || !calendar || second) throw new Error('Not one calendar.');
  return calendar;
};
