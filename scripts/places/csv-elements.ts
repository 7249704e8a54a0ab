import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { asUtf8 } from './as-utf8';
import { checkColumns, checkFiles, chooseFiles, typeOf } from './choose-files';
import { type FeedElement, FeedError, isElementType } from './feed-element';
import type { FeedFile } from './feed-files';
import { MOST_CHARACTERS_IN_A_ROW, overlong } from './field-length';
import type { FlatRow } from './flat-row';
import { fromVip3, isVip3, isVip3Type } from './vip3-elements';

/** Two headings that other versions of the specification's examples use. */
const OTHER_NAMES: Readonly<Record<string, string>> = { odd_even: 'odd_even_both', zip_code: 'zip' };

const BATCH = 2000;

/** What parts the cells of a file, by its first line: some programs write tabs or semicolons. */
const delimiterOf = (chunk: Buffer): string => {
  const [heading = ''] = chunk.toString('utf8').split(/\r?\n/);
  const counts = [',', '\t', ';', '|'].map((mark) => ({ mark, count: heading.split(mark).length }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).mark;
};

const CSV_TROUBLE: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED:
    'A quote is opened in this row and never closed. Close it, or write it twice where it belongs to the text.',
  CSV_INVALID_CLOSING_QUOTE:
    'A quote is closed in the middle of a cell of this row. Write it twice where it belongs to the text.',
};

async function* startingWith<T>(first: T, others: AsyncGenerator<T>): AsyncGenerator<T> {
  yield first;
  yield* others;
}

/** A cell that goes on over lines which look like rows of their own. */
const swallows = (record: readonly string[], delimiter: string): boolean =>
  record.some((cell) => cell.split('\n').some((line, at) => at > 0 && line.split(delimiter).length > 3));

const OPTIONS = {
  bom: true,
  trim: true,
  info: true,
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: true,
  max_record_size: MOST_CHARACTERS_IN_A_ROW,
} as const;

/** The line on which the last row ends that can be read; the file is read once more for it. */
const lastWholeLine = async (file: FeedFile, delimiter: string): Promise<number> => {
  let last = 0;
  const onRecord = (record: string[], { lines }: { lines: number }): string[] => {
    last = lines;
    return record;
  };
  const parser = Readable.from(
    asUtf8(await file.open(), () => {}),
    { objectMode: false },
  ).pipe(parse({ ...OPTIONS, delimiter, on_record: onRecord }));
  try {
    for await (const _ of parser);
  } catch {
    // It ends where it ended before.
  }
  return last;
};

/** Rows of one file, in batches. The first row is the heading. */
export async function* csvRows(
  file: FeedFile,
  onBytes: (bytes: number) => void,
  checkHeadings: (headings: readonly string[]) => void = () => {},
): AsyncGenerator<FlatRow[]> {
  const chunks = asUtf8(await file.open(), onBytes);
  const { value: first } = await chunks.next();
  if (!first) return;
  const delimiter = delimiterOf(first);
  const parser = Readable.from(startingWith(first, chunks), { objectMode: false }).pipe(
    parse({ ...OPTIONS, delimiter }),
  );
  let headings: string[] | undefined;
  let rows: FlatRow[] = [];
  let lastLine = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      const line = lastLine + 1;
      lastLine = info.lines;
      if (!headings) {
        headings = record.map((name) => OTHER_NAMES[name.toLowerCase()] ?? name.toLowerCase());
        checkHeadings(headings);
        continue;
      }
      const cells: Record<string, string> = {};
      for (let at = 0; at < headings.length; at += 1) {
        const cell = record[at];
        if (cell) cells[headings[at] ?? ''] = cell;
      }
      const lines = lastLine > line && swallows(record, delimiter) ? lastLine - line + 1 : undefined;
      rows.push({ file: file.name, line, cells, isRagged: record.length !== headings.length, lines });
      if (rows.length < BATCH) continue;
      yield rows;
      rows = [];
    }
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    if (error.code === 'CSV_MAX_RECORD_SIZE') throw overlong(file.name, lastLine + 1);
    const what = CSV_TROUBLE[String(error.code)];
    if (what === undefined && !String(error.code).startsWith('CSV_')) throw error;
    const told = what ?? `This is no table that can be read: ${error.message}.`;
    // The parser is ahead of what was taken from it.
    const line = Math.max(lastLine, await lastWholeLine(file, delimiter));
    throw new FeedError(`${told} Nothing was changed.`, file.name, line + 1);
  }
  yield rows;
}

const toElement = ({ file, line, cells, isRagged, lines }: FlatRow, type: string): FeedElement[] => {
  if (!isElementType(type)) return [];
  const { external_identifier_type: kind, external_identifier_value: value } = cells;
  if (kind && value) cells[`external_${kind}`] = value;
  return [
    {
      type,
      id: cells.id ?? '',
      file,
      line,
      fields: cells,
      ...(isRagged ? { isRagged } : {}),
      ...(lines ? { lines } : {}),
    },
  ];
};

/** The elements of a VIP 5 or 6 feed in flat files, one file for each type; those of VIP 3 become the same. */
export async function* csvElements(
  files: readonly FeedFile[],
  onBytes: (bytes: number) => void,
): AsyncGenerator<FeedElement[]> {
  const isOld = isVip3(files.map(({ name }) => name));
  const isWanted = (type: string): boolean => (isOld ? isVip3Type(type) : isElementType(type));
  const { files: chosen, notes } = chooseFiles(files, isWanted);
  yield [...notes];
  for (const file of chosen) {
    const type = typeOf(file);
    if (!isWanted(type)) {
      onBytes(file.bytes);
      continue;
    }
    const check = (headings: readonly string[]): void => {
      if (!isOld) checkColumns(file, type, headings);
    };
    for await (const rows of csvRows(file, onBytes, check)) {
      yield rows.flatMap((row) => (isOld ? fromVip3(row, type) : toElement(row, type)));
    }
  }
  if (!isOld) checkFiles(chosen);
}
