import * as z from 'zod/mini';
import { isoDate, slug, text, timeOfDay } from './cells';

export const ELECTION_TYPES = ['primary', 'general', 'special', 'runoff', 'municipal'] as const;

export const electionSchema = z.object({
  id: slug,
  jurisdiction: slug,
  /** As it is spoken after "the": `November general election`. */
  name: text,
  name_es: z.optional(text),
  date: isoDate,
  type: z.enum(ELECTION_TYPES, 'not-in-list'),
  polls_open: timeOfDay,
  polls_close: timeOfDay,
});

export type Election = z.infer<typeof electionSchema>;
