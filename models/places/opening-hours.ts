import * as z from 'zod/mini';

/** Whole days, both included. ISO dates. */
export const daysSchema = z.object({ from: z.string(), to: z.string() });

export type Days = z.infer<typeof daysSchema>;

/**
 * Opening hours on each day from one date to another, both included. Times are the place's own wall-clock times,
 * `07:00`; `24:00` is the end of the day. A feed's UTC offsets are only checked: they are too often wrong.
 */
export const scheduleSchema = z.extend(daysSchema, {
  /** Days of the week on which it holds, 1 is Monday; all of them where it is absent. */
  days: z.optional(z.array(z.int())),
  opens: z.string(),
  /** At or before `opens`: of the day after. */
  closes: z.string(),
  /** `only`: nobody is let in without one. `also`: besides these hours. */
  appointment: z.optional(z.enum(['only', 'also'])),
  /** The office asks to call before coming. */
  mayChange: z.optional(z.boolean()),
});

export type Schedule = z.infer<typeof scheduleSchema>;

/** When a place or an office is open: its hours, and the days on which none of them hold. */
export interface OpeningHours {
  schedules: readonly Schedule[];
  closed?: readonly Days[] | undefined;
}
