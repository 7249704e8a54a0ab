import * as z from 'zod';
import { everyPage, queryOf } from './every-page';
import type { Stage } from './nlu-evaluations';
import { readAnswer as read } from './read-answer';
import type { SmapiClient } from './smapi-client';

/** A sentence that many voters said within the last thirty days, as Amazon tells of it: without voters, days or numbers. */
export interface PastUtterance {
  utterance: string;
  intent: string | undefined;
  confidence: 'HIGH' | 'MEDIUM' | 'LOW' | undefined;
}

export interface HistoryFilter {
  locale: string;
  stage: Stage;
  intent?: string | undefined;
  /** `LOW`: Alexa was so unsure that it didn't ask the skill. */
  confidence?: 'HIGH' | 'MEDIUM' | 'LOW' | undefined;
  /** Words that a sentence holds, of 1 to 100 characters. */
  containing?: string | undefined;
}

const bin = z.optional(z.enum(['HIGH', 'MEDIUM', 'LOW']));
const page = z.object({
  nextToken: z.optional(z.string()),
  isTruncated: z.optional(z.boolean()),
  items: z.optional(
    z.array(
      z.object({
        utteranceText: z.optional(z.string()),
        intent: z.optional(z.object({ name: z.optional(z.string()), confidence: z.optional(z.object({ bin })) })),
      }),
    ),
  ),
});

const MOST = '50';

/** What voters said, the most frequent first. Throws `SmapiError`. */
export type IntentHistory = (filter: HistoryFilter) => Promise<PastUtterance[]>;

export const createIntentHistory =
  (client: SmapiClient, skillId: string): IntentHistory =>
  async ({ locale, stage, intent, confidence, containing }) => {
    const what = `tell what voters said in ${locale}`;
    const items = await everyPage(what, async (nextToken) => {
      const query = queryOf({
        stage,
        locale,
        'intent.name': intent,
        'intent.confidence.bin': confidence,
        utteranceText: containing,
        sortField: 'recordCount',
        sortDirection: 'desc',
        maxResults: MOST,
        nextToken,
      });
      const at = `/v1/skills/${encodeURIComponent(skillId)}/history/intentRequests${query}`;
      const found = read(page, await client.ask({ what, method: 'GET', at }), what);
      return { items: found.items ?? [], next: found.isTruncated === false ? undefined : found.nextToken };
    });
    return items.flatMap(({ utteranceText, intent: heard }) =>
      utteranceText === undefined
        ? []
        : [{ utterance: utteranceText, intent: heard?.name, confidence: heard?.confidence?.bin }],
    );
  };
