import { randomUUID } from 'node:crypto';
import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { type Act, actSchema, afterAct } from '../../models/table/acts';
import { ACTS, actKey } from '../../models/table/keys';
import { readPartition } from './read-partition';
import type { ReleaseHead, WrittenAct } from './release-head';
import type { EmergencyDesk } from './release-table';

/**
 * An act is one conditional write to the item of the pointer, which holds the last act besides what is in force.
 * Its log item follows; where its writer was cut off in between, whoever acts next writes it.
 */
export const createEmergencyDesk = (
  client: DynamoDBDocumentClient,
  table: string,
  head: ReleaseHead,
): EmergencyDesk => {
  const store = async (act: WrittenAct): Promise<void> => {
    await client.send(new PutCommand({ TableName: table, Item: { ...actKey(act.number), ...act } }));
  };

  const isStored = async ({ number, token }: WrittenAct): Promise<boolean> => {
    const { Item } = await client.send(new GetCommand({ TableName: table, Key: actKey(number), ConsistentRead: true }));
    return Item?.token === token;
  };

  return {
    async act(draft, deedOf) {
      let mine: WrittenAct | undefined;
      while (true) {
        const now = await head.read();
        if (!now || now.release === 0) return undefined;
        // The request that was refused may have been our own, repeated after its answer was lost.
        if (mine && (now.act?.token === mine.token || (await isStored(mine)))) break;
        if (now.act) await store(now.act);
        const number = (now.act?.number ?? 0) + 1;
        const before = { notices: now.notices ?? [], silenced: now.silenced ?? [] };
        const deed = deedOf(number, before);
        if (!deed) return undefined;
        mine = { ...draft, number, release: now.release, deed, token: randomUUID() };
        const { notices, silenced } = afterAct(before, mine);
        const isDone = await head.update(
          'SET notices = :notices, silenced = :silenced, #act = :act',
          now.act ? '#act.#number = :was' : 'attribute_not_exists(#act)',
          { ':notices': notices, ':silenced': silenced, ':act': mine, ...(now.act ? { ':was': number - 1 } : {}) },
          { '#act': 'act', ...(now.act ? { '#number': 'number' } : {}) },
        );
        if (isDone) break;
      }
      await store(mine);
      return actSchema.parse(mine);
    },

    async acts() {
      const acts = new Map<number, Act>();
      // In this order: an act that is done meanwhile is in the second answer at least.
      const last = (await head.read())?.act;
      for (const item of [...(await readPartition(client, table, ACTS)), ...(last ? [last] : [])]) {
        const act = actSchema.parse(item);
        acts.set(act.number, act);
      }
      return [...acts.values()].sort((a, b) => a.number - b.number);
    },
  };
};
