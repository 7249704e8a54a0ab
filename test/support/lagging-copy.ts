import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { DeleteCommand, PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { keyText } from '../../models/table/keys';
import { createReplica } from '../../scripts/table/replica';
import { type TestTable, tableOn } from './table-engine';

type Stored = Record<string, unknown> & { pk: string; sk: string };

const allOf = async ({ staff, target }: TestTable): Promise<Map<string, Stored>> => {
  const { Items: items = [] } = await staff.send(new ScanCommand({ TableName: target.table, ConsistentRead: true }));
  return new Map(items.map((item) => [keyText(item as Stored), item as Stored]));
};

/** A copy of a table as Amazon makes one in a second Region: item by item, the pointer first, and late. */
export const laggingCopy = async (endpoint: string, home: TestTable) => {
  const copy = tableOn(endpoint);
  await copy.releases.ensure();
  const TableName = copy.target.table;

  const put = (Item: Stored) => copy.staff.send(new PutCommand({ TableName, Item }));
  const remove = ({ pk, sk }: Stored) => copy.staff.send(new DeleteCommand({ TableName, Key: { pk, sk } }));

  /** Copies what is not there yet, those items only for which `isDue`. */
  const catchUp = async (isDue: (item: Stored) => boolean = () => true, lagMs = 0): Promise<void> => {
    const [there, here] = [await allOf(home), await allOf(copy)];
    const changed = [...there].filter(([key, item]) => !isDeepStrictEqual(here.get(key), item)).map(([, item]) => item);
    // RELEASE before PAGE, the one order that must never matter.
    for (const item of changed.sort((a, b) => (a.pk > b.pk ? -1 : 1)).filter(isDue)) {
      await sleep(lagMs);
      await put(item);
    }
    for (const [key, item] of here) if (!there.has(key) && isDue(item)) await remove(item);
  };

  return {
    ...copy,
    put,
    catchUp,
    replica: createReplica(copy.staff, TableName, 'us-west-2'),
    /** Copies until it is stopped, and is whole then. */
    keepUp(lagMs: number) {
      let isStopped = false;
      const running = (async () => {
        while (!isStopped) await catchUp(() => true, lagMs);
      })();
      return async () => {
        isStopped = true;
        await running;
      };
    },
  };
};

export type LaggingCopy = Awaited<ReturnType<typeof laggingCopy>>;
