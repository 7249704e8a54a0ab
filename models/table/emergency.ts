import * as z from 'zod/mini';

/** What an office can do at once, without a release: tell voters something first, and stop an answer. */
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

/** What is in force at one moment. */
export interface Emergency {
  notices: readonly Notice[];
  silenced: readonly Silenced[];
}

export const NO_EMERGENCY: Emergency = { notices: [], silenced: [] };

/** Polls that stay open longer, and for whom. */
export type LongerPolls = z.infer<typeof longerPollsSchema> & { jurisdictions: readonly string[] };

export const longerPollsOf = (notices: readonly Notice[]): LongerPolls[] =>
  notices.flatMap(({ polls, jurisdictions }) => (polls ? [{ ...polls, jurisdictions }] : []));

export const isOver = ({ until }: Pick<Notice, 'until'>, nowMs: number): boolean =>
  until !== undefined && Date.parse(until) <= nowMs;

/** Whether `silenced` speaks of this row: by its id, or by the topic's. */
export const covers = (silenced: Pick<Silenced, 'faq'>, faq: string): boolean =>
  silenced.faq === faq || faq.startsWith(`${silenced.faq}.`);
