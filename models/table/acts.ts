import * as z from 'zod/mini';
import { type Emergency, isOver, type Silenced } from './emergency';
import { noticeSchema } from './emergency-schema';

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
  /** Who was signed in, as Amazon knows them. */
  identity: z.optional(z.string()),
  note: z.optional(z.string()),
  /** The release that voters heard then; acts of long ago don't say. */
  release: z.optional(z.int()),
  deed: deedSchema,
});

export type Deed = z.infer<typeof deedSchema>;
export type Act = z.infer<typeof actSchema>;

const isAmong = ({ faq, jurisdiction }: Silenced, deed: { faq: string; jurisdictions: readonly string[] }): boolean =>
  faq === deed.faq && deed.jurisdictions.includes(jurisdiction);

/**
 * What is in force after an act; notices that were over by then are dropped, unless they
 * changed the closing of the polls: that stays true until they are cleared.
 */
export const afterAct = ({ notices, silenced }: Emergency, { at, deed }: Pick<Act, 'at' | 'deed'>): Emergency => {
  const stillOn = notices.filter((notice) => notice.polls !== undefined || !isOver(notice, Date.parse(at)));
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
