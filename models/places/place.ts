import * as z from 'zod/mini';
import { optionalInOtherLocales } from '../content/other-locales';
import { daysSchema, scheduleSchema } from './opening-hours';

/** WGS 84, in decimal degrees. */
export const positionSchema = z.object({
  latitude: z.number().check(z.gte(-90), z.lte(90)),
  longitude: z.number().check(z.gte(-180), z.lte(180)),
  /** The middle of the place's ZIP code, where the office gives no position of its own. */
  isRough: z.optional(z.boolean()),
});

export type Position = z.infer<typeof positionSchema>;

/**
 * What a voter can do at a place. One place can be several: VIP's IsEarlyVoting and IsDropBox are independent.
 * A place with neither flag is the polling place of the precincts that name it, and a vote centre where a whole
 * county or state names it.
 */
export const KINDS = ['polling-place', 'vote-center', 'early-voting', 'drop-box'] as const;
export type Kind = (typeof KINDS)[number];

export const placeSchema = z.object({
  /** The feed's own id. */
  id: z.string(),
  kinds: z.array(z.enum(KINDS)),
  name: z.optional(z.string()),
  /** Street lines, without city, state and ZIP code where the feed parts them. */
  address: z.array(z.string()),
  city: z.optional(z.string()),
  state: z.optional(z.string()),
  zip: z.optional(z.string()),
  directions: z.optional(z.string()),
  ...optionalInOtherLocales('directions'),
  position: z.optional(positionSchema),
  schedules: z.array(scheduleSchema),
  /** Days on which none of its schedules hold. */
  closed: z.optional(z.array(daysSchema)),
  /** Where its clock isn't its county's. */
  timeZone: z.optional(z.string()),
  /** Hours that the office wrote as a sentence: VIP's deprecated `Hours`. */
  hoursText: z.optional(z.string()),
});

export type Place = z.infer<typeof placeSchema>;
