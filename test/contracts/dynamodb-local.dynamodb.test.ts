import { startDynamodbLocal } from '../support/dynamodb-local';
import { describeContentStore } from './content-store.contract';
import { describeReleaseTable } from './release-table.contract';

jest.setTimeout(30_000);

describe("on Amazon's DynamoDB Local", () => {
  describeReleaseTable(startDynamodbLocal);
  describeContentStore(startDynamodbLocal);
});
