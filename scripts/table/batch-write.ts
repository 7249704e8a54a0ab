import { setTimeout as sleep } from 'node:timers/promises';
import { BatchWriteCommand, type BatchWriteCommandInput, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { RowKey, WriteOptions } from './release-table';
import { isThrottled, throttled } from './table-errors';

export type Write = { put: RowKey & Record<string, unknown> } | { delete: RowKey };

/** The most that DynamoDB takes in one request. */
const BATCH = 25;
const LANES = 4;
const FIRST_WAIT_MS = 50;
const LONGEST_WAIT_MS = 10_000;
/** Refusals of a whole batch in a row before a person is told: about a minute and a half of waiting. */
const MOST_REFUSALS = 20;

type Requests = NonNullable<BatchWriteCommandInput['RequestItems']>[string];

const requestsOf = (writes: readonly Write[]): Requests =>
  writes.map((write) =>
    'put' in write ? { PutRequest: { Item: write.put } } : { DeleteRequest: { Key: write.delete } },
  );

/** What the table did not take: it names single items, or refuses the whole. */
const send = async (client: DynamoDBDocumentClient, table: string, requests: Requests): Promise<Requests> => {
  try {
    const answer = await client.send(new BatchWriteCommand({ RequestItems: { [table]: requests } }));
    return answer.UnprocessedItems?.[table] ?? [];
  } catch (error) {
    if (isThrottled(error)) return requests;
    throw error;
  }
};

const writeBatch = async (client: DynamoDBDocumentClient, table: string, writes: readonly Write[]): Promise<void> => {
  let left = await send(client, table, requestsOf(writes));
  for (let refusals = 0; left.length > 0; ) {
    if (refusals > MOST_REFUSALS) throw throttled();
    // Full jitter keeps the lanes from coming back all at once.
    await sleep(Math.random() * Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** refusals));
    const rest = await send(client, table, left);
    refusals = rest.length < left.length ? 0 : refusals + 1;
    left = rest;
  }
};

/** Writes everything, some batches at a time. Resolves once the table has taken every item, else throws. */
export const batchWrite = async (
  client: DynamoDBDocumentClient,
  table: string,
  writes: readonly Write[],
  { onWritten, signal }: WriteOptions = {},
): Promise<void> => {
  let next = 0;
  let hasFailed = false;
  const lane = async (): Promise<void> => {
    while (next < writes.length && !hasFailed) {
      signal?.throwIfAborted();
      const batch = writes.slice(next, next + BATCH);
      next += batch.length;
      try {
        await writeBatch(client, table, batch);
      } catch (error) {
        hasFailed = true;
        throw error;
      }
      onWritten?.(batch.length);
    }
  };
  // All lanes come to rest before the first failure is told: none writes on behind the caller's back.
  const lanes = await Promise.allSettled(Array.from({ length: LANES }, lane));
  for (const outcome of lanes) if (outcome.status === 'rejected') throw outcome.reason;
};
