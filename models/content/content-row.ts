import * as z from 'zod/mini';
import { deadlineSchema } from './deadline';
import { electionSchema } from './election';
import { faqRowSchema } from './faq-row';
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

/**
 * What makes a row itself and not another one: two rows of one sheet with the same key are a duplicate,
 * and a row whose key is gone was removed. A row that starts later than its twin has a key of its own.
 */
export const keyOf = (content: ContentRow): string => {
  switch (content.sheet) {
    case 'jurisdictions':
      return content.row.id;
    case 'elections':
      return content.row.id;
    case 'deadlines': {
      const { election, action, method, voters, test } = content.row;
      return [election, action, method, voters, test].join('/');
    }
    case 'faq': {
      const { jurisdiction, locale, id, valid_from } = content.row;
      return [jurisdiction, locale, id, ...(valid_from ? [valid_from] : [])].join('/');
    }
  }
};

export const jurisdictionsIn = (rows: Iterable<ContentRow>): Jurisdiction[] =>
  [...rows].flatMap((content) => (content.sheet === 'jurisdictions' ? [content.row] : []));
