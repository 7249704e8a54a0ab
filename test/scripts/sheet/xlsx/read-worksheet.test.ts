import { Readable } from 'node:stream';
import type { Cell } from '../../../../scripts/sheet/xlsx/cell';
import { readWorksheet } from '../../../../scripts/sheet/xlsx/read-worksheet';

const INDEX = {
  sheets: [],
  strings: ['shared'],
  runs: new Map(),
  styles: [false, true].map((isDate) => ({ isDate, isStruck: false })),
  from1904: false,
};

const read = async (
  rows: string,
  around = '',
): Promise<{ cells: [number, number, string, Cell['kind']][]; shape: unknown }> => {
  const cells: [number, number, string, Cell['kind']][] = [];
  const xml = `<?xml version="1.0"?><x:worksheet xmlns:x="urn:x"><x:sheetData>${rows}</x:sheetData>${around}</x:worksheet>`;
  const shape = await readWorksheet(Readable.from([Buffer.from(xml)]), INDEX, (row, found) => {
    for (const [column, { text, kind }] of found) cells.push([row, column, text, kind]);
  });
  return { cells, shape };
};

describe('readWorksheet', () => {
  it.each<[string, string, [number, number, string, Cell['kind']][]]>([
    ['shared texts', '<x:row r="2"><x:c r="B2" t="s"><x:v>0</x:v></x:c></x:row>', [[2, 2, 'shared', 'text']]],
    [
      'texts in place',
      '<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>here</x:t></x:is></x:c></x:row>',
      [[1, 1, 'here', 'text']],
    ],
    [
      'several runs, without what is only read aloud',
      '<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:r><x:t>a</x:t></x:r><x:r><x:t>b</x:t></x:r><x:rPh><x:t>zz</x:t></x:rPh></x:is></x:c></x:row>',
      [[1, 1, 'ab', 'text']],
    ],
    [
      'cells and rows without their names',
      '<x:row><x:c t="s"><x:v>0</x:v></x:c><x:c><x:v>3</x:v></x:c></x:row><x:row><x:c><x:v>4</x:v></x:c></x:row>',
      [
        [1, 1, 'shared', 'text'],
        [1, 2, '3', 'number'],
        [2, 1, '4', 'number'],
      ],
    ],
    [
      'numbers in the form of a power',
      '<x:row r="1"><x:c r="A1"><x:v>8.005550142E9</x:v></x:c></x:row>',
      [[1, 1, '8005550142', 'number']],
    ],
    [
      'dates by their style',
      '<x:row r="1"><x:c r="A1" s="1"><x:v>46693</x:v></x:c></x:row>',
      [[1, 1, '2027-11-02', 'date']],
    ],
    [
      'dates by their type',
      '<x:row r="1"><x:c r="A1" t="d"><x:v>2027-11-02T00:00:00.000Z</x:v></x:c></x:row>',
      [[1, 1, '2027-11-02', 'date']],
    ],
    [
      'check boxes and failures',
      '<x:row r="1"><x:c r="A1" t="b"><x:v>1</x:v></x:c><x:c r="B1" t="e"><x:v>#N/A</x:v></x:c></x:row>',
      [
        [1, 1, 'TRUE', 'other'],
        [1, 2, '#N/A', 'other'],
      ],
    ],
    [
      'formulas, never their value',
      '<x:row r="1"><x:c r="A1" t="str"><x:f>B1&amp;"x"</x:f><x:v>ax</x:v></x:c><x:c r="B1"><x:f t="shared" si="0"/><x:v>1</x:v></x:c></x:row>',
      [
        [1, 1, '=B1&"x"', 'formula'],
        [1, 2, '=', 'formula'],
      ],
    ],
    [
      "characters that XML can't hold",
      '<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>a_x000D_b_x005F_x0041_</x:t></x:is></x:c></x:row>',
      [[1, 1, 'a\rb_x0041_', 'text']],
    ],
    [
      'nothing where there is only a format',
      '<x:row r="1"><x:c r="A1" s="1"/><x:c r="B1" t="s"/></x:row><x:row r="9"/>',
      [],
    ],
    [
      'nothing of an element that is named like what every object has',
      '<x:row r="1"><x:constructor/><x:toString/><x:c r="A1"><x:v>1</x:v></x:c></x:row>',
      [[1, 1, '1', 'number']],
    ],
  ])('reads %s', async (_name, rows, cells) => {
    expect((await read(rows)).cells).toEqual(cells);
  });

  it('tells of merged and hidden cells', async () => {
    const row = '<x:row r="2" hidden="1"><x:c r="A2"><x:v>1</x:v></x:c></x:row>';
    const { shape } = await read(row, '<x:mergeCells><x:mergeCell ref="A2:B3"/></x:mergeCells>');
    expect(shape).toEqual({ merged: ['A2:B3'], hiddenRows: [2], hiddenColumns: [] });
  });

  it('throws where it is no XML', async () => {
    await expect(read('<x:row r="1"><x:c>')).rejects.toThrow();
  });

  it.each([
    ['a column that no spreadsheet has', '<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>'],
    ['a row that no spreadsheet has', '<row r="99999999999"><c r="A1"><v>1</v></c></row>'],
    ['a row that is no number', '<row r="one"><c r="A1"><v>1</v></c></row>'],
  ])('refuses %s', async (_what, rows) => {
    await expect(read(rows.replaceAll('<', '<x:').replaceAll('<x:/', '</x:'))).rejects.toThrow(
      /where no spreadsheet has/,
    );
  });

  it('counts hidden columns once, however often they are hidden', async () => {
    const hidden = '<x:cols><x:col min="2" max="1000000000" hidden="1"/></x:cols>'.repeat(1000);
    const { shape } = await read('', hidden);
    expect((shape as { hiddenColumns: number[] }).hiddenColumns).toHaveLength(100);
  });
});
