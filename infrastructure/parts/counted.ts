/**
 * What alarms count in the skill's log. Each pattern is of CloudWatch's language for JSON; tests hold it against records
 * that the skill really writes.
 */
export const COUNTED = {
  Apologies: '{ $.outcome = "apology" }',
  SnapshotAnswers: '{ $.fromSnapshot IS TRUE }',
  StaleAnswers: '{ $.reason = "stale-release" }',
  Misses: '{ $.outcome = "no-match" }',
  Turns: '{ $.outcome = "*" }',
  PointerTroubles: '{ ($.trouble = "no-pointer") || ($.trouble = "release-unread") }',
  PlacesTroubles: '{ $.trouble = "places-unread" }',
  CredentialsTroubles: '{ $.trouble = "credentials-failed" }',
} as const;

/** What is counted in the log of each front besides: it failed outside of a turn, or apologised in one. */
export const FRONT_FAILED = '{ ($.trouble = "front-failed") || ($.outcome = "apology") }';

export type Counted = keyof typeof COUNTED;

const ISSUER = '$.userIdentity.sessionContext.sessionIssuer.arn';
const oneOf = (field: string, names: readonly string[]): string =>
  `(${names.map((name) => `(${field} = "${name}")`).join(' || ')})`;

/** Writes to the table by anybody who is none of `known`, the ARNs of roles; of the trail's log. */
export const strangersWrites = (known: readonly string[]): string => {
  const writes = ['PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem'];
  const isNone = known.map((arn) => `(${ISSUER} != "${arn}")`).join(' && ');
  return `{ ($.eventSource = "dynamodb.amazonaws.com") && ${oneOf('$.eventName', writes)} && ((${ISSUER} NOT EXISTS) || (${isNone})) }`;
};

const TOUCHES = [
  'DeleteTable',
  'UpdateTable',
  'UpdateContinuousBackups',
  'UpdateTimeToLive',
  'PutResourcePolicy',
  'DeleteResourcePolicy',
];

/** Whatever is done to the table itself, by whomever. */
export const touchesOf = (table: string): string =>
  `{ ($.eventSource = "dynamodb.amazonaws.com") && ($.requestParameters.tableName = "${table}") && ${oneOf('$.eventName', TOUCHES)} }`;
