import { buffer } from 'node:stream/consumers';
import type { Row, Workbook, Worksheet } from 'exceljs';
import { fromBufferPromise } from 'yauzl';
import { zipOf } from '../../smapi/zip';

const LINE = 14;
/** As high as a spreadsheet lets a row be. */
const HIGHEST = 409;
/** Letters of most fonts are wider than the digits by which a column's width is counted. */
const WIDER = 1.05;

const linesOf = (text: string, width: number): number =>
  text.split('\n').reduce((sum, { length }) => sum + (length <= width ? 1 : Math.ceil((length * WIDER) / width)), 0);

const heightOf = (sheet: Worksheet, row: Row): number => {
  let lines = 1;
  row.eachCell((cell, column) => {
    lines = Math.max(lines, linesOf(cell.text, sheet.getColumn(column).width ?? 10));
  });
  return Math.min(HIGHEST, lines * LINE);
};

/** A height that somebody set stays when more is typed; without the mark a spreadsheet lets the row grow. */
const growing = (xml: string): string => xml.replace(/(<row r="(?!1")\d+"[^<>]*?) customHeight="1"/g, '$1');

/** The workbook as a file. Its rows are as high as their texts, in every program and on paper. */
export const bytesOf = async (book: Workbook): Promise<Uint8Array> => {
  for (const sheet of book.worksheets)
    sheet.eachRow((row, number) => {
      if (number > 1) row.height = heightOf(sheet, row);
    });
  const zip = await fromBufferPromise(Buffer.from(await book.xlsx.writeBuffer()));
  const parts: Record<string, Buffer | string> = {};
  for await (const entry of zip.eachEntry()) {
    const { fileName } = entry;
    if (fileName.endsWith('/')) continue;
    const part = await buffer(await zip.openReadStreamPromise(entry));
    parts[fileName] = /worksheets\/sheet\d+\.xml$/.test(fileName) ? growing(part.toString('utf8')) : part;
  }
  return zipOf(parts);
};
