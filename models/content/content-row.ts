import * as z from 'zod/mini';
import type { Locale } from '../locales/locales';
import { deadlineSchema } from './deadline';
import { electionSchema } from './election';
import { type FaqRow, faqRowSchema } from './faq-row';
import { type Jurisdiction, jurisdictionSchema } from './jurisdiction';

/** What one row of any sheet says, with the sheet it belongs to. */
export const contentRowSchema = z.discriminatedUnion('sheet', [
  z.object({ sheet: z.literal('jurisdictions'), row: jurisdictionSchema }),
  z.object({ sheet: z.literal('elections'), row: electionSchema }),
  z.object({ sheet: z.literal('deadlines'), row: deadlineSchema }),
  z.object({ sheet: z.literal('faq'), row: faqRowSchema }),
]);

export type ContentRow = z.infer<typeof contentRowSchema>;
export type SheetName = ContentRow['sheet'];

/** The sheets in the order in which they depend on each other. */
export const SHEET_NAMES = ['jurisdictions', 'elections', 'deadlines', 'faq'] as const satisfies readonly SheetName[];

/** The answers of one language, drafts too. */
export const faqIn = (rows: Iterable<ContentRow>, locale: Locale): FaqRow[] =>
  [...rows].flatMap(({ sheet, row }) => (sheet === 'faq' && row.locale === locale ? [row] : []));

export const jurisdictionsIn = (rows: Iterable<ContentRow>): Jurisdiction[] =>
  [...rows].flatMap((content) => (content.sheet === 'jurisdictions' ? [content.row] : []));
