import type { Readable } from 'node:stream';
import { SaxesParser } from 'saxes';

export type Attributes = Readonly<Record<string, string>>;

/** Characters without a tag among them. */
const MOST_WITHOUT_TAG = 1_000_000;

/** What is heard of a document, in its order. Names come without their prefix: `x:row` is `row`. */
export interface XmlListener {
  onOpen?(name: string, attributes: Attributes): void;
  onClose?(name: string): void;
  onText?(text: string): void;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Reads a document as it comes, however long it is. Throws where it is no XML. */
export const readXml = async (stream: Readable, listener: XmlListener): Promise<void> => {
  const parser = new SaxesParser({ xmlns: false });
  parser.on('opentag', ({ name, attributes }) => listener.onOpen?.(local(name), attributes));
  parser.on('closetag', ({ name }) => listener.onClose?.(local(name)));
  parser.on('text', (text) => listener.onText?.(text));
  parser.on('cdata', (text) => listener.onText?.(text));
  parser.on('error', (error) => {
    throw error;
  });
  stream.setEncoding('utf8');
  let since = 0;
  for await (const chunk of stream) {
    const text = String(chunk);
    const at = text.lastIndexOf('<');
    since = at < 0 ? since + text.length : text.length - at;
    // A cell holds 32,767 characters. The parser would keep whatever comes until the next tag.
    if (since > MOST_WITHOUT_TAG) throw new Error('a cell of it is longer than a spreadsheet can make one');
    parser.write(text);
  }
  parser.close();
};
