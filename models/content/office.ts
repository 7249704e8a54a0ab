import * as z from 'zod/mini';
import type { FixedKind } from '../locales/fixed-words';
import { LOCALES } from '../locales/locales';
import { accountSchema } from './account';
import { isoDate, slug, text, timeOfDay } from './cells';
import { frontsSchema } from './fronts';
import { outreachSchema } from './outreach';

const positive = z.int().check(z.positive());

const saying = (mustHave = /./) =>
  z.partialRecord(z.enum(LOCALES), text.check(z.regex(mustHave, `must say ${mustHave.source.replace(/\\b/g, '')}`)));

/** One place where the office's table can be: Amazon DynamoDB, or an endpoint that speaks its contract. */
const targetSchema = z.object({
  table: text,
  region: text,
  /** A role of the office's own account that the skill or the script assumes. */
  role_arn: z.optional(text),
  endpoint: z.optional(z.url()),
});

/** What one of the office's people may do with an answer. */
export const MAY = ['write', 'approve'] as const;

/** One of the office's people, by the name that stands in `author` and `approved_by`. */
const personSchema = z.object({
  /** Other ways in which the name is written. */
  also: z.optional(z.array(text)),
  may: z.optional(z.array(z.enum(MAY))),
  /** The last day in the office: what was approved until then stays approved. */
  until: z.optional(isoDate),
});

/** `office.yaml`, kept by the skill's technical keeper. */
export const officeSchema = z.object({
  name: text,
  invocation_name: z.partialRecord(z.enum(LOCALES), text),
  locales: z.array(z.enum(LOCALES)).check(z.minLength(1)),
  /** Those of them that are drafts of ours, which the office offers all the same: it has read what they say, or will. */
  draft_locales: z.optional(z.array(z.enum(LOCALES))),
  /** The jurisdiction the skill speaks for: a state, or a single county. */
  root: slug,
  /** Hosts a source may be on: `.gov` for all government sites, or a host's full name. */
  source_hosts: z.array(text),
  /** The table the skill itself reads in production, one of `targets`. */
  skill_target: slug,
  targets: z.record(slug, targetSchema),
  /** The skill's id in the developer console, `amzn1.ask.skill.…`; requests of another skill are refused. */
  skill_id: z.optional(text),
  /** Words on which a question is declined, whatever else it says. */
  decline_words: z.optional(z.array(text)),
  /** In place of the skill's own fixed sentences, by language. Danger and self-harm must name the number to call. */
  says: z.optional(
    z.object({
      'self-harm': z.optional(saying(/\b988\b/)),
      danger: z.optional(saying(/\b911\b/)),
      who: z.optional(saying()),
      recorded: z.optional(saying()),
      official: z.optional(saying()),
      language: z.optional(saying()),
      send: z.optional(saying()),
    } satisfies Record<FixedKind, z.ZodMiniOptional>),
  ),
  limits: z.object({
    /** Longest answer, in spoken words with dates filled in. */
    spoken_words: positive,
    /** An answer not verified for longer than this is no longer spoken. */
    verify_days: positive,
    /** A release that could not be checked against the table for longer than this is no longer spoken. */
    unchecked_days: positive,
  }),
  /** When an Alexa reminder of a deadline is heard; see `reminders.ts` for what holds without it. */
  reminders: z.optional(
    z.object({
      days_ahead: z.optional(positive),
      /** Time of day, `10:00`, on the voter's own clock. */
      at: z.optional(timeOfDay),
      /** A reminder to send what must arrive by the deadline comes so many days earlier still. */
      mail_days: z.optional(positive),
    }),
  ),
  /** Where voters may be asked whether an answer helped; without it they never are. */
  helpful: z.optional(
    z.strictObject({
      /** After one answer in so many. */
      one_in: positive,
      /** Not on the days of early voting, if the office wishes; on an election day never. */
      in_early_voting: z.optional(z.boolean()),
    }),
  ),
  /** Whoever writes and approves answers. Without them nothing can be approved. */
  people: z.optional(z.record(text, personSchema)),
  /** Where voters may ask besides Alexa. */
  fronts: z.optional(frontsSchema),
  /** How messages are sent out, to who asked for them. */
  outreach: z.optional(outreachSchema),
  /** The AWS account in which the table, and perhaps the skill, is put by `npm run infra`. */
  account: z.optional(accountSchema),
});

export type Office = z.infer<typeof officeSchema>;
export type People = NonNullable<Office['people']>;
export type Target = z.infer<typeof targetSchema>;
