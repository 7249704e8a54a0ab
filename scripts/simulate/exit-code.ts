import { countOf, type ScriptResult } from './result';

/** 0 all right, 1 a script failed, 2 Amazon couldn't be asked or no script could be held. */
export const exitCodeOf = (results: readonly ScriptResult[]): 0 | 1 | 2 => {
  if (countOf(results, 'error') > 0 || countOf(results, 'skipped') === results.length) return 2;
  return countOf(results, 'failed') > 0 ? 1 : 0;
};
