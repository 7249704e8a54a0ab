import { readLastLine } from '../../../scripts/places/last-line';

describe('the last line of an address', () => {
  it.each([
    ['Charlottesville, VA 229018917', { before: '', city: 'Charlottesville', state: 'VA', zip: '22901' }],
    ['Falls Church, VA 22046', { before: '', city: 'Falls Church', state: 'VA', zip: '22046' }],
    [
      '1 School Rd, Falls Church, VA 22046-1234',
      { before: '1 School Rd', city: 'Falls Church', state: 'VA', zip: '22046' },
    ],
    ['1 School Rd Riverbend FK 99001', { before: '1 School Rd', city: 'Riverbend', state: 'FK', zip: '99001' }],
    ['Riverbend FK', { before: '', city: 'Riverbend', state: 'FK' }],
    ['Suite 5, Riverbend ,FK', { before: 'Suite 5', city: 'Riverbend', state: 'FK' }],
  ])('%s', (line, parts) => {
    expect(readLastLine(line)).toEqual(parts);
  });

  it.each(['1 School Rd', 'Riverbend, Franklin 99001', 'FK 99001', '99001', '', 'Riverbend, FK99001', '12, FK 99001'])(
    'is not told apart where it is none: %s',
    (line) => {
      expect(readLastLine(line)).toBeUndefined();
    },
  );

  it.each([
    'A '.repeat(50_000),
    ', '.repeat(50_000),
    `A${' '.repeat(100_000)}1`,
    '9'.repeat(100_000),
    'A, '.repeat(30_000),
  ])('takes no longer than its length, whatever it holds', (line) => {
    const started = performance.now();
    readLastLine(line);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
