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
    'UpdateTable',
    'DescribeContinuousBackups',
    'UpdateContinuousBackups',
    // A restored table is filled by Amazon in the keeper's name.
    'RestoreTableToPointInTime',
    'DeleteItem',
  ],
} as const satisfies Record<string, readonly string[]>;

export type Role = keyof typeof RIGHTS;
export type Operation = (typeof RIGHTS)[Role][number];

export const actionsOf = (role: Role): string[] => RIGHTS[role].map((operation) => `dynamodb:${operation}`);
