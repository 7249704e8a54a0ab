import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashOf } from '../../models/places/street-book';
import type { Segment } from './read-segment';

/** A segment with where the feed has it, for telling of it. */
export interface SpilledSegment extends Omit<Segment, 'precinct' | 'areaZip'> {
  /** Position in the list of precincts that the feed's segments name. */
  precinct: number;
  id: string;
  file: string;
  line: number;
}

/** A power of two: one part of a state's 3 million segments is some 4 MB. */
export const PARTS = 128;
const BUFFERED = 1 << 16;

/**
 * Segments put aside in files, by the hash of their street, so that each part can be worked on by itself: millions
 * of them would not fit into memory. The folder goes with `remove`, and when the process ends, also by Ctrl-C.
 */
export const createSpill = () => {
  const folder = mkdtempSync(join(tmpdir(), 'ballot-answers-places-'));
  const buffers = Array.from({ length: PARTS }, () => '');
  const files: string[] = [];
  const pathOf = (part: number): string => join(folder, `${part}.tsv`);
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  const flush = (part: number): void => {
    if (buffers[part]) appendFileSync(pathOf(part), buffers[part] ?? '');
    buffers[part] = '';
  };

  return {
    folder,

    add(segment: Omit<Segment, 'areaZip'>, precinct: number, at: { id: string; file: string; line: number }): void {
      if (files.at(-1) !== at.file && !files.includes(at.file)) files.push(at.file);
      const part = hashOf(segment.key) & (PARTS - 1);
      const { key, pre, words, suffix, post, city, zip, isWhole, first, last, sides, prefix, numberSuffix, units } =
        segment;
      const row = [key, pre, words, suffix, post, city, zip, isWhole ? 1 : 0, first, last, sides, prefix, numberSuffix];
      const line = `${row.join('\t')}\t${units.join(' ')}\t${precinct}\t${at.id.replace(/\s+/g, ' ')}\t${files.indexOf(at.file)}\t${at.line}\n`;
      const buffer = (buffers[part] ?? '') + line;
      buffers[part] = buffer;
      if (buffer.length > BUFFERED) flush(part);
    },

    /** The segments of one part, in the order of the feed. */
    read(part: number): SpilledSegment[] {
      flush(part);
      let text: string;
      try {
        text = readFileSync(pathOf(part), 'utf8');
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
        throw error;
      }
      return text
        .split('\n')
        .slice(0, -1)
        .map((line) => fromRow(line.split('\t'), files));
    },

    remove(): void {
      process.off('exit', remove);
      remove();
    },
  };
};

export type Spill = ReturnType<typeof createSpill>;

const fromRow = (cells: readonly string[], files: readonly string[]): SpilledSegment => {
  const [
    key = '',
    pre = '',
    words = '',
    suffix = '',
    post = '',
    city = '',
    zip = '',
    isWhole,
    first,
    last,
    sides,
    ...more
  ] = cells;
  const [prefix = '', numberSuffix = '', units = '', precinct, id = '', file, line] = more;
  return {
    key,
    pre,
    words,
    suffix,
    post,
    city,
    zip,
    isWhole: isWhole === '1',
    first: Number(first),
    last: Number(last),
    sides: Number(sides) as SpilledSegment['sides'],
    prefix,
    numberSuffix,
    units: units === '' ? [] : units.split(' '),
    precinct: Number(precinct),
    id,
    file: files[Number(file)] ?? '',
    line: Number(line),
  };
};
