import type { SheetName } from '../../models/content/content-row';
import type { Office } from '../../models/content/office';
import type { Problem } from '../report/problem';
import type { Located } from './sheet';

/** Everything an office wrote, and everything that is wrong with its form. */
export interface OfficeContent {
  /** The folder, or the workbook. */
  folder: string;
  form: 'folder' | 'workbook';
  /** Missing when `office.yaml` can't be used. */
  office: Office | undefined;
  rows: Located[];
  problems: Problem[];
  /** Sheets of which every row was read. */
  whole: ReadonlySet<SheetName>;
}
