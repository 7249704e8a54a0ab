import * as z from 'zod/mini';
import { languageOf } from '../locales/languages';
import { LOCALES, REVIEWED } from '../locales/locales';
import { TOPIC_IDS } from '../topics';
import { approvalMark, faqId, httpsUrl, isoDate, slug, text } from './cells';
import { column, schemaOf } from './column';
import { ACTIONS, METHODS, VOTERS } from './deadline-lists';

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

export const FAQ_COLUMNS = {
  /** The topic's id for its main answer, `topic.detail` for others. */
  id: column(faqId, {
    kind: 'id',
    note: 'The topic for its main answer; topic.detail for others. The same in every language.',
    example: 'vote-id.expired',
    width: 22,
  }),
  jurisdiction: column(slug, {
    kind: 'id',
    note: 'Whose answer it is. The nearest one to the voter is spoken: county, then state, then us.',
    example: 'franklin',
    width: 14,
    list: 'jurisdictions',
  }),
  locale: column(z.enum(LOCALES, 'not-in-list'), {
    note: `${REVIEWED.map((locale) => `${locale} for ${languageOf(locale).name}`).join(', ')}.`,
    example: LOCALES[0],
    width: 8,
    options: LOCALES,
    list: 'locales',
  }),
  topic: column(z.enum(TOPIC_IDS, 'not-in-list'), {
    kind: 'choice',
    note: 'What the answer is about.',
    example: 'vote-id',
    width: 18,
    options: TOPIC_IDS,
    list: 'topics',
  }),
  /** Ways voters ask for this row. They count from the moment the row is released. */
  questions: column(z.array(text), {
    kind: 'list',
    note: 'Ways voters ask, with a bar between them. They count from the moment the row is released.',
    example: 'can i use an expired license | is my old id okay',
    width: 30,
  }),
  /** What the row answers, as it follows "About" by ear: `an ID that has expired`. Details have it. */
  about: column(z.optional(text), {
    note: 'What this answers, in a few words that follow "About": voters hear them first when they asked in other words. Needed for every detail.',
    example: 'an ID that has expired',
    width: 22,
  }),
  /** Plain text with placeholders; see `placeholders.ts`. */
  answer: column(text, {
    kind: 'answer',
    note: 'What voters hear, at most some 35 seconds. Never type a date: write {election.date} or {deadline.register}.',
    example: 'You can register {deadline.register}.',
    width: 56,
    mayBeUnwritten: true,
  }),
  more: column(z.optional(text), {
    kind: 'answer',
    note: 'Spoken if the voter wants to hear more.',
    example: 'Bring two forms of ID.',
    width: 34,
  }),
  deadline: column(z.optional(governingDeadline), {
    kind: 'choice',
    note: 'The deadline that ends the answer: an action, or an action and a method (return-ballot.mail), or vote.',
    example: 'register',
    width: 18,
    list: 'governing',
  }),
  /** Spoken instead of the answer once the deadline has passed. */
  after_deadline: column(z.optional(text), {
    kind: 'answer',
    note: 'What voters hear instead once that deadline has passed.',
    example: 'The last day to register was {deadline.register.last-day}.',
    width: 34,
  }),
  link: column(z.optional(httpsUrl), {
    note: "A page for the voter's Alexa app.",
    example: 'https://vote.franklin.gov/id',
    width: 30,
  }),
  source_url: column(httpsUrl, {
    note: "The official page that says so, on one of the office's approved sites.",
    example: 'https://vote.franklin.gov/id',
    width: 30,
    mayBeUnwritten: true,
  }),
  verified_on: column(isoDate, {
    kind: 'date',
    note: 'Year, month, day. The day on which somebody last compared the answer with its source.',
    example: '2027-01-15',
    width: 12,
    mayBeUnwritten: true,
  }),
  author: column(text, { note: 'Who wrote it.', example: 'Dana Whitfield', width: 18, mayBeUnwritten: true }),
  /** Empty in a draft. Only approved rows are released. */
  approved_by: column(z.optional(text), {
    note: 'Who read and approved it: somebody other than the author. Empty: a draft, which no voter hears.',
    example: 'Luis Ortega',
    width: 18,
  }),
  /** First day the row may be spoken, and the last, in the jurisdiction's time zone. */
  valid_from: column(z.optional(isoDate), {
    kind: 'date',
    note: 'Year, month, day. First day it may be spoken; empty: at once.',
    example: '2027-07-01',
    width: 12,
  }),
  valid_until: column(z.optional(isoDate), {
    kind: 'date',
    note: 'Year, month, day. Last day it may be spoken; empty: no end.',
    example: '2027-12-31',
    width: 12,
  }),
  /** The mark of the text that was approved, by whom and when: see `scripts/plan/approval.ts`. */
  approved_text: column(z.optional(approvalMark), {
    note: 'Written by "faq approve", which knows by it whether the text was changed afterwards. Leave it alone.',
    example: '',
    width: 14,
    mayBeAbsent: true,
  }),
  /** Spoken instead of either from the closing of the polls on, for as long as that election is in mind. */
  after_polls: column(z.optional(text), {
    kind: 'answer',
    note: 'What voters hear instead from the closing of the polls until the election is out of mind. For texts that send voters to the polls.',
    example: 'The polls for the {election.name} have closed.',
    width: 40,
    mayBeAbsent: true,
  }),
};

/** One approved answer, as the office wrote it. */
export const faqRowSchema = schemaOf(FAQ_COLUMNS);

export type FaqRow = z.infer<typeof faqRowSchema>;

/** Whether the row is its topic's main answer. */
export const isMainRow = (row: Pick<FaqRow, 'id' | 'topic'>): boolean => row.id === row.topic;
