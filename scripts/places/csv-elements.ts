import { parse } from 'csv-parse';
import { type FeedElement, FeedError, isElementType } from './feed-element';
import type { FeedFile } from './feed-files';
import { MOST_CHARACTERS_IN_A_ROW, overlong } from './field-length';
import type { FlatRow } from './flat-row';
import { fromVip3, isVip3, isVip3Type } from './vip3-elements';

/** Two headings that other versions of the specification's examples use. */
const OTHER_NAMES: Readonly<Record<string, string>> = { odd_even: 'odd_even_both', zip_code: 'zip' };

const BATCH = 2000;

/** Rows of one file, in batches. The first row is the heading. */
export async function* csvRows(file: FeedFile, onBytes: (bytes: number) => void): AsyncGenerator<FlatRow[]> {
  const stream = await file.open();
  stream.on('data', (chunk: Buffer) => onBytes(chunk.length));
  const parser = stream.pipe(
    parse({
      bom: true,
      trim: true,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: MOST_CHARACTERS_IN_A_ROW,
    }),
  );
  stream.on('error', (error) => parser.destroy(error));
  let headings: string[] | undefined;
  let rows: FlatRow[] = [];
  let lastLine = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      const line = lastLine + 1;
      lastLine = info.lines;
      if (!headings) {
        headings = record.map((name) => OTHER_NAMES[name.toLowerCase()] ?? name.toLowerCase());
        continue;
      }
      const cells: Record<string, string> = {};
      for (let at = 0; at < headings.length; at += 1) {
        const cell = record[at];
        if (cell) cells[headings[at] ?? ''] = cell;
      }
      rows.push({ file: file.name, line, cells, isRagged: record.length !== headings.length });
      if (rows.length < BATCH) continue;
      yield rows;
      rows = [];
    }
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    if (error.code === 'CSV_MAX_RECORD_SIZE') throw overlong(file.name, lastLine + 1);
    throw new FeedError(`This is no table that can be read: ${error.message}`, file.name, lastLine + 1);
  }
  yield rows;
}

const toElement = ({ file, line, cells, isRagged }: FlatRow, type: string): FeedElement[] => {
  if (!isElementType(type)) return [];
  const { external_identifier_type: kind, external_identifier_value: value } = cells;
  if (kind && value) cells[`external_${kind}`] = value;
  return [{ type, id: cells.id ?? '', file, line, fields: cells, ...(isRagged ? { isRagged } : {}) }];
};

/** The elements of a VIP 5 or 6 feed in flat files, one file for each type; those of VIP 3 become the same. */
export async function* csvElements(
  files: readonly FeedFile[],
  onBytes: (bytes: number) => void,
): AsyncGenerator<FeedElement[]> {
  const isOld = isVip3(files.map(({ name }) => name));
  for (const file of files) {
    // `street_segment.head2000.txt`: what follows the first dot says nothing.
    const [type = ''] = file.name.toLowerCase().split('.');
    if (!(isOld ? isVip3Type(type) : isElementType(type))) {
      onBytes(file.bytes);
      continue;
    }
    for await (const rows of csvRows(file, onBytes)) {
      yield rows.flatMap((row) => (isOld ? fromVip3(row, type) : toElement(row, type)));
    }
  }
}
