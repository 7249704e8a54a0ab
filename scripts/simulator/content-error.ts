import type { Problem } from '../report/problem';

/** Content that can't be released as it is. */
export class ContentError extends Error {
  override name = 'ContentError';
  constructor(
    readonly folder: string,
    readonly problems: readonly Problem[],
  ) {
    super(`${folder} has ${problems.length} problems.`);
  }
}
