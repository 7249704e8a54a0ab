import * as z from 'zod/mini';
import { fromAttributes, toAttributes } from './attribute-values';
import { ContentStoreError } from './content-store';
import type { TableClient } from './dynamo-client';
import { kindOf, type OnTrouble } from './trouble';
import { type VoterMemory, VoterMemoryError } from './voter-memory';
import { within } from './within';

const itemSchema = z.object({ attributes: z.object({ county: z.optional(z.string()) }) });

export interface MemoryLimits {
  /** A voter waits no longer for being recognised; they are asked for their county instead. */
  readWithinMs: number;
  writeWithinMs: number;
  onTrouble?: OnTrouble | undefined;
}

/**
 * Kept in the table that comes with an Alexa-hosted skill, in the layout of Amazon's own adapter (which is stuck
 * on the AWS SDK's version 2): key `id`, which is the skill's own id of the user, and values under `attributes`.
 */
export const createDynamoVoterMemory =
  (client: TableClient, table: string, { readWithinMs, writeWithinMs, onTrouble }: MemoryLimits) =>
  (userId: string): VoterMemory => {
    const key = { TableName: table, Key: toAttributes({ id: userId }) };
    const attempt = async <T>(operation: string, ms: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> => {
      try {
        return await within(ms, work);
      } catch (error) {
        // The SDK's own words may name the key, which is the voter's id: they go no further.
        const kind = (error instanceof ContentStoreError && error.kind) || kindOf(error);
        onTrouble?.({ trouble: 'memory-failed', operation, error: kind });
        throw new VoterMemoryError(`The voter's county (${kind}).`);
      }
    };

    return {
      async county() {
        const { Item: item } = await attempt('GetItem', readWithinMs, (abortSignal) =>
          client.send('GetItem', { ...key, ConsistentRead: true }, { abortSignal }),
        );
        const parsed = itemSchema.safeParse(item && fromAttributes(item));
        return parsed.success ? parsed.data.attributes.county : undefined;
      },

      async keep(county) {
        const input = { TableName: table, Item: toAttributes({ id: userId, attributes: { county } }) };
        await attempt('PutItem', writeWithinMs, (abortSignal) => client.send('PutItem', input, { abortSignal }));
      },

      async forget() {
        await attempt('DeleteItem', writeWithinMs, (abortSignal) => client.send('DeleteItem', key, { abortSignal }));
      },
    };
  };
