import type { CheckedFolder } from '../check/check-folder';
import { asJson, type Outcome, type Terminal } from '../door/outcome';
import { isError } from '../report/problem';
import { countProblems, renderProblems } from '../report/render-problems';
import { count } from '../report/wrap';

const UNCHANGED = 'Nothing was changed.';

/** What was read: `4 files, 353 rows, 2 of them drafts.` */
const readSoFar = ({ rows, form }: CheckedFolder): string => {
  const files = new Set(rows.map((row) => row.in.file)).size;
  const kind = form === 'workbook' ? 'sheet' : 'file';
  const drafts = rows.filter((row) => row.sheet === 'faq' && row.content && !row.said.approved_by).length;
  const note = drafts > 0 ? `, ${drafts === 1 ? 'one of them a draft' : `${drafts} of them drafts`}` : '';
  return `${count(files, kind)} with ${count(rows.length, 'row')}${note}.`;
};

/** All problems and warnings; the last line counts them and says what became of the data. */
export const problemsOutcome = (
  checked: CheckedFolder,
  { json, all }: { json: boolean; all: boolean },
  { paint, width }: Terminal,
): Outcome => {
  const { folder, problems, rows } = checked;
  // Without settings there is nothing that could be released, whatever the problems say.
  const exitCode = problems.some(isError) || !checked.office ? 1 : 0;
  if (json) {
    const errors = problems.filter(isError).length;
    const counts = { errors, warnings: problems.length - errors, rows: rows.length };
    return { exitCode, out: asJson({ folder, ...counts, problems }) };
  }
  const last = `${countProblems(problems)} ${exitCode === 0 ? readSoFar(checked) : UNCHANGED}`;
  const out = problems.length === 0 ? last : `${renderProblems(problems, { paint, width, all })}\n\n${last}`;
  return { exitCode, out };
};
