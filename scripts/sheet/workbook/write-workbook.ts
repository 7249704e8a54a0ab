import type { Workbook, Worksheet } from 'exceljs';
import type { ListName } from '../../../models/content/column';
import { COLUMNS, columnsFor } from '../../../models/content/columns';
import { type ContentRow, SHEET_NAMES, type SheetName } from '../../../models/content/content-row';
import type { FaqRow } from '../../../models/content/faq-row';
import type { Office } from '../../../models/content/office';
import { TOPIC_IDS } from '../../../models/topics';
import { letterOf } from '../../report/column-letter';
import { visibleLines } from '../../report/visible';
import { guarded } from '../tidy-cell';
import { cellOf, inKeyOrder } from '../write-sheet';
import { addExamples } from './examples';
import { addLists } from './lists';
import { settingRows } from './office-settings';
import { addQuestions, questionColumns } from './questions';
import { addTable } from './table';

/** As many empty rows below the last one have drop-downs. */
const ROOM = 1000;

const addDropDown = (sheet: Worksheet, column: number, rows: number, formula: string, isClosed: boolean): void => {
  const letter = letterOf(column);
  // exceljs has the method but not its type.
  const { dataValidations } = sheet as unknown as { dataValidations: { add(range: string, rule: object): void } };
  dataValidations.add(`${letter}2:${letter}${rows + ROOM}`, {
    type: 'list',
    allowBlank: true,
    formulae: [formula],
    showErrorMessage: true,
    errorStyle: isClosed ? 'stop' : 'warning',
    errorTitle: 'Not in the list',
    error: isClosed
      ? 'Choose one of the values of the list.'
      : 'This is not in the list. It may be right all the same: the check knows.',
  });
};

/** Drop-downs that a person may overrule: what they offer grows, or is only the most common. */
const OPEN_LISTS: ReadonlySet<ListName> = new Set(['zones', 'governing', 'jurisdictions', 'elections']);

const formulaOf = (list: ListName, ranges: ReadonlyMap<ListName, string>): string =>
  list === 'jurisdictions' || list === 'elections' ? `${list}!$A$2:$A$${ROOM * 4}` : (ranges.get(list) ?? '');

/** As a person works on them: an answer beside the same in the other language, topics in the order of the skill. */
const inSheetOrder = (sheet: SheetName, rows: readonly ContentRow[]): ContentRow[] => {
  const order = ({ row }: ContentRow): (string | number)[] => {
    const { jurisdiction, topic, id, valid_from = '', locale } = row as FaqRow;
    return [jurisdiction, TOPIC_IDS.indexOf(topic), id, valid_from, locale];
  };
  const inOrder = inKeyOrder(sheet, rows);
  if (sheet !== 'faq') return inOrder;
  return inOrder
    .map((content) => ({ content, key: order(content) }))
    .sort(({ key: a }, { key: b }) => {
      const differs = a.findIndex((part, index) => part !== b[index]);
      return differs < 0 ? 0 : (a[differs] ?? '') < (b[differs] ?? '') ? -1 : 1;
    })
    .map(({ content }) => content);
};

/** On paper, one page wide, the columns up to what is said: with all of them nobody could read it. */
const SAID = `A:${letterOf(COLUMNS.faq.indexOf('after_deadline') + 1)}`;

/** A workbook with the office's settings and rows, ready to be worked on. */
export const makeWorkbook = async (office: Office, rows: readonly ContentRow[]): Promise<Workbook> => {
  // Slow to load, and needed by two commands only.
  const { default: ExcelJS } = await import('exceljs');
  const book = new ExcelJS.Workbook();
  const settings = addTable(book, 'office', [
    { header: 'setting', width: 28 },
    { header: 'value', width: 50 },
    { header: 'what it means', width: 70 },
  ]);
  for (const row of settingRows(office)) settings.addRow([...row]);

  const sheets = SHEET_NAMES.map((name) => {
    const shown = columnsFor(name, rows);
    const columns = shown.map(([header, { width, note }]) => ({ header, width, note }));
    const sheet = addTable(book, name, columns, name === 'faq' ? { frozen: 1, printed: SAID } : {});
    for (const content of inSheetOrder(name, rows)) {
      sheet.addRow(shown.map(([header]) => guarded(visibleLines(cellOf(content, header))) || undefined));
    }
    sheet.autoFilter = {
      from: { row: 1, column: 1 },
      to: { row: Math.max(2, sheet.rowCount), column: columns.length },
    };
    return { sheet, shown };
  });
  addExamples(
    addTable(book, 'examples', [
      { header: 'sheet', width: 16 },
      { header: 'column', width: 18 },
      { header: 'what it is for', width: 70 },
      { header: 'example', width: 50 },
    ]),
  );
  addQuestions(addTable(book, 'questions', questionColumns(office.locales)), office.locales);
  const ranges = addLists(book, office.locales);
  for (const { sheet, shown } of sheets) {
    shown.forEach(([, { list }], index) => {
      if (list) addDropDown(sheet, index + 1, sheet.rowCount, formulaOf(list, ranges), !OPEN_LISTS.has(list));
    });
  }
  return book;
};
