import * as z from 'zod/mini';
import { daysSchema, scheduleSchema } from '../../models/places/opening-hours';
import { TOPIC_IDS } from '../../models/topics';

const rowRef = z.object({ topic: z.enum(TOPIC_IDS), faq: z.string() });

/** A row the voter may hear: its topic and its id. */
export type RowRef = z.infer<typeof rowRef>;

/** What the voter wants with the county, where no row alone answers it. */
const errandSchema = z.discriminatedUnion('kind', [
  /** Whether something is open. */
  z.object({
    kind: z.literal('open'),
    thing: z.enum(['early-voting', 'office', 'drop-box', 'polls']),
    when: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('now') }),
      z.object({ kind: z.literal('day'), date: z.string(), time: z.optional(z.string()) }),
    ]),
    election: z.optional(z.string()),
  }),
  z.object({ kind: z.literal('remember') }),
  z.object({ kind: z.literal('remind'), deadline: z.optional(z.string()) }),
]);

const pendingSchema = z.discriminatedUnion('kind', [
  /** Which county; what it was asked about comes next. */
  z.object({ kind: z.literal('county'), about: z.optional(rowRef), errand: z.optional(errandSchema) }),
  /** Whether to say more. */
  z.object({ kind: z.literal('more') }),
  /** Which of these was meant; `further` are the next ones. `offer` counts offers in a row; without it, it is the first. */
  z.object({
    kind: z.literal('choice'),
    options: z.array(rowRef),
    further: z.optional(z.array(rowRef)),
    offer: z.optional(z.int()),
  }),
  /** Whether the answer of this row helped. */
  z.object({ kind: z.literal('helpful'), row: rowRef }),
  /** Whether to answer the next of several questions. */
  z.object({ kind: z.literal('beside'), rows: z.array(rowRef) }),
  /**
   * The voter's address, for this question, on this day. What is said comes to no session in the clear: `sealed` holds
   * it until the next turn, for this process alone. `missing` is the part that is asked for.
   */
  z.object({
    kind: z.literal('address'),
    question: z.string(),
    day: z.optional(z.string()),
    missing: z.optional(z.string()),
    sealed: z.optional(z.string()),
  }),
  /**
   * Whether to set this reminder: the moment with its time zone, what Alexa says then, how it was offered, and what was
   * asked for, should another moment be wanted.
   */
  z.object({
    kind: z.literal('reminder'),
    at: z.string(),
    text: z.string(),
    offer: z.string(),
    asked: z.optional(z.string()),
  }),
]);

/** What a county was asked for. */
export interface Next {
  about?: RowRef | undefined;
  errand?: z.infer<typeof errandSchema> | undefined;
}

/**
 * A public place as far as a later question may ask when it is open. Its hours are data, since the clock goes on
 * between two turns. Where a voter lives is not in it.
 */
const namedPlaceSchema = z.object({
  name: z.optional(z.string()),
  schedules: z.array(scheduleSchema),
  closed: z.optional(z.array(daysSchema)),
  hoursText: z.optional(z.string()),
  timeZone: z.string(),
  hasOwnClock: z.boolean(),
  county: z.optional(z.string()),
  /** The one day that the voter asked about. */
  day: z.optional(z.string()),
  /** It is where the voter votes: for the rest of the conversation its hours are the polls' hours. */
  isPolls: z.boolean(),
});

export type NamedPlace = z.infer<typeof namedPlaceSchema>;

const cardSchema = z.object({ title: z.string(), text: z.string() });

export type Card = z.infer<typeof cardSchema>;

/**
 * What the skill remembers between two turns: never what the voter said. It comes back from Alexa with each
 * request, so it is parsed like any other input.
 */
const sessionSchema = z.object({
  /** A county's id, or `unknown` where the voter can't tell. */
  county: z.optional(z.string()),
  /** The county that the voter asked us to keep was looked for already. */
  isRecalled: z.optional(z.boolean()),
  /** Began with "Alexa, ask …": closes as soon as the question is answered. */
  isOneShot: z.optional(z.boolean()),
  pending: z.optional(pendingSchema),
  last: z.optional(rowRef),
  /** What was answered before it, for "go back". */
  before: z.optional(rowRef),
  /** What else the last question may have been about. */
  others: z.optional(z.array(rowRef)),
  /** What was on offer, and which of it was chosen, for "the other one". */
  chosen: z.optional(z.object({ options: z.array(rowRef), at: z.int(), offer: z.optional(z.int()) })),
  /** The rows of an offer, and which offer in a row it was, while the one that was chosen waits for a county or an address. */
  onOffer: z.optional(z.object({ rows: z.array(rowRef), offer: z.int() })),
  /** What was asked beside, while the first waits for a county. */
  beside: z.optional(z.array(rowRef)),
  /** What the last row has more to say. The words are kept, since the release may change between two turns. */
  more: z.optional(z.string()),
  /** The election that the last answer was about, by its id, where the voter named it. */
  election: z.optional(z.string()),
  /** The place that was named last. */
  place: z.optional(namedPlaceSchema),
  /** The voter was asked for an address and gave none: it is not asked for again, and rows say where to vote. */
  keepsAddress: z.optional(z.boolean()),
  /** What was said last, for "repeat". */
  said: z.optional(z.object({ say: z.array(z.string()), ask: z.optional(z.string()), card: z.optional(cardSchema) })),
  /** The last turn set a reminder. */
  isReminderSet: z.optional(z.boolean()),
  misses: z.optional(z.int()),
  /** Whether an answer helped is not asked any more: it was, or something was declined or went wrong. */
  asksNoMoreHelpful: z.optional(z.boolean()),
  /** Notices that were spoken: the acts that set them. */
  heard: z.optional(z.array(z.int())),
});

export type Session = z.infer<typeof sessionSchema>;

/** A session that can't be read is a new one: a voter loses the thread, not the skill. */
export const parseSession = (attributes: unknown): Session => {
  const parsed = sessionSchema.safeParse(attributes ?? {});
  return parsed.success ? parsed.data : {};
};
