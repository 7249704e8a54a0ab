/**
 * What each role does at the office's table: from this list come the policies in the guides, and whatever makes roles.
 * Every command and every turn is tried in the tests behind a table that allows these and nothing else.
 */
const READING = ['GetItem', 'BatchGetItem', 'Query'] as const;
const PLANNING = [...READING, 'Scan'] as const;
const RELEASING = [...PLANNING, 'PutItem', 'UpdateItem', 'BatchWriteItem'] as const;

export const RIGHTS = {
  /** The skill. It writes nothing. */
  reader: READING,
  /** Who looks: plans, histories, exports. */
  planner: PLANNING,
  /** Who releases, sets notices and stops answers. */
  releaser: RELEASING,
  /** The office's technical person: makes the table, watches over its backups, restores it. */
  keeper: [
    ...RELEASING,
    'CreateTable',
    'DescribeTable',
    'DescribeContinuousBackups',
    'UpdateContinuousBackups',
    'RestoreTableToPointInTime',
  ],
} as const satisfies Record<string, readonly string[]>;

/**
 * What the keeper does at a table that was restored beside the office's own: Amazon fills it in the keeper's name, it is
 * read, and it is deleted or takes the old one's place.
 */
export const AT_RESTORED = [
  'GetItem',
  'Query',
  'Scan',
  'PutItem',
  'UpdateItem',
  'DeleteItem',
  'BatchWriteItem',
  'DescribeTable',
  'UpdateTable',
  'UpdateContinuousBackups',
  'RestoreTableToPointInTime',
  'DeleteTable',
] as const;

export type Role = keyof typeof RIGHTS;

export const asActions = (operations: readonly string[]): string[] => operations.map((one) => `dynamodb:${one}`);
export const actionsOf = (role: Role): string[] => asActions(RIGHTS[role]);
