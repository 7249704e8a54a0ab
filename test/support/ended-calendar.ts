import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of the sample office whose calendar ends with the elections of `year`, for the days on which none is ahead. */
export const useEndedCalendar = (year: number): string => {
  const folder = mkdtempSync(join(tmpdir(), 'ended-calendar-'));
  cpSync('content', folder, { recursive: true });
  // In both sheets the first cell is the election, whose id begins with its year.
  for (const file of ['elections.csv', 'deadlines.csv'].map((name) => join(folder, name))) {
    const [header = '', ...rows] = readFileSync(file, 'utf8').split('\n');
    writeFileSync(file, [header, ...rows.filter((row) => !(Number(row.slice(0, 4)) > year))].join('\n'));
  }
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};
