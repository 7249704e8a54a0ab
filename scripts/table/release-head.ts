import { randomUUID } from 'node:crypto';
import { type DynamoDBDocumentClient, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { actSchema } from '../../models/table/acts';
import type { PagesPointer } from '../../models/table/items';
import { type Pointer, pointerSchema } from '../../models/table/items';
import { POINTER, releaseKey } from '../../models/table/keys';
import { type ReleaseDraft, type ReleaseRecord, releaseRecordSchema } from './release-table';
import { isConditionFailed } from './table-errors';

/**
 * The item of the pointer also says who holds the table. So one conditional write decides each question: who
 * may write, who was too late, what voters hear. DynamoDB's transactions are not needed.
 */
const writtenActSchema = z.extend(actSchema, { token: z.string() });

/** An act, with a mark by which its writer knows it again. */
export type WrittenAct = z.infer<typeof writtenActSchema>;

const headSchema = z.extend(pointerSchema, {
  /** The newest number that was ever taken. */
  last: z.int(),
  /** The release that holds the table, and a mark by which its writer knows its own claim again. */
  writing: z.optional(z.extend(releaseRecordSchema, { token: z.string() })),
  /** What staff did last without a release. */
  act: z.optional(writtenActSchema),
});

type Head = z.infer<typeof headSchema>;

const NAMES = { '#release': 'release', '#writing': 'writing', '#state': 'state' };

export const createReleaseHead = (client: DynamoDBDocumentClient, table: string) => {
  const read = async (): Promise<Head | undefined> => {
    const { Item: item } = await client.send(new GetCommand({ TableName: table, Key: POINTER, ConsistentRead: true }));
    return item && headSchema.parse(item);
  };

  /** False when the condition does not hold. A request that the client repeats may find its own work done. */
  const update = async (
    change: string,
    condition: string,
    values: Record<string, unknown>,
    names: Record<string, string>,
  ): Promise<boolean> => {
    try {
      await client.send(
        new UpdateCommand({
          TableName: table,
          Key: POINTER,
          UpdateExpression: change,
          ConditionExpression: condition,
          ...(Object.keys(names).length > 0 ? { ExpressionAttributeNames: names } : {}),
          ...(Object.keys(values).length > 0 ? { ExpressionAttributeValues: values } : {}),
        }),
      );
      return true;
    } catch (error) {
      if (isConditionFailed(error)) return false;
      throw error;
    }
  };

  const isHeld = '#writing.#release = :n AND #writing.#state = :writing';

  return {
    read,
    update,

    async claim(draft: ReleaseDraft, expected: number): Promise<ReleaseRecord | undefined> {
      const head = await read();
      const last = head?.last ?? 0;
      const writing = { ...draft, release: last + 1, state: 'writing' as const, token: randomUUID() };
      const isTaken = head
        ? await update(
            'SET #writing = :w, #last = :next',
            'attribute_not_exists(#writing) AND #last = :last AND #release = :expected',
            { ':w': writing, ':next': last + 1, ':last': last, ':expected': expected },
            { '#writing': 'writing', '#last': 'last', '#release': 'release' },
          )
        : expected === 0 &&
          (await update(
            'SET #writing = :w, #last = :next, #release = :none, abandoned = :nobody, released_at = :never',
            'attribute_not_exists(pk)',
            { ':w': writing, ':next': 1, ':none': 0, ':nobody': [], ':never': '' },
            { '#writing': 'writing', '#last': 'last', '#release': 'release' },
          ));
      const { token, ...record } = writing;
      return isTaken || (await read())?.writing?.token === token ? record : undefined;
    },

    keepAlive: (release: number, at: string): Promise<boolean> =>
      update('SET #writing.alive_at = :at', isHeld, { ':at': at, ':n': release, ':writing': 'writing' }, NAMES),

    /** Without `pages` those of an earlier release stay on the pointer, where their number says that they are. */
    async movePointer(release: number, at: string, pages?: PagesPointer): Promise<boolean> {
      const values = { ':at': at, ':n': release, ':writing': 'writing', ...(pages ? { ':pages': pages } : {}) };
      const change = `SET #release = :n, released_at = :at${pages ? ', pages = :pages' : ''}`;
      const isMoved = await update(change, isHeld, values, NAMES);
      return isMoved || (await read())?.release === release;
    },

    /**
     * Only as long as the pointer is the one for which the pages were looked at; false where it is another by now. What is
     * abandoned comes at the list's end under ever higher numbers: its length and last number tell whether any was forgotten.
     */
    markSeen({ release, abandoned }: Pick<Pointer, 'release' | 'abandoned'>, regions: readonly string[]) {
      const last = abandoned.at(-1);
      return update(
        'SET pages.seen_in = :regions',
        `#release = :n AND pages.#release = :n AND size(abandoned) = :count${last === undefined ? '' : ` AND abandoned[${abandoned.length - 1}] = :last`}`,
        {
          ':regions': regions,
          ':n': release,
          ':count': abandoned.length,
          ...(last === undefined ? {} : { ':last': last }),
        },
        { '#release': 'release' },
      );
    },

    async abandon(release: number): Promise<boolean> {
      const values = { ':n': release, ':one': [release], ':writing': 'writing', ':abandoned': 'abandoned' };
      await update(
        'SET #writing.#state = :abandoned, abandoned = list_append(abandoned, :one)',
        `${isHeld} AND #release < :n`,
        values,
        NAMES,
      );
      return (await read())?.abandoned.includes(release) ?? false;
    },

    /** Each where it stands: others may be added meanwhile, but only behind them. */
    async forgetAbandoned(releases: readonly number[]): Promise<void> {
      const head = await read();
      const before = head?.abandoned ?? [];
      const all = before.flatMap((release, index) => (releases.includes(release) ? [index] : []));
      // An expression holds only so much; the next pruning does the rest.
      const places = all.slice(0, 50);
      if (places.length === 0) return;
      // A replica may still have what is gone here: the mark goes in the same write, and none may come meanwhile.
      const seen = head?.pages?.seen_in ? ['pages.seen_in'] : [];
      await update(
        `REMOVE ${[...places.map((index) => `abandoned[${index}]`), ...seen].join(', ')}`,
        [
          ...places.map((index) => `abandoned[${index}] = :n${index}`),
          ...(seen.length > 0 ? [] : ['attribute_not_exists(pages.seen_in)']),
        ].join(' AND '),
        Object.fromEntries(places.map((index) => [`:n${index}`, before[index]])),
        {},
      );
    },

    /** The record is stored before the table is let go, so that no number is without one. */
    async finish(release: number, state: 'released' | 'abandoned', at: string): Promise<void> {
      const head = await read();
      const { writing } = head ?? {};
      if (writing?.release !== release) return;
      const { token: _, ...record } = writing;
      // As long as its writer holds the table, a release that was shown is the one that is shown.
      const since = state === 'released' ? { released_at: head?.released_at } : {};
      const item = { ...releaseKey(release), ...record, state, finished_at: at, ...since };
      await client.send(new PutCommand({ TableName: table, Item: item }));
      await update(
        'REMOVE #writing',
        '#writing.#release = :n',
        { ':n': release },
        { '#writing': 'writing', '#release': 'release' },
      );
    },
  };
};

export type ReleaseHead = ReturnType<typeof createReleaseHead>;

/** What readers see of it. */
export const pointerOf = (head: Head | undefined): Pointer | undefined =>
  head === undefined || head.release === 0 ? undefined : pointerSchema.parse(head);

/** A release that voters hear is released, even where its writer was cut off before it could say so. */
export const writerOf = (head: Head | undefined): ReleaseRecord | undefined => {
  if (!head?.writing) return undefined;
  const record = releaseRecordSchema.parse(head.writing);
  return record.release === head.release ? { ...record, state: 'released', released_at: head.released_at } : record;
};
