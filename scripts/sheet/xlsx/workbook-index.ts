import type { Parts } from './open-parts';
import { NotAWorkbook } from './open-parts';
import { readXml, type XmlListener } from './read-xml';

/** What the cells of a workbook refer to. */
export interface WorkbookIndex {
  sheets: readonly SheetPart[];
  /** Texts, which cells name by their number. */
  strings: readonly string[];
  /** For each style whether its numbers are shown as dates or times. */
  isDateStyle: readonly boolean[];
  /** Days are counted from 1904, as Excel for the Mac once did. */
  from1904: boolean;
}

export interface SheetPart {
  name: string;
  path: string;
  isHidden: boolean;
}

const read = async (parts: Parts, path: string, listener: XmlListener): Promise<boolean> => {
  const stream = await parts.open(path);
  if (!stream) return false;
  await readXml(stream, listener);
  return true;
};

/** Excel writes characters that XML can't hold as `_x000D_`. */
export const unescaped = (text: string): string =>
  text.replace(/_x([0-9a-fA-F]{4})_/g, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

const readStrings = async (parts: Parts, path: string): Promise<string[]> => {
  const strings: string[] = [];
  let text = '';
  let isText = false;
  let isReading = false;
  await read(parts, path, {
    onOpen(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') isReading = true;
      else if (name === 't') isText = !isReading;
    },
    onClose(name) {
      if (name === 'si') strings.push(unescaped(text));
      else if (name === 'rPh') isReading = false;
      else if (name === 't') isText = false;
    },
    onText(piece) {
      if (isText) text += piece;
    },
  });
  return strings;
};

const BUILT_IN_DATES = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47]);

const isDateFormat = (id: number, code: string | undefined): boolean => {
  // The formats of East Asian calendars.
  if (code === undefined) return BUILT_IN_DATES.has(id) || (id > 26 && id < 37) || (id > 49 && id < 59);
  const bare = code.replace(/"[^"]*"|\\.|_.|\*./g, '').replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  return !/general|@/i.test(bare) && /[dmyhs]/i.test(bare);
};

const readStyles = async (parts: Parts, path: string): Promise<boolean[]> => {
  const formats = new Map<number, string>();
  const styles: boolean[] = [];
  let isCellStyle = false;
  await read(parts, path, {
    onOpen(name, { numFmtId, formatCode = '' }) {
      if (name === 'numFmt') formats.set(Number(numFmtId), formatCode);
      else if (name === 'cellXfs') isCellStyle = true;
      else if (name === 'xf' && isCellStyle) {
        const id = Number(numFmtId ?? 0);
        styles.push(isDateFormat(id, formats.get(id)));
      }
    },
    onClose(name) {
      if (name === 'cellXfs') isCellStyle = false;
    },
  });
  return styles;
};

/** Paths of a workbook's parts by their relation's id, and by its kind. */
const readRelations = async (parts: Parts): Promise<Map<string, string>> => {
  const paths = new Map<string, string>();
  await read(parts, 'xl/_rels/workbook.xml.rels', {
    onOpen(name, { Id = '', Type = '', Target = '' }) {
      if (name !== 'Relationship') return;
      const path = Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`;
      paths.set(Id, path);
      paths.set(Type.slice(Type.lastIndexOf('/') + 1), path);
    },
  });
  return paths;
};

/** Throws `NotAWorkbook` where the zip is of something else. */
export const readIndex = async (parts: Parts): Promise<WorkbookIndex> => {
  const relations = await readRelations(parts);
  const sheets: SheetPart[] = [];
  let from1904 = false;
  const isThere = await read(parts, 'xl/workbook.xml', {
    onOpen(name, attributes) {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attributes.date1904 ?? '');
      if (name !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      const path = relations.get(id);
      const isHidden = (attributes.state ?? 'visible') !== 'visible';
      if (path) sheets.push({ name: attributes.name ?? '', path, isHidden });
    },
  });
  if (!isThere) throw new NotAWorkbook('it is a zip file of something else');
  const strings = await readStrings(parts, relations.get('sharedStrings') ?? 'xl/sharedStrings.xml');
  const isDateStyle = await readStyles(parts, relations.get('styles') ?? 'xl/styles.xml');
  return { sheets, strings, isDateStyle, from1904 };
};
