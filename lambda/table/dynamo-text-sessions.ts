import * as z from 'zod/mini';
import { KEPT_FOR_MINUTES } from '../../models/kept-for';
import { fromAttributes, toAttributes } from './attribute-values';
import type { TableClient } from './dynamo-client';
import { TableRequestError } from './table-error';
import type { TextSessions } from './text-sessions';

export const LASTS_MS = KEPT_FOR_MINUTES.texts * 60_000;

const itemSchema = z.object({
  version: z.int(),
  locale: z.string(),
  turns: z.array(z.object({ sent: z.string(), state: z.string() })),
  answered: z.array(z.string()),
  /** Seconds since 1970. DynamoDB takes items away some days after it; here they end on the second. */
  expires_at: z.number(),
});

/** Conversations by text in a table of their own, whose key is `id`: the sender's number, keyed and hashed. */
export const createDynamoTextSessions = (client: TableClient, table: string): TextSessions => ({
  async load(sender, nowMs) {
    const key = { TableName: table, Key: toAttributes({ id: sender }), ConsistentRead: true };
    const { Item: item } = await client.send('GetItem', key);
    const parsed = itemSchema.safeParse(item && fromAttributes(item));
    if (!parsed.success || parsed.data.expires_at * 1000 <= nowMs) return undefined;
    const { version, locale, turns, answered } = parsed.data;
    return { version, locale, turns, answered };
  },

  async save(sender, kept, nowMs) {
    const { version, locale, turns, answered } = kept;
    const expires_at = Math.ceil((nowMs + LASTS_MS) / 1000);
    const before = version - 1;
    try {
      await client.send('PutItem', {
        TableName: table,
        Item: toAttributes({ id: sender, version, locale, turns, answered, expires_at }),
        // An item whose minutes are over is none, whatever its count.
        ConditionExpression: 'attribute_not_exists(id) OR version = :before OR expires_at <= :now',
        ExpressionAttributeValues: toAttributes({ ':before': before, ':now': Math.floor(nowMs / 1000) }),
      });
      return true;
    } catch (error) {
      if (error instanceof TableRequestError && error.name === 'ConditionalCheckFailedException') return false;
      throw error;
    }
  },

  async forget(sender) {
    await client.send('DeleteItem', { TableName: table, Key: toAttributes({ id: sender }) });
  },
});
