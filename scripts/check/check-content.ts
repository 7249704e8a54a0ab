import type { Problem } from '../report/problem';
import type { OfficeContent } from '../sheet/office-content';
import { checkAbout } from './about';
import { checkAfterPolls } from './after-polls';
import { checkApprovals } from './approvals';
import { type Context, contextOf, type Rule } from './context';
import { checkDatesOnFile } from './dates-on-file';
import { checkDeadlines } from './deadlines';
import { checkDeadlinesNeeded } from './deadlines-needed';
import { checkDoubledWords } from './doubled-words';
import { checkDuplicates } from './duplicates';
import { checkElections } from './elections';
import { checkEmptySheets } from './empty-sheets';
import { checkNoAnswer } from './no-answer';
import { checkPlaceholders } from './placeholders';
import { checkReferences } from './references';
import { checkLengths } from './spoken-length';
import { checkSpokenTexts } from './spoken-texts';
import { checkTextCosts } from './text-costs';
import { checkTree } from './tree';
import { checkTwins } from './twins';
import { checkTypedDates } from './typed-dates';
import { checkValidity } from './validity';

const RULES: readonly Rule[] = [
  checkEmptySheets,
  checkDuplicates,
  checkTree,
  checkReferences,
  checkElections,
  checkDeadlines,
  checkApprovals,
  checkTwins,
  checkValidity,
  checkPlaceholders,
  checkDatesOnFile,
  checkDeadlinesNeeded,
  checkNoAnswer,
  checkSpokenTexts,
  checkAbout,
  checkTypedDates,
  checkDoubledWords,
  checkAfterPolls,
  checkLengths,
  checkTextCosts,
];

/** Everything that is wrong across the rows of an office, as of `now`, an ISO instant. */
export const checkContent = (
  content: Pick<OfficeContent, 'office' | 'rows' | 'whole'>,
  now: string,
  onRule?: (done: number, rules: number) => void,
): Problem[] => {
  const context: Context = contextOf(content, now);
  const problems: Problem[] = [];
  for (const [index, rule] of RULES.entries()) {
    for (const found of rule(context)) problems.push(found);
    onRule?.(index + 1, RULES.length);
  }
  return problems;
};
