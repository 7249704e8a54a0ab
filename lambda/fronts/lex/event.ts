import * as z from 'zod/mini';

/**
 * What Lex V2 sends for each turn, as far as it is read: Amazon adds fields without a new `messageVersion`, so whatever
 * else is there is passed over.
 */
const lexEventSchema = z.object({
  inputMode: z.enum(['Text', 'Speech', 'DTMF']),
  /** The voter's words, or the keys that were pressed. It is there whichever intent Lex chose, the fallback too. */
  inputTranscript: z.optional(z.string()),
  /** `audio/pcm`, `text/plain; charset=utf-8` */
  responseContentType: z.optional(z.string()),
  bot: z.object({ localeId: z.string() }),
  sessionState: z.object({
    sessionAttributes: z.optional(z.nullable(z.record(z.string(), z.string()))),
    intent: z.optional(z.nullable(z.object({ name: z.string() }))),
  }),
});

export type LexEvent = z.infer<typeof lexEventSchema>;

/** An event that is not Lex's. The message tells where, and no value, which may be a voter's words. */
export class LexEventError extends Error {
  override name = 'LexEventError';
}

export const parseLexEvent = (event: unknown): LexEvent => {
  const { data, error } = lexEventSchema.safeParse(event);
  if (data) return data;
  throw new LexEventError(`No event of Lex V2: ${error.issues.map(({ path }) => path.join('.')).join(', ')}.`);
};

/** A text as Lex calls it, `en_US`. */
export const asLocaleId = (locale: string): string => locale.replace('-', '_');
export const asLocale = (localeId: string): string => localeId.replace('_', '-');
