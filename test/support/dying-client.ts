import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

export interface Death {
  /** The request with which the program dies, counted from 1. */
  at: number;
  /** Whether the table still received that request. */
  after: boolean;
}

/** Lets a program die at one of its requests: neither that answer nor any later request gets through. */
export const letDie = (client: DynamoDBDocumentClient, { at, after }: Death): { requests: number } => {
  const count = { requests: 0 };
  client.middlewareStack.add(
    (next) => async (args) => {
      count.requests += 1;
      if (count.requests === at && after) await next(args);
      if (count.requests >= at) throw Object.assign(new Error('killed'), { name: 'Killed' });
      return next(args);
    },
    { step: 'initialize', name: 'death', priority: 'high' },
  );
  return count;
};
