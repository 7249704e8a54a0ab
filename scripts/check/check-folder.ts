import type { ContentRow } from '../../models/content/content-row';
import type { Office } from '../../models/content/office';
import { isError, type Problem } from '../report/problem';
import type { OfficeContent } from '../sheet/office-content';
import { readContent } from '../sheet/read-content';
import type { Located } from '../sheet/sheet';
import { inWorkbook } from '../sheet/workbook-places';
import { checkContent } from './check-content';

/** A content folder or workbook with everything that is wrong with it, in the order of its files and rows. */
export interface CheckedFolder {
  folder: string;
  form: OfficeContent['form'];
  office: Office | undefined;
  rows: readonly Located[];
  problems: readonly Problem[];
}

const FILES = ['office.yaml', 'jurisdictions.csv', 'elections.csv', 'deadlines.csv', 'faq.csv'];

const inOrder = (a: Problem, b: Problem): number =>
  FILES.indexOf(a.file) - FILES.indexOf(b.file) || (a.row ?? 0) - (b.row ?? 0) || (a.column ?? 0) - (b.column ?? 0);

/** Problems where a person finds them: rules know of files only. */
export const inItsForm = (
  problems: readonly Problem[],
  { folder, form }: Pick<OfficeContent, 'folder' | 'form'>,
): readonly Problem[] => (form === 'workbook' ? problems.map((one) => inWorkbook(one, folder)) : problems);

/** Hears how far the reading and the checking of a large office has come. */
export interface CheckProgress {
  read(rows: number): void;
  checked(rules: number, of: number): void;
}

/** Often enough for an eye, and seldom enough not to slow a large office down. */
const ROWS_A_STEP = 1000;

export const checkFolder = async (folder: string, now: string, progress?: CheckProgress): Promise<CheckedFolder> => {
  let rows = 0;
  const content = await readContent(folder, () => {
    rows += 1;
    if (rows % ROWS_A_STEP === 0) progress?.read(rows);
  });
  const found = checkContent(content, now, (done, all) => progress?.checked(done, all));
  const problems = [...content.problems, ...found].sort(inOrder);
  const { form, office } = content;
  return { folder, form, office, rows: content.rows, problems: inItsForm(problems, { folder, form }) };
};

/** Content that can be released: nothing in it is wrong, though something may be worth a look. */
export interface SoundContent {
  office: Office;
  rows: readonly ContentRow[];
}

export const soundContent = ({ office, rows, problems }: CheckedFolder): SoundContent | undefined => {
  if (!office || problems.some(isError)) return undefined;
  return { office, rows: rows.flatMap(({ content }) => content ?? []) };
};
