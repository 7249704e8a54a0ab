import * as z from 'zod/mini';
import { isoDate, slug, text, timeOfDay } from './cells';
import { column, schemaOf } from './column';
import { inOtherLocales } from './other-locales';

export const ELECTION_TYPES = ['primary', 'general', 'special', 'runoff', 'municipal'] as const;

export const ELECTION_COLUMNS = {
  id: column(slug, {
    kind: 'id',
    note: 'Short name in lower-case letters, digits and hyphens. Other sheets refer to it, so keep it for good.',
    example: '2027-general',
    width: 16,
  }),
  jurisdiction: column(slug, {
    kind: 'id',
    note: 'Whose election it is: voters of that place and of all places below it hear of it.',
    example: 'franklin',
    width: 16,
    list: 'jurisdictions',
  }),
  /** As it is spoken after "the": `November general election`. */
  name: column(text, { note: 'As it is spoken after "the".', example: 'November general election', width: 30 }),
  ...inOtherLocales('name', {
    note: (language) => `The same in ${language}.`,
    example: 'election',
    width: 30,
  }),
  date: column(isoDate, { kind: 'date', note: 'Year, month, day.', example: '2027-11-02', width: 12 }),
  type: column(z.enum(ELECTION_TYPES, 'not-in-list'), {
    kind: 'choice',
    note: 'What kind of election it is.',
    example: 'general',
    width: 12,
    options: ELECTION_TYPES,
    list: 'types',
  }),
  polls_open: column(timeOfDay, { kind: 'time', note: 'On the 24-hour clock.', example: '07:00', width: 12 }),
  polls_close: column(timeOfDay, { kind: 'time', note: 'On the 24-hour clock.', example: '19:00', width: 12 }),
  certified_on: column(z.optional(isoDate), {
    kind: 'date',
    note: 'Year, month, day. When the result was or will be certified. Until then, voters who ask about a ballot hear of this election.',
    example: '2027-11-22',
    width: 12,
    mayBeAbsent: true,
  }),
  in_mind_until: column(z.optional(isoDate), {
    kind: 'date',
    note: 'The last day on which this election is what voters mean who ask about a ballot. Empty: until it is certified, else for 21 days.',
    example: '2027-11-30',
    width: 12,
    mayBeAbsent: true,
  }),
};

export const electionSchema = schemaOf(ELECTION_COLUMNS);

export type Election = z.infer<typeof electionSchema>;
