/**
 * What DynamoDB does with a customer-managed key in the caller's name, by operation: Amazon's list of least permissions
 * on such a key ("DynamoDB encryption at rest usage notes"), divided among readers, writers and makers of tables as
 * AWS's own CDK divides them (`grantReadData`, `grantWriteData`). Never tried against Amazon.
 */
const READING = ['kms:Decrypt', 'kms:DescribeKey'];
const WRITING = [...READING, 'kms:Encrypt', 'kms:GenerateDataKey', 'kms:ReEncryptFrom', 'kms:ReEncryptTo'];
const MAKING = [...WRITING, 'kms:CreateGrant'];

const USE: Record<string, readonly string[]> = {
  GetItem: READING,
  BatchGetItem: READING,
  Query: READING,
  Scan: READING,
  PutItem: WRITING,
  UpdateItem: WRITING,
  DeleteItem: WRITING,
  BatchWriteItem: WRITING,
  CreateTable: MAKING,
  RestoreTableToPointInTime: MAKING,
};

/** The key's actions that a request to a table needs; what only asks about a table, or takes it away, needs none. */
export const keyUse = (operation: string): readonly string[] => USE[operation] ?? [];
