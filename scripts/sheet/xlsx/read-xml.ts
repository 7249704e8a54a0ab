import type { Readable } from 'node:stream';
import { SaxesParser } from 'saxes';

export type Attributes = Readonly<Record<string, string>>;

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
  for await (const chunk of stream) parser.write(String(chunk));
  parser.close();
};
