import type { ContentRow } from '../../models/content/content-row';
import type { Office } from '../../models/content/office';
import { isError, type Problem } from '../report/problem';
import { readContent } from '../sheet/read-content';
import type { Located } from '../sheet/sheet';
import { checkContent } from './check-content';

/** A content folder with everything that is wrong with it, in the order of its files and rows. */
export interface CheckedFolder {
  folder: string;
  office: Office | undefined;
  rows: readonly Located[];
  problems: readonly Problem[];
}

const FILES = ['office.yaml', 'jurisdictions.csv', 'elections.csv', 'deadlines.csv', 'faq.csv'];

const inOrder = (a: Problem, b: Problem): number =>
  FILES.indexOf(a.file) - FILES.indexOf(b.file) || (a.row ?? 0) - (b.row ?? 0) || (a.column ?? 0) - (b.column ?? 0);

export const checkFolder = async (folder: string, now: string): Promise<CheckedFolder> => {
  const content = await readContent(folder);
  const problems = [...content.problems, ...checkContent(content, now)].sort(inOrder);
  return { folder, office: content.office, rows: content.rows, problems };
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
