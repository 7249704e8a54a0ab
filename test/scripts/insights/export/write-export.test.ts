import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import { randomFrom } from '../../../../scripts/attack/random';
import { FIELDS } from '../../../../scripts/insights/export/fields';
import { runExport } from '../../../../scripts/insights/export/run-export';
import { writeExport } from '../../../../scripts/insights/export/write-export';
import type { LoggedTurn } from '../../../../scripts/insights/logged-turn';

const ZONE = 'America/New_York';
const DAYS = ['2027-11-05', '2027-11-06', '2027-11-07', '2027-11-08'];

/** Records of every kind, over the days on which the clocks go back; the first day as many as need a second group of rows. */
const records = (): LoggedTurn[] => {
  const random = randomFrom(7);
  return Array.from({ length: 2400 }, () => ({
    at: Date.parse('2027-11-05T04:00:00Z') + random.below(random.pick([1, 4]) * 86_400_000 + 3_600_000),
    front: random.pick(['alexa', 'web', 'sms']),
    request: random.pick(['question', 'choice', 'ended']),
    locale: random.pick(['en-US', 'es-US']),
    outcome: random.pick(['answered', 'offered', 'no-match', 'apology']),
    topic: random.pick(['vote-id', undefined]),
    faq: random.pick(['vote-id', 'vote-id.expired', undefined]),
    jurisdiction: random.pick(['riverbend', undefined]),
    release: random.pick([12, undefined]),
    offered: random.pick([['vote-id', 'results'], undefined]),
    missed: random.pick([['bring', 'parrot'], undefined]),
    fromSnapshot: random.pick([true, undefined]),
    notices: random.pick([['n1', 'n2'], undefined]),
    ms: random.below(10_000) / 10,
    error: random.pick(['TypeError', '=HYPERLINK("x")', undefined]),
  }));
};

const ALL = records();
const export_ = async (folder: string, turns = ALL): Promise<string[]> => {
  const done: string[] = [];
  const written = await writeExport(folder, turns, { zone: ZONE, done: (day) => done.push(day) > 0 });
  expect(written).toEqual({ turns: turns.length, days: done.length });
  return done;
};

const withFolder = async (work: (folder: string) => Promise<void>): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'export-'));
  try {
    await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
};

type Row = Record<string, unknown>;

const parquetOf = async (folder: string, day: string): Promise<Row[]> => {
  const bytes = await readFile(join(folder, 'turns-parquet', `dt=${day}`, 'turns.parquet'));
  return parquetReadObjects({ file: new Uint8Array(bytes).buffer });
};

const csvOf = async (folder: string, day: string): Promise<Record<string, string>[]> =>
  parse(await readFile(join(folder, 'turns-csv', `dt=${day}`, 'turns.csv'), 'utf8'), { columns: true });

describe('the exported records', () => {
  it('are those of the log, each on its day of the office, as another program reads them', () =>
    withFolder(async (folder) => {
      expect(await export_(folder)).toEqual(DAYS);
      const days = await Promise.all(DAYS.map((day) => parquetOf(folder, day)));
      const rows = days.flat();
      const sorted = [...ALL].sort((a, b) => a.at - b.at);
      expect(rows).toHaveLength(ALL.length);
      expect(rows.map(({ at }) => Number(at))).toEqual(sorted.map(({ at }) => at));
      expect(rows).toMatchObject(
        sorted.map((turn) => ({
          front: turn.front,
          outcome: turn.outcome,
          row_id: turn.faq ?? null,
          release: turn.release ?? null,
          from_snapshot: turn.fromSnapshot ?? null,
          offered: turn.offered?.join(' ') ?? null,
          ms: turn.ms,
        })),
      );
      // The day on which the clocks went back is an hour longer; its hour from one to two was there twice.
      const one = days[2]?.filter(({ hour }) => hour === 1).length ?? 0;
      expect(one).toBe(
        ALL.filter(({ at }) => at >= Date.parse('2027-11-07T05:00:00Z') && at < Date.parse('2027-11-07T07:00:00Z'))
          .length,
      );
    }));

  it('are the same in CSV, and no formula there', () =>
    withFolder(async (folder) => {
      await export_(folder);
      for (const day of DAYS) {
        const [csv, parquet] = await Promise.all([csvOf(folder, day), parquetOf(folder, day)]);
        const asText = ({ error, ...row }: Row): Row => ({
          ...Object.fromEntries(
            Object.entries(row).map(([name, value]) => [
              name,
              value instanceof Date ? value.toISOString() : String(value ?? ''),
            ]),
          ),
          error: String(error ?? '').replace(/^=/, "'="),
        });
        expect(csv).toEqual(parquet.map(asText));
      }
    }));

  it('have none of the words of a question', () =>
    withFolder(async (folder) => {
      await export_(folder);
      for (const day of DAYS) {
        expect(JSON.stringify(await csvOf(folder, day))).not.toContain('parrot');
        const bytes = await readFile(join(folder, 'turns-parquet', `dt=${day}`, 'turns.parquet'), 'latin1');
        expect(bytes).not.toContain('parrot');
      }
    }));

  it('replace those of the same day, leave other days alone, and leave nothing half written', () =>
    withFolder(async (folder) => {
      await export_(folder);
      const before = await readFile(join(folder, 'turns-csv', 'dt=2027-11-06', 'turns.csv'), 'utf8');
      const ofLast = ALL.filter(({ at }) => at >= Date.parse('2027-11-08T05:00:00Z'));
      await writeFile(join(folder, 'turns-csv', 'dt=2027-11-08', 'turns.csv'), 'older');
      expect(await export_(folder, ofLast)).toEqual(['2027-11-08']);
      expect(await csvOf(folder, '2027-11-08')).toHaveLength(ofLast.length);
      expect(await readFile(join(folder, 'turns-csv', 'dt=2027-11-06', 'turns.csv'), 'utf8')).toBe(before);
      expect(await readdir(join(folder, 'turns-csv', 'dt=2027-11-08'))).toEqual(['turns.csv']);
      expect(await readFile(join(folder, 'athena-parquet.sql'), 'utf8')).toContain("'2027-11-05,NOW'");
    }));

  it('are whole days where somebody stops it, and it says so', () =>
    withFolder(async (folder) => {
      let stop = (): void => {};
      const terminal = {
        progress: (line: string): void => {
          if (line === '2027-11-06 written') stop();
        },
        onInterrupt: (handler: () => void) => {
          stop = handler;
          return () => {};
        },
      };
      await expect(runExport(folder, ALL, ZONE, terminal)).rejects.toThrow(
        `Stopped: ${folder} has 2 days of these, each whole. The same command writes all of them.`,
      );
      expect(await readdir(join(folder, 'turns-csv'))).toEqual(['dt=2027-11-05', 'dt=2027-11-06']);
      expect(await runExport(folder, ALL, ZONE, { ...terminal, progress: () => {} })).toBe(
        `${folder}: 2,400 records of 4 days, as Parquet and CSV.`,
      );
    }));

  it('have tables for Athena with the columns of the files, and a folder for each day', () =>
    withFolder(async (folder) => {
      await export_(folder);
      const [row] = await parquetOf(folder, '2027-11-05');
      const typeOf: Record<string, string> = { string: 'string', number: '(?:int|double)', boolean: 'boolean' };
      for (const format of ['parquet', 'csv']) {
        const sql = await readFile(join(folder, `athena-${format}.sql`), 'utf8');
        const columns = [...sql.matchAll(/^ {2}`(\w+)` (\w+),?$/gm)].map(([, name, type]) => [name, type]);
        expect(columns.map(([name]) => name)).toEqual(Object.keys(row ?? {}));
        expect(sql).toContain(
          `'storage.location.template' = 's3://YOUR-BUCKET/YOUR-FOLDER/turns-${format}/dt=\${dt}/'`,
        );
        expect(sql).toContain(`LOCATION 's3://YOUR-BUCKET/YOUR-FOLDER/turns-${format}/'`);
        if (format === 'csv') expect(columns.every(([, type]) => type === 'string')).toBe(true);
        else
          for (const [name = '', type] of columns) {
            const value = row?.[name];
            if (value instanceof Date) expect(type).toBe('timestamp');
            else if (value !== null) expect(type).toMatch(new RegExp(typeOf[typeof value] ?? 'none'));
          }
      }
      expect(FIELDS.map(({ name }) => name)).not.toContain('missed');
    }));
});
