import { randomUUID } from 'node:crypto';
import { createReadClient } from '../../lambda/table/dynamo-client';
import { createDynamoContentStore } from '../../lambda/table/dynamo-content-store';
import { createDynamoReleaseTable } from '../../scripts/table/dynamo-release-table';
import { createStaffClient } from '../../scripts/table/staff-client';

/** Something that speaks DynamoDB's contract. */
export interface Engine {
  endpoint: string;
  close(): Promise<void>;
}

/** A table of its own on the engine, as staff and as the skill see it. Nothing is made before `ensure()`. */
export const tableOn = (endpoint: string, table = `test-${randomUUID()}`) => {
  const target = { table, region: 'us-east-1', endpoint };
  const staff = createStaffClient(target);
  const skill = createReadClient(target, { clock: () => performance.now(), wall: Date.now });
  return {
    target,
    staff,
    skill,
    releases: createDynamoReleaseTable({ client: staff, table, name: 'local (test)', isLocal: true }),
    content: createDynamoContentStore(skill, table),
    close() {
      staff.destroy();
      skill.destroy();
    },
  };
};

export type TestTable = ReturnType<typeof tableOn>;
