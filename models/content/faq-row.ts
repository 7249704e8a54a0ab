import * as z from 'zod/mini';
import { LOCALES } from '../locales/locales';
import { TOPIC_IDS } from '../topics';
import { faqId, httpsUrl, isoDate, slug, text } from './cells';
import { ACTIONS, METHODS, VOTERS } from './deadline';

const within = (list: readonly string[], value: string | undefined): boolean =>
  value === undefined || list.includes(value);

/**
 * The deadline that governs a row: an action, `register`; an action and a method, `return-ballot.mail`; these and
 * whose, `return-ballot.mail.military-overseas`; or `vote`, the closing of the polls.
 */
export const governingDeadline = z.string().check(
  z.refine((value) => {
    if (value === 'vote') return true;
    const [action = '', method, voters, ...rest] = value.split('.');
    return rest.length === 0 && within(ACTIONS, action) && within(METHODS, method) && within(VOTERS, voters);
  }, 'not-a-deadline'),
);

/** One approved answer, as the office wrote it. The columns of `faq.csv` are its fields. */
export const faqRowSchema = z.object({
  /** The topic's id for its main answer, `topic.detail` for others. */
  id: faqId,
  jurisdiction: slug,
  locale: z.enum(LOCALES, 'not-in-list'),
  topic: z.enum(TOPIC_IDS, 'not-in-list'),
  /** Ways voters ask for this row. They count from the moment the row is released. */
  questions: z.array(text),
  /** Plain text with placeholders; see `placeholders.ts`. */
  answer: text,
  more: z.optional(text),
  deadline: z.optional(governingDeadline),
  /** Spoken instead of the answer once the deadline has passed. */
  after_deadline: z.optional(text),
  link: z.optional(httpsUrl),
  source_url: httpsUrl,
  verified_on: isoDate,
  author: text,
  /** Empty in a draft. Only approved rows are released. */
  approved_by: z.optional(text),
  /** First day the row may be spoken, and the last, in the jurisdiction's time zone. */
  valid_from: z.optional(isoDate),
  valid_until: z.optional(isoDate),
});

export type FaqRow = z.infer<typeof faqRowSchema>;

/** Whether the row is its topic's main answer. */
export const isMainRow = (row: Pick<FaqRow, 'id' | 'topic'>): boolean => row.id === row.topic;
