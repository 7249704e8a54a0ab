import { SaxesParser } from 'saxes';
import { columnInLanguage } from '../../models/content/in-locale';
import { asUtf8 } from './as-utf8';
import { type ElementType, type FeedElement, FeedError, isElementType } from './feed-element';
import type { FeedFile } from './feed-files';
import { MOST_CHARACTERS_IN_A_ROW, overlong } from './field-length';
import { createVip3Collector } from './vip3-xml';

const snakes = new Map<string, string>();

/** `StartHouseNumber` → `start_house_number`, `Line1` → `line_1`. */
const snake = (name: string): string => {
  const known = snakes.get(name);
  if (known !== undefined) return known;
  const made = name.replace(/(?<=[a-z])(?=[A-Z0-9])/g, '_').toLowerCase();
  snakes.set(name, made);
  return made;
};

/** What flat files call a field that is nested in XML; the others are passed over. */
const nestedField = (parent: string, name: string, language: string | undefined): string | undefined => {
  if (name === 'Text') return columnInLanguage(snake(parent), language || undefined);
  if (parent === 'AddressStructured') return `structured_${snake(name)}`;
  if (parent === 'LatLng') return name === 'Source' ? 'latlng_source' : snake(name);
  return undefined;
};

/** Turns the events of one document into elements, as flat as those of flat files. */
const createFlattener = (file: string, parser: SaxesParser) => {
  let ready: FeedElement[] = [];
  let element: { type: ElementType; id: string; line: number; fields: Record<string, string> } | undefined;
  let schedule: { line: number; fields: Record<string, string>; hours: Record<string, string>[] } | undefined;
  let identifier: Record<string, string> = {};
  let language: string | undefined;
  let text = '';
  /** Where the last tag was: a document that goes on without one would be kept in memory as one text. */
  let tagAt = 0;
  const path: string[] = [];
  /** Of VIP 3, whose documents are built in another way. */
  let old: ReturnType<typeof createVip3Collector> | undefined;

  const add = (fields: Record<string, string>, field: string, value: string): void => {
    const before = fields[field];
    fields[field] = before === undefined ? value : `${before}\n${value}`;
  };

  const closeSchedule = (id: string): void => {
    if (!schedule) return;
    for (const hours of schedule.hours) {
      const fields = { ...schedule.fields, ...hours, hours_open_id: id };
      ready.push({ type: 'schedule', id, file, line: schedule.line, fields });
    }
    schedule = undefined;
  };

  parser.on('opentag', ({ name, attributes }) => {
    tagAt = parser.position;
    path.push(name);
    text = '';
    if (path.length === 1) {
      const fields = { root: name, schema_version: attributes.schemaVersion ?? '' };
      ready.push({ type: 'feed', id: '', file, line: parser.line, fields });
      if (/^3(?:\.|$)/.test(fields.schema_version)) old = createVip3Collector(file);
    } else if (old) {
      if (path.length === 2) old.open(name, attributes.id ?? '', parser.line);
    } else if (path.length === 2) {
      const type = snake(name);
      element = isElementType(type) ? { type, id: attributes.id ?? '', line: parser.line, fields: {} } : undefined;
    } else if (element) {
      if (name === 'Text') language = attributes.language;
      if (name === 'Schedule') schedule = { line: parser.line, fields: {}, hours: [] };
      if (name === 'Hours') schedule?.hours.push({});
    }
  });
  parser.on('text', (more) => {
    text += more;
  });
  parser.on('cdata', (more) => {
    text += more;
  });
  parser.on('closetag', ({ name }) => {
    tagAt = parser.position;
    path.pop();
    const value = text.trim();
    text = '';
    if (old) {
      if (path.length === 1) ready.push(...old.close());
      else if (path.length > 1) old.field([...path.slice(2), name], value);
      return;
    }
    if (!element) return;
    const parent = path.at(-1) ?? '';
    if (path.length === 1) {
      ready.push({ ...element, file });
      element = undefined;
    } else if (name === 'Schedule') closeSchedule(element.id);
    else if (name === 'ExternalIdentifier') {
      add(element.fields, `external_${identifier.type ?? ''}`, identifier.value ?? '');
      identifier = {};
    } else if (value === '') return;
    else if (parent === 'ExternalIdentifier') identifier[snake(name)] = value;
    else if (schedule) add(parent === 'Hours' ? (schedule.hours.at(-1) ?? {}) : schedule.fields, snake(name), value);
    else {
      const field = path.length === 2 ? snake(name) : nestedField(parent, name, language);
      if (field !== undefined) add(element.fields, field, value);
    }
  });

  return {
    isStuck: (): boolean => parser.position - tagAt > MOST_CHARACTERS_IN_A_ROW,
    take(): FeedElement[] {
      const taken = ready;
      ready = [];
      return taken;
    },
  };
};

/** The elements of a VIP 5 or 6 document, in batches, as they are read. Throws `FeedError` where it is no XML. */
export async function* xmlElements(file: FeedFile, onBytes: (bytes: number) => void): AsyncGenerator<FeedElement[]> {
  const parser = new SaxesParser();
  const flattener = createFlattener(file.name, parser);
  const decoder = new TextDecoder();
  const parse = (step: () => void): void => {
    try {
      step();
    } catch (error) {
      const why = error instanceof Error ? error.message.replace(/^\d+:\d+: /, '') : 'it can not be read';
      throw new FeedError(`This is no well-formed XML: ${why}`, file.name, parser.line);
    }
  };
  for await (const chunk of asUtf8(await file.open(), onBytes)) {
    parse(() => parser.write(decoder.decode(chunk, { stream: true })));
    if (flattener.isStuck()) throw overlong(file.name, parser.line);
    yield flattener.take();
  }
  parse(() => parser.close());
  yield flattener.take();
}
