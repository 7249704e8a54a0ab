import { DescribeTableCommand } from '@aws-sdk/client-dynamodb';
import { copyTable } from '../../scripts/drill/restore';
import { type Answer, type Call, openRecorder, type Recorder } from './recorder';
import { tableOn } from './table-engine';

export interface RestoreServer extends Recorder {
  /** Whether the tables have point-in-time recovery; without it nothing is restored. */
  recovery: boolean;
  /** A restore that was taken on ends without a table. */
  breaks: boolean;
}

const refused = (name: string): Answer => ({
  status: 400,
  body: { __type: `com.amazonaws.dynamodb.v20120810#${name}`, message: name },
});

/** Since the start of the year 2027. */
const recoveryOf = (isOn: boolean): object => ({
  ContinuousBackupsDescription: {
    ContinuousBackupsStatus: 'ENABLED',
    PointInTimeRecoveryDescription: isOn
      ? { PointInTimeRecoveryStatus: 'ENABLED', EarliestRestorableDateTime: 1_798_761_600 }
      : { PointInTimeRecoveryStatus: 'DISABLED' },
  },
});

/** How often a restored table is looked at before it is there. */
const LOOKS = 2;

/**
 * DynamoDB's restore to a point in time, before an engine that has none: as the API reference tells of it, with its refusals,
 * a table that is there only after a while, and that can't be deleted before.
 */
export const openRestoreServer = async (engine: string): Promise<RestoreServer> => {
  const looksLeft = new Map<string, number>();
  const { staff } = tableOn(engine);
  const has = (TableName: string): Promise<boolean> =>
    staff.send(new DescribeTableCommand({ TableName })).then(
      () => true,
      () => false,
    );
  const state = { recovery: true, breaks: false };

  const restore = async (from: string, to: string): Promise<Answer> => {
    if (!state.recovery) return refused('PointInTimeRecoveryUnavailableException');
    if (!(await has(from))) return refused('TableNotFoundException');
    if (await has(to)) return refused('TableAlreadyExistsException');
    if (!state.breaks) await copyTable(staff, from, to);
    looksLeft.set(to, LOOKS);
    return { status: 200, body: { TableDescription: { TableName: to, TableStatus: 'CREATING' } } };
  };

  const instead = async ({ operation, input }: Call): Promise<Answer | undefined> => {
    const name = String(input.TableName);
    const left = looksLeft.get(name) ?? 0;
    if (operation === 'DescribeContinuousBackups') return { status: 200, body: recoveryOf(state.recovery) };
    if (operation === 'RestoreTableToPointInTime')
      return restore(String(input.SourceTableName), String(input.TargetTableName));
    if (operation === 'DeleteTable' && left > 0) return refused('ResourceInUseException');
    if (operation === 'DescribeTable' && left > 0) {
      looksLeft.set(name, left - 1);
      return { status: 200, body: { Table: { TableName: name, TableStatus: 'CREATING' } } };
    }
    return undefined;
  };

  const recorder = await openRecorder(engine, instead);
  return Object.assign(state, {
    ...recorder,
    close: async () => {
      staff.destroy();
      await recorder.close();
    },
  });
};
