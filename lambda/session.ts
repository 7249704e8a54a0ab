import * as z from 'zod/mini';
import { TOPIC_IDS } from '../models/topics';

const rowRef = z.object({ topic: z.enum(TOPIC_IDS), faq: z.string() });

/** A row the voter may hear: its topic and its id. */
export type RowRef = z.infer<typeof rowRef>;

const pendingSchema = z.discriminatedUnion('kind', [
  /** Which county; what it was asked about is answered next. */
  z.object({ kind: z.literal('county'), about: z.optional(rowRef) }),
  /** Whether to say more. The words are kept, since the release may change between two turns. */
  z.object({ kind: z.literal('more'), more: z.string() }),
  /** Which of these was meant. */
  z.object({ kind: z.literal('choice'), options: z.array(rowRef) }),
]);

const cardSchema = z.object({ title: z.string(), text: z.string() });

type Card = z.infer<typeof cardSchema>;

/**
 * What the skill remembers between two turns: never what the voter said. It comes back from Alexa with each
 * request, so it is parsed like any other input.
 */
const sessionSchema = z.object({
  /** A county's id, or `unknown` where the voter can't tell. */
  county: z.optional(z.string()),
  /** Began with "Alexa, ask …": closes as soon as the question is answered. */
  isOneShot: z.optional(z.boolean()),
  pending: z.optional(pendingSchema),
  last: z.optional(rowRef),
  /** How many elections after the next one the last answer was about. */
  ahead: z.optional(z.int()),
  /** What was said last, for "repeat". */
  said: z.optional(z.object({ say: z.array(z.string()), ask: z.optional(z.string()), card: z.optional(cardSchema) })),
  misses: z.optional(z.int()),
});

export type Session = z.infer<typeof sessionSchema>;

/** A session that can't be read is a new one: a voter loses the thread, not the skill. */
export const parseSession = (attributes: unknown): Session => {
  const parsed = sessionSchema.safeParse(attributes ?? {});
  return parsed.success ? parsed.data : {};
};

/** The session after a turn: what was pending, how far ahead it was, and the count of misses are over unless the turn says them again. */
export const nextSession = (
  { pending: _, misses: __, ahead: ___, ...session }: Session,
  {
    say,
    ask,
    card,
    remember,
  }: {
    say: readonly string[];
    ask?: string | undefined;
    card?: Card | undefined;
    remember?: Partial<Session> | undefined;
  },
): Session => ({
  ...session,
  said: { say: [...say], ...(ask ? { ask } : {}), ...(card ? { card } : {}) },
  ...remember,
});
