import type { BotAliasHistoryEvent } from '@aws-sdk/client-lex-models-v2';
import { LexError } from './lex-error';

/** Throws where Amazon's answer lacks what it documents. */
export const present = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new LexError(`Amazon's answer lacks ${what}. Run the command again.`);
  return value;
};

/** All pages of a list. */
export const listed = async <T>(
  page: (nextToken: string | undefined) => Promise<{ items: readonly T[] | undefined; nextToken?: string | undefined }>,
): Promise<T[]> => {
  const all: T[] = [];
  let token: string | undefined;
  do {
    const { items, nextToken } = await page(token);
    all.push(...(items ?? []));
    token = nextToken;
  } while (token !== undefined);
  return all;
};

/** The versions that an alias pointed at, the last first, without the one of now. */
export const pointedBefore = (events: readonly BotAliasHistoryEvent[], now: string): string[] =>
  [...events]
    .sort((a, b) => (b.startDate?.getTime() ?? 0) - (a.startDate?.getTime() ?? 0))
    .flatMap(({ botVersion }) => (botVersion === undefined || botVersion === now ? [] : [botVersion]));
