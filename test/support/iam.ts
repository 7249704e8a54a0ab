import type { Call } from './recorder';

/** The part of IAM's language that our policies use. What it doesn't know it refuses to judge. */
export interface PolicyStatement {
  Sid?: string;
  Effect: 'Allow' | 'Deny';
  Action: string | string[];
  Resource: unknown;
  Condition?: Record<string, Record<string, string | string[]>>;
}

export interface Asked {
  action: string;
  resource: string;
  /** Condition keys that the request has. */
  context: Record<string, readonly string[]>;
}

const listOf = <T>(value: T | T[]): T[] => (Array.isArray(value) ? value : [value]);

const isLike = (value: string, pattern: string): boolean =>
  new RegExp(
    `^${pattern
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replace(/\*/g, '.*')
      .replace(/\?/g, '.')}$`,
  ).test(value);

const OPERATORS: Record<string, (values: readonly string[], patterns: string[]) => boolean> = {
  // True of a key that isn't there, as IAM has it.
  'ForAllValues:StringLike': (values, patterns) => values.every((one) => patterns.some((it) => isLike(one, it))),
  StringEquals: ([value], patterns) => value !== undefined && patterns.includes(value),
  ArnNotLike: ([value], patterns) => value === undefined || !patterns.some((it) => isLike(value, it)),
  Bool: ([value], patterns) => value !== undefined && patterns.includes(value),
};

const holds = (condition: PolicyStatement['Condition'], context: Asked['context']): boolean =>
  Object.entries(condition ?? {}).every(([operator, keys]) => {
    const compare = OPERATORS[operator];
    if (!compare) throw new Error(`A policy uses ${operator}, which this evaluator doesn't know.`);
    return Object.entries(keys).every(([key, patterns]) => compare(context[key] ?? [], listOf(patterns)));
  });

/** What becomes of a request: a denial goes before everything, and what nothing allows is refused. */
export const decide = (statements: readonly PolicyStatement[], { action, resource, context }: Asked): boolean => {
  const meant = statements.filter(
    (one) =>
      listOf(one.Action).some((it) => isLike(action, it)) &&
      // A resource that only Amazon can fill in, such as a key's, is none of ours.
      listOf(one.Resource).some((it) => typeof it === 'string' && isLike(resource, it)) &&
      holds(one.Condition, context),
  );
  return meant.some(({ Effect }) => Effect === 'Allow') && !meant.some(({ Effect }) => Effect === 'Deny');
};

type Attribute = { S?: string };
type Item = Record<string, Attribute>;

const partitionOf = (item: Item | undefined): string[] => (item?.pk?.S === undefined ? [] : [item.pk.S]);

/** The partitions that a request names: `dynamodb:LeadingKeys`. */
export const leadingKeys = ({ operation, input }: Call): string[] => {
  const batches = Object.values((input.RequestItems ?? {}) as Record<string, unknown>);
  switch (operation) {
    case 'PutItem':
      return partitionOf(input.Item as Item);
    case 'GetItem':
    case 'UpdateItem':
    case 'DeleteItem':
      return partitionOf(input.Key as Item);
    case 'BatchGetItem':
      return batches.flatMap((one) => (one as { Keys: Item[] }).Keys.flatMap(partitionOf));
    case 'BatchWriteItem':
      return batches.flatMap((one) =>
        (one as { PutRequest?: { Item: Item }; DeleteRequest?: { Key: Item } }[]).flatMap((write) =>
          partitionOf(write.PutRequest?.Item ?? write.DeleteRequest?.Key),
        ),
      );
    case 'Query': {
      const names = (input.ExpressionAttributeNames ?? {}) as Record<string, string>;
      const values = (input.ExpressionAttributeValues ?? {}) as Record<string, Attribute>;
      const parts = String(input.KeyConditionExpression).matchAll(/([#\w]+)\s*=\s*(:\w+)/g);
      const [found] = [...parts].filter(([, name = '']) => (names[name] ?? name) === 'pk');
      const key = values[found?.[2] ?? '']?.S;
      if (key === undefined) throw new Error(`No partition in ${JSON.stringify(input)}`);
      return [key];
    }
    default:
      return [];
  }
};
