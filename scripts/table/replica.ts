import { BatchGetCommand, type DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import type { Office } from '../../models/content/office';
import { type ItemKey, isPagePartition, keyText } from '../../models/table/keys';
import { createStaffClient } from './staff-client';

/** As many of the largest items as DynamoDB answers in one request, which is 16 MB. */
const BATCH = 25;

/** A page's item as it should be there; its digest where it is known. */
export interface Wanted extends ItemKey {
  digest?: string | undefined;
}

export interface PageHead extends ItemKey {
  release: number;
}

/** The copy of the table in a second Region, which is only ever read. */
export interface Replica {
  region: string;
  /** What of `wanted` isn't there, or is another than was written. */
  lacks(wanted: readonly Wanted[]): Promise<Wanted[]>;
  /** The items of all pages that are there. */
  pageHeads(): Promise<PageHead[]>;
  close(): void;
}

/** Reads are consistent ones: what one of them has seen, every later one sees in that Region. */
export const createReplica = (client: DynamoDBDocumentClient, table: string, region: string): Replica => {
  const digestsOf = async (wanted: readonly Wanted[]): Promise<Map<string, unknown>> => {
    const Keys = wanted.map(({ pk, sk }) => ({ pk, sk }));
    const asked = { Keys, ProjectionExpression: 'pk, sk, digest', ConsistentRead: true };
    // What the table leaves out for now counts as lacking: it is asked for again.
    const { Responses: found } = await client.send(new BatchGetCommand({ RequestItems: { [table]: asked } }));
    return new Map((found?.[table] ?? []).map(({ pk, sk, digest }) => [keyText({ pk, sk }), digest]));
  };

  return {
    region,
    async lacks(wanted) {
      const lacking: Wanted[] = [];
      for (let at = 0; at < wanted.length; at += BATCH) {
        const batch = wanted.slice(at, at + BATCH);
        const found = await digestsOf(batch);
        const isThere = (one: Wanted): boolean =>
          found.has(keyText(one)) && (one.digest === undefined || found.get(keyText(one)) === one.digest);
        lacking.push(...batch.filter((one) => !isThere(one)));
      }
      return lacking;
    },
    async pageHeads() {
      const heads: PageHead[] = [];
      const asked = {
        TableName: table,
        ConsistentRead: true,
        ProjectionExpression: 'pk, sk, #release',
        ExpressionAttributeNames: { '#release': 'release' },
      };
      for await (const { Items: items = [] } of paginateScan({ client }, asked))
        for (const { pk, sk, release } of items) if (isPagePartition(pk)) heads.push({ pk, sk, release });
      return heads;
    },
    close: () => client.destroy(),
  };
};

/** The replica that the stacks make of the skill's own table; other targets have none. */
export const replicaOf = (target: string, office: Office | undefined): Replica | undefined => {
  if (!office) return undefined;
  const { account, skill_target, targets } = office;
  const own = targets[target];
  if (!account?.replica || target !== skill_target || !own || own.endpoint !== undefined) return undefined;
  const { region } = account.replica;
  return createReplica(createStaffClient({ ...own, region }), own.table, region);
};
