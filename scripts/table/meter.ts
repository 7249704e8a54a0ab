import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import type { Usage } from './release-table';
import { isThrottled } from './table-errors';

const capacity = z.object({
  CapacityUnits: z.optional(z.number()),
  ReadCapacityUnits: z.optional(z.number()),
  WriteCapacityUnits: z.optional(z.number()),
});

const answerSchema = z.object({
  ConsumedCapacity: z.optional(z.union([capacity, z.array(capacity)])),
  UnprocessedItems: z.optional(z.record(z.string(), z.unknown())),
});

const WRITES = /^(Put|Update|Delete|BatchWrite)/;
/** Commands that say what they cost. */
const METERED = /^(Get|Put|Update|Delete|Query|Scan|BatchGet|BatchWrite)/;

/** Counts every request of a client, those repeated by it too, and what DynamoDB charges for them. */
export const meter = (client: DynamoDBDocumentClient): (() => Usage) => {
  const usage: Usage = { requests: 0, throttled: 0, readUnits: 0, writeUnits: 0 };
  const note = (command: string, output: unknown): void => {
    const answer = answerSchema.safeParse(output).data;
    if (Object.keys(answer?.UnprocessedItems ?? {}).length > 0) usage.throttled += 1;
    for (const { CapacityUnits: units = 0 } of [answer?.ConsumedCapacity ?? []].flat()) {
      if (WRITES.test(command)) usage.writeUnits += units;
      else usage.readUnits += units;
    }
  };
  client.middlewareStack.add(
    (next, { commandName = '' }) =>
      (args) =>
        next(METERED.test(commandName) ? { ...args, input: { ...args.input, ReturnConsumedCapacity: 'TOTAL' } } : args),
    { step: 'initialize' },
  );
  client.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (args) => {
        usage.requests += 1;
        try {
          const answer = await next(args);
          note(commandName, answer.output);
          return answer;
        } catch (error) {
          if (isThrottled(error)) usage.throttled += 1;
          throw error;
        }
      },
    { step: 'finalizeRequest', priority: 'low' },
  );
  return () => ({ ...usage });
};
