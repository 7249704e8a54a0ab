/** What a deadline is for, how it is met, by whom, and what counts. */
export const ACTIONS = [
  'register',
  'update-registration',
  'request-ballot',
  'return-ballot',
  'cure-ballot',
  'early-voting-start',
  'early-voting-end',
] as const;
export const METHODS = ['online', 'mail', 'in-person', 'email', 'fax', 'drop-box', 'any'] as const;
export const VOTERS = ['all', 'first-time', 'military-overseas'] as const;
export const TESTS = ['submitted', 'postmarked', 'received', 'signed'] as const;

export type Action = (typeof ACTIONS)[number];
export type Method = (typeof METHODS)[number];
export type Voters = (typeof VOTERS)[number];
export type Test = (typeof TESTS)[number];
