import { startDynamodbLocal } from '../support/dynamodb-local';
import { describeContentStore } from './content-store.contract';
import { describeReleaseTable } from './release-table.contract';
import { describeTableDesk } from './table-desk.contract';

jest.setTimeout(30_000);

describe("on Amazon's DynamoDB Local", () => {
  describeReleaseTable(startDynamodbLocal);
  describeTableDesk(startDynamodbLocal);
  describeContentStore(startDynamodbLocal);
});
