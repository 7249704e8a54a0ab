import * as z from 'zod/mini';

/** Polls that stay open longer than the calendar says: by a court's order, or because they opened late. */
export const longerPollsSchema = z.object({
  /** The election's id. */
  election: z.string(),
  /** `21:00`, on the clock of the place. */
  polls_close: z.string(),
  /** Ballots that were due when the polls close may be handed in until then too. */
  withBallots: z.optional(z.boolean()),
});

export const noticeSchema = z.object({
  /** `n7`: how staff name it. */
  id: z.string(),
  /** The act that gave it its present wording: who heard an earlier one hears it again. */
  act: z.int(),
  /** Heard by voters whose county or state is one of these. */
  jurisdictions: z.array(z.string()),
  /** By locale; any, so that a skill of yesterday can read what a script of tomorrow wrote. */
  text: z.record(z.string(), z.string()),
  /** An ISO instant, from which on it is not spoken any more. */
  until: z.optional(z.string()),
  /** What it changes of the closing of the polls, also once it is not spoken any more. */
  polls: z.optional(longerPollsSchema),
});

/** `faq` is a topic's id, for all its rows, or the id of one row. */
export const silencedSchema = z.object({ faq: z.string(), jurisdiction: z.string() });

export type Notice = z.infer<typeof noticeSchema>;
export type Silenced = z.infer<typeof silencedSchema>;
