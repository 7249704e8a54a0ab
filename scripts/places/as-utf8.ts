import { isUtf8 } from 'node:buffer';
import type { Readable } from 'node:stream';

const NEWLINE = 0x0a;

/** What Excel writes as "Unicode text" begins with these two bytes. */
const isUtf16 = (chunk: Buffer): boolean => chunk[0] === 0xff && chunk[1] === 0xfe;

const windows = new TextDecoder('windows-1252');

const inLines = (chunk: Buffer): Buffer => {
  const lines: Buffer[] = [];
  for (let from = 0; from < chunk.length; ) {
    const end = chunk.indexOf(NEWLINE, from);
    const line = chunk.subarray(from, end < 0 ? chunk.length : end + 1);
    lines.push(isUtf8(line) ? line : Buffer.from(windows.decode(line), 'utf8'));
    from += line.length;
  }
  return Buffer.concat(lines);
};

/** So much without a line break is no table: such a document is parted behind any plain letter. */
const LONG = 1 << 20;

/** Up to where whole lines go, or where no character is cut in two. */
const endOf = (bytes: Buffer): number => {
  const end = bytes.lastIndexOf(NEWLINE) + 1;
  if (end > 0 || bytes.length < LONG) return end;
  let at = bytes.length;
  while (at > 0 && (bytes[at - 1] ?? 0) >= 0x80) at -= 1;
  return at;
};

/**
 * The bytes of a file as UTF-8, whatever it is written in: what is no UTF-8 is what Windows programs write where nobody
 * tells them otherwise. Line by line, since a file may be put together from both.
 */
export async function* asUtf8(stream: Readable, onBytes: (bytes: number) => void): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let isFirst = true;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    onBytes(chunk.length);
    if (isFirst && isUtf16(chunk)) decoder = new TextDecoder('utf-16le');
    isFirst = false;
    if (decoder) {
      yield Buffer.from(decoder.decode(chunk, { stream: true }), 'utf8');
      continue;
    }
    const whole = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    const end = endOf(whole);
    const ready = whole.subarray(0, end);
    rest = whole.subarray(end);
    if (ready.length > 0) yield isUtf8(ready) ? ready : inLines(ready);
  }
  if (rest.length > 0) yield inLines(rest);
}
