import type { Understanding } from '../../../lambda/understanding/understand';
import { isMiss, measureRows, type RowVerdict, rowFiguresOf, shareOf } from '../../../scripts/eval/measure-rows';

const ROWS = new Set(['vote-id', 'vote-id.expired', 'vote-id.student-id', 'results']);
const sure = (faq: string): Understanding => ({ kind: 'sure', topic: 'vote-id', faq });
const offer = (...faqs: string[]): Understanding => ({
  kind: 'unsure',
  options: faqs.map((faq) => ({ topic: 'vote-id', faq })),
});

const verdict = (heard: Understanding, rows: string[], trap: string[] = []): RowVerdict | undefined =>
  measureRows([{ q: 'q', topic: 'other', rows, trap }], () => heard, ROWS)[0]?.verdict;

test.each<[string, Understanding, string[], string[], RowVerdict]>([
  ['the right row', sure('vote-id.expired'), ['vote-id.expired'], [], 'right'],
  ['one of several right rows', sure('results'), ['vote-id.expired', 'results'], [], 'right'],
  ['the main row in place of a detail', sure('vote-id'), ['vote-id.expired'], [], 'main'],
  ['the main row where it misleads', sure('vote-id'), ['vote-id.expired'], ['vote-id'], 'trap'],
  ['another row', sure('results'), ['vote-id.expired'], [], 'wrong'],
  ['a row that misleads', sure('vote-id.student-id'), [], ['vote-id.student-id'], 'trap'],
  ['a row where none is right', sure('results'), [], [], 'wrong'],
  ['a row that the office has not', sure('vote-id.digital'), [], ['vote-id.digital'], 'lost'],
  ['an offer with the right row', offer('vote-id', 'vote-id.expired'), ['vote-id.expired'], [], 'second'],
  ['an offer of its topic alone', offer('vote-id', 'results'), ['vote-id.expired'], [], 'offered'],
  ['nothing', { kind: 'lost' }, ['results'], [], 'lost'],
])('%s', (_name, heard, rows, trap, expected) => expect(verdict(heard, rows, trap)).toBe(expected));

test('lines that name no rows are not measured, and what has no right row is missed only where something is spoken', () => {
  const labelled = [
    { q: 'a', topic: 'other' as const },
    { q: 'b', topic: 'other' as const, rows: [] },
  ];
  const measured = measureRows(labelled, () => offer('vote-id'), ROWS);
  expect(measured.map(({ q }) => q)).toEqual(['b']);
  expect(measured.filter(isMiss)).toEqual([]);
});

test('shares of the questions that have a right row, and of all', () => {
  const labelled = [['vote-id'], ['results'], []].map((rows) => ({ q: rows.join(), topic: 'other' as const, rows }));
  const figures = rowFiguresOf(measureRows(labelled, () => sure('vote-id'), ROWS));
  expect(figures['right row at once']).toMatchObject({ count: 1, of: 2 });
  expect(figures['wrong row']).toMatchObject({ count: 2, of: 3 });
});

test('an interval that holds 95 times of 100, as Wilson has it', () => {
  const { low, high } = shareOf(8, 10);
  expect(low).toBeCloseTo(0.4902, 3);
  expect(high).toBeCloseTo(0.9433, 3);
  expect(shareOf(0, 0)).toMatchObject({ low: 0, high: 1 });
});
