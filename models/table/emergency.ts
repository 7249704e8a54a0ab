import * as z from 'zod/mini';

/** What an office can do at once, without a release: tell voters something first, and stop an answer. */
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

export const isOver = ({ until }: Pick<Notice, 'until'>, nowMs: number): boolean =>
  until !== undefined && Date.parse(until) <= nowMs;

/** Whether `silenced` speaks of this row: by its id, or by the topic's. */
export const covers = (silenced: Pick<Silenced, 'faq'>, faq: string): boolean =>
  silenced.faq === faq || faq.startsWith(`${silenced.faq}.`);
