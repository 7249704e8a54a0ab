import { letterOf } from '../../../../scripts/report/column-letter';
import { columnOf, dateOfSerial, meantAs } from '../../../../scripts/sheet/xlsx/cell';

describe('dateOfSerial', () => {
  it.each<[number, boolean, string | undefined]>([
    [46_693, false, '2027-11-02'],
    [45_231, true, '2027-11-02'],
    [0.5, false, '12:00'],
    [0.708333333333333, false, '17:00'],
    [0.5, true, '12:00'],
    [46_693.708333333336, false, '2027-11-02 17:00'],
    [0.5000116, false, '12:00:01'],
    [2_958_465, false, '9999-12-31'],
    [2_958_466, false, undefined],
    [-1, false, undefined],
    [Number.NaN, false, undefined],
  ])('makes of %d (from 1904: %s) %s', (serial, from1904, date) => {
    expect(dateOfSerial(serial, from1904)).toBe(date);
  });
});

describe('meantAs', () => {
  it.each<['date' | 'time', string, string]>([
    ['date', '46693', '2027-11-02'],
    ['date', '20271102', '20271102'],
    ['date', '12', '12'],
    ['time', '0.708333333333333', '17:00'],
    ['time', '17', '17'],
  ])('takes a %s of %s for %s', (header, text, meant) => {
    expect(meantAs(header, { text, kind: 'number' })).toBe(meant);
  });
});

it('names columns as a spreadsheet does', () => {
  for (const column of [1, 6, 26, 27, 28, 52, 53, 702, 703, 16_384])
    expect(columnOf(`${letterOf(column)}7`)).toBe(column);
  expect([26, 27, 16_384].map(letterOf)).toEqual(['Z', 'AA', 'XFD']);
});
