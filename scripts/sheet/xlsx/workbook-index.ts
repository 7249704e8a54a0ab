import type { Parts } from './open-parts';
import { NotAWorkbook } from './open-parts';
import { readXml, type XmlListener } from './read-xml';
import { followRuns, isSwitchedOn, type Runs } from './runs';

/** What the cells of a workbook refer to. */
export interface WorkbookIndex {
  sheets: readonly SheetPart[];
  /** Texts, which cells name by their number. */
  strings: readonly string[];
  /** Those of the texts that don't look as their cell does throughout, by their number. */
  runs: ReadonlyMap<number, Runs>;
  styles: readonly Style[];
  /** Days are counted from 1904, as Excel for the Mac once did. */
  from1904: boolean;
}

/** How a cell looks, as far as it matters. */
export interface Style {
  /** Its numbers are shown as dates or times. */
  isDate: boolean;
  isStruck: boolean;
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

const readStrings = async (parts: Parts, path: string): Promise<Pick<WorkbookIndex, 'strings' | 'runs'>> => {
  const strings: string[] = [];
  const runs = new Map<number, Runs>();
  const follow = followRuns();
  let text = '';
  let isText = false;
  let isReading = false;
  await read(parts, path, {
    onOpen(name, attributes) {
      follow.open(name, attributes);
      if (name === 'si') text = '';
      else if (name === 'rPh') isReading = true;
      else if (name === 't') isText = !isReading;
    },
    onClose(name) {
      if (name === 'si') {
        const found = follow.end();
        if (found.isStruck || !found.isAsCell) runs.set(strings.length, found);
        strings.push(unescaped(text));
      } else if (name === 'rPh') isReading = false;
      else if (name === 't') isText = false;
    },
    onText(piece) {
      if (!isText) return;
      text += piece;
      follow.text(piece);
    },
  });
  return { strings, runs };
};

/** As Excel allows. */
const MOST_OF_A_FORMAT = 255;

const BUILT_IN_DATES = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47]);

const isDateFormat = (id: number, code: string | undefined): boolean => {
  // The formats of East Asian calendars.
  if (code === undefined) return BUILT_IN_DATES.has(id) || (id > 26 && id < 37) || (id > 49 && id < 59);
  const bare = code.replace(/"[^"]*"|\\.|_.|\*./g, '').replace(/\[(?!h+\]|m+\]|s+\])[^[\]]*\]/gi, '');
  return !/general|@/i.test(bare) && /[dmyhs]/i.test(bare);
};

const readStyles = async (parts: Parts, path: string): Promise<Style[]> => {
  const formats = new Map<number, string>();
  const isStruckFont: boolean[] = [];
  const styles: Style[] = [];
  let within = '';
  await read(parts, path, {
    onOpen(name, attributes) {
      const { numFmtId, fontId, formatCode = '' } = attributes;
      if (name === 'numFmt') formats.set(Number(numFmtId), formatCode.slice(0, MOST_OF_A_FORMAT));
      else if (name === 'fonts' || name === 'cellXfs') within = name;
      else if (name === 'font' && within === 'fonts') isStruckFont.push(false);
      else if (name === 'strike' && within === 'fonts')
        isStruckFont[isStruckFont.length - 1] = isSwitchedOn(attributes);
      else if (name === 'xf' && within === 'cellXfs') {
        const id = Number(numFmtId ?? 0);
        const isStruck = isStruckFont[Number(fontId ?? 0)] ?? false;
        styles.push({ isDate: isDateFormat(id, formats.get(id)), isStruck });
      }
    },
    onClose(name) {
      if (name === within) within = '';
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
  const texts = await readStrings(parts, relations.get('sharedStrings') ?? 'xl/sharedStrings.xml');
  const styles = await readStyles(parts, relations.get('styles') ?? 'xl/styles.xml');
  return { sheets, ...texts, styles, from1904 };
};
