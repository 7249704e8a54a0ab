import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import catalogue from './csf-2.0.json';

const DOCS = join(__dirname, '../../docs');

const cellsOf = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/** The rows of the table in a page, without its heading. */
const rowsOf = (page: string): string[][] => {
  const lines = readFileSync(join(DOCS, page), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|'));
  return lines.slice(2).map(cellsOf);
};

const linkIn = (cell = ''): string | undefined => /\]\(([^)]+)\)/.exec(cell)?.[1];
const isThere = (cell: string | undefined): boolean => {
  const link = linkIn(cell);
  return link !== undefined && existsSync(resolve(DOCS, link));
};

/** `[file](path) "the test's name"`: whether that file has a test of that name. */
const hasTest = (cell = ''): boolean => {
  const name = /"([^"]+)"$/.exec(cell)?.[1];
  if (name === undefined || !isThere(cell)) return false;
  const text = readFileSync(resolve(DOCS, linkIn(cell) ?? ''), 'utf8');
  return new RegExp(
    `\\b(?:it|test)(?:\\.each)?[^]*?['"\`][^'"\`\\n]*${name.replace(/[.*+?^${}()|[\]\\']/g, '\\$&')}`,
  ).test(text);
};

describe("NIST's outcomes", () => {
  const rows = rowsOf('nist-csf.md');

  it('are in its catalogue', () => {
    const ids = rows.map(([id = '']) => id);
    expect(ids.filter((id) => !Object.hasOwn(catalogue.outcomes, id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(catalogue.outcomes).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('are of all six functions', () => {
    expect([...new Set(rows.map(([id = '']) => id.slice(0, 2)))]).toEqual(['GV', 'ID', 'PR', 'DE', 'RS', 'RC']);
  });

  it('each name a file that exists, and a test that exists', () => {
    expect(rows.filter(([, , file]) => !isThere(file)).map(([id]) => id)).toEqual([]);
    expect(rows.filter(([, , , test]) => !hasTest(test)).map(([id]) => id)).toEqual([]);
  });
});

describe('the threat model', () => {
  it('names a test that exists for each threat', () => {
    const rows = rowsOf('threat-model.md');
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter(([, , , test]) => !hasTest(test)).map(([who, tries]) => `${who}: ${tries}`)).toEqual([]);
  });
});

describe('a name of a test', () => {
  it('that is nowhere is noticed', () => {
    expect(hasTest('[linear.test.ts](../test/linear.test.ts) "on what a voter says is worse than linear"')).toBe(true);
    expect(hasTest('[linear.test.ts](../test/linear.test.ts) "no expression is worse than cubic"')).toBe(false);
    expect(hasTest('[gone.test.ts](../test/gone.test.ts) "anything"')).toBe(false);
  });
});
