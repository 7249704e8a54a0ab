import * as z from 'zod';
import { LOCALES } from '../../models/locales/locales';

const oneOrMore = z.union([z.string(), z.array(z.string())]).transform((value) => [value].flat());

/** What a conversation needs of a front that not every one has. */
const NEEDS = ['reminders', 'memory', 'device-address', 'invocation', 'alexa-app', 'helpful'] as const;

export type Need = (typeof NEEDS)[number];

/** What a turn may check besides the words. A field that is misspelt is an error, not a check that never runs. */
const turnSchema = z.strictObject({
  /** What the voter says. */
  U: z.string(),
  /** What must be heard, in any order; case and line breaks don't count. */
  A: oneOrMore.optional(),
  /** What must not be heard. */
  not: oneOrMore.optional(),
  outcome: z.string().optional(),
  topic: z.string().optional(),
  faq: z.string().optional(),
  jurisdiction: z.string().optional(),
  offered: z.array(z.string()).optional(),
  /** Which offer in a row it is, or which one the answer came out of. */
  offer: z.number().optional(),
  /** Whether it is asked if the answer helped, or what was said to that. */
  helpful: z.string().optional(),
  /** Whether the skill is done after this turn. */
  ends: z.boolean().optional(),
  /** Minutes that pass before the voter speaks. */
  after_minutes: z.number().optional(),
});

const conversationSchema = z.strictObject({
  conversation: z.string(),
  locale: z.enum(LOCALES).default('en-US'),
  /** The voter's date and time, with the offset. */
  now: z.iso.datetime({ offset: true }),
  /** `ask`: "Alexa, ask franklin elections …", one question. `open`: after "Alexa, open franklin elections". */
  begins: z.enum(['open', 'ask']).default('open'),
  county: z.string().optional(),
  needs: z.array(z.enum(NEEDS)).default([]),
  /** The device's address in the Alexa app; unset where the skill may not see it. */
  address: z.string().optional(),
  turns: z.array(turnSchema).min(1),
});

export type Conversation = z.infer<typeof conversationSchema>;
export type ScriptTurn = Conversation['turns'][number];

export const scriptSchema = z.array(conversationSchema).min(1);
