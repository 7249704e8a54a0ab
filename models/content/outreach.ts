import * as z from 'zod/mini';
import { timeOfDay } from './cells';

const dollars = z.number().check(z.positive());

/** How messages go out to who asked for them; `scripts/outreach/settings.ts` has what holds without a setting. */
export const outreachSchema = z.strictObject({
  /** The number they come from; else that of `fronts.sms`. */
  number: z.optional(z.string().check(z.regex(/^\+[1-9]\d{6,14}$/))),
  /** Nothing is sent from this time of day, `20:00`, to the other, on the clock of the receiver's county. */
  quiet_from: z.optional(timeOfDay),
  quiet_until: z.optional(timeOfDay),
  /** How many segments a second the number may send. */
  parts_per_second: z.optional(z.int().check(z.positive())),
  message_type: z.optional(z.enum(['TRANSACTIONAL', 'PROMOTIONAL'])),
  /** Where the service puts down what became of each message. */
  configuration_set: z.optional(z.string().check(z.regex(/^[A-Za-z0-9_:/-]{1,256}$/))),
  /** US dollars. A message that would cost more isn't sent. */
  max_price: z.optional(dollars),
  /** US dollars that a segment costs the office, with what the networks ask. */
  part_price: z.optional(dollars),
});

export type OutreachSettings = z.infer<typeof outreachSchema>;
