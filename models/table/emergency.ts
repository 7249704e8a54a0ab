import type { Notice, Silenced } from './emergency-schema';

export type { Notice, Silenced } from './emergency-schema';

/** What is in force at one moment. */
export interface Emergency {
  notices: readonly Notice[];
  silenced: readonly Silenced[];
}

export const NO_EMERGENCY: Emergency = { notices: [], silenced: [] };

/** Polls that stay open longer, and for whom. */
export type LongerPolls = NonNullable<Notice['polls']> & { jurisdictions: readonly string[] };

export const longerPollsOf = (notices: readonly Notice[]): LongerPolls[] =>
  notices.flatMap(({ polls, jurisdictions }) => (polls ? [{ ...polls, jurisdictions }] : []));

export const isOver = ({ until }: Pick<Notice, 'until'>, nowMs: number): boolean =>
  until !== undefined && Date.parse(until) <= nowMs;

/** Whether `silenced` speaks of this row: by its id, or by the topic's. */
export const covers = (silenced: Pick<Silenced, 'faq'>, faq: string): boolean =>
  silenced.faq === faq || faq.startsWith(`${silenced.faq}.`);
