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

const deedSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('notice-set'), notice: noticeSchema }),
  z.object({ kind: z.literal('notice-cleared'), ids: z.array(z.string()) }),
  z.object({ kind: z.literal('silenced'), faq: z.string(), jurisdictions: z.array(z.string()) }),
  z.object({ kind: z.literal('resumed'), faq: z.string(), jurisdictions: z.array(z.string()) }),
  /** Versions that only releases before `before` needed were deleted. */
  z.object({ kind: z.literal('pruned'), before: z.int(), versions: z.int() }),
]);

/** One thing that staff did to the table besides a release; kept for ever. */
export const actSchema = z.object({
  number: z.int(),
  /** An ISO instant. */
  at: z.string(),
  by: z.string(),
  note: z.optional(z.string()),
  deed: deedSchema,
});

export type Deed = z.infer<typeof deedSchema>;
export type Act = z.infer<typeof actSchema>;

export const isOver = ({ until }: Pick<Notice, 'until'>, nowMs: number): boolean =>
  until !== undefined && Date.parse(until) <= nowMs;

/** Whether `silenced` speaks of this row: by its id, or by the topic's. */
export const covers = (silenced: Pick<Silenced, 'faq'>, faq: string): boolean =>
  silenced.faq === faq || faq.startsWith(`${silenced.faq}.`);

const isAmong = ({ faq, jurisdiction }: Silenced, deed: { faq: string; jurisdictions: readonly string[] }): boolean =>
  faq === deed.faq && deed.jurisdictions.includes(jurisdiction);

/** What is in force after an act; notices that were over by then are dropped. */
export const afterAct = ({ notices, silenced }: Emergency, { at, deed }: Pick<Act, 'at' | 'deed'>): Emergency => {
  const stillOn = notices.filter((notice) => !isOver(notice, Date.parse(at)));
  switch (deed.kind) {
    case 'notice-set': {
      const others = stillOn.filter(({ id }) => id !== deed.notice.id);
      return { notices: [...others, deed.notice], silenced };
    }
    case 'notice-cleared':
      return { notices: stillOn.filter(({ id }) => !deed.ids.includes(id)), silenced };
    case 'silenced': {
      const others = silenced.filter((one) => !isAmong(one, deed));
      const added = deed.jurisdictions.map((jurisdiction) => ({ faq: deed.faq, jurisdiction }));
      return { notices: stillOn, silenced: [...others, ...added] };
    }
    case 'resumed':
      return { notices: stillOn, silenced: silenced.filter((one) => !isAmong(one, deed)) };
    case 'pruned':
      return { notices: stillOn, silenced };
  }
};
