import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { makeFolder, writeCarefully } from '../../door/files';
import { dayAndHourIn } from '../day-and-hour';
import type { LoggedTurn } from '../logged-turn';
import { type Format, folderOf, tableOf } from './athena';
import { type Exported, FIELDS, type Value } from './fields';

const cellOf = (value: Value): string =>
  value === undefined ? '' : value instanceof Date ? value.toISOString() : String(value);

/** What begins as a formula does is shown as text by a spreadsheet. */
const asCsv = (turns: readonly Exported[]): string =>
  stringify([FIELDS.map(({ name }) => name), ...turns.map((turn) => FIELDS.map(({ of }) => cellOf(of(turn))))], {
    escape_formulas: true,
  });

const asParquet = async (turns: readonly Exported[]): Promise<Uint8Array> => {
  const { parquetWriteBuffer } = await import('hyparquet-writer');
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: FIELDS.map(({ name, kind, isThere, of }) => ({
        name,
        type: kind,
        nullable: !isThere,
        data: turns.map(of),
      })),
    }),
  );
};

const WRITERS: Record<Format, (turns: readonly Exported[]) => string | Uint8Array | Promise<Uint8Array>> = {
  parquet: asParquet,
  csv: asCsv,
};

const FORMATS = Object.keys(WRITERS) as Format[];

/** The turns of each day of the office's clock, in the order in which they were. */
const byDay = (turns: readonly LoggedTurn[], zone: string): Map<string, Exported[]> => {
  const days = new Map<string, Exported[]>();
  const clock = dayAndHourIn(zone);
  for (const turn of [...turns].sort((a, b) => a.at - b.at)) {
    const { day, hour } = clock(turn.at);
    const there = days.get(day);
    const exported = { ...turn, hour };
    if (there) there.push(exported);
    else days.set(day, [exported]);
  }
  return days;
};

/** The first day that was ever exported there. */
const earliest = async (folder: string): Promise<string | undefined> => {
  const names = await readdir(join(folder, folderOf('parquet'))).catch(() => []);
  return names
    .flatMap((name) => /^dt=(\d{4}-\d\d-\d\d)$/.exec(name)?.[1] ?? [])
    .sort()
    .at(0);
};

export interface Written {
  turns: number;
  days: number;
}

/**
 * The records as files by day, `turns-parquet/dt=2027-10-01/turns.parquet` and the same as CSV, with the tables for
 * Athena. A day that is there already is written anew; each file is whole at any moment. `done` hears of each day, and says
 * whether to go on. Throws `FileError`.
 */
export const writeExport = async (
  folder: string,
  turns: readonly LoggedTurn[],
  { zone, done }: { zone: string; done: (day: string) => boolean },
): Promise<Written> => {
  const written = { turns: 0, days: 0 };
  for (const [day, ofDay] of byDay(turns, zone)) {
    for (const format of FORMATS) {
      const place = join(folder, folderOf(format), `dt=${day}`);
      await makeFolder(place);
      await writeCarefully(join(place, `turns.${format}`), await WRITERS[format](ofDay));
    }
    written.turns += ofDay.length;
    written.days += 1;
    if (!done(day)) break;
  }
  const first = await earliest(folder);
  if (first !== undefined)
    for (const format of FORMATS) await writeCarefully(join(folder, `athena-${format}.sql`), tableOf(format, first));
  return written;
};
