import type { SheetName } from './content-row';

/** The columns of each sheet, in the order in which they are written. */
export const COLUMNS = {
  jurisdictions: [
    'id',
    'name',
    'name_es',
    'ocd_id',
    'parent',
    'also_known_as',
    'time_zone',
    'phone',
    'website',
    'address',
    'office_hours',
    'office_hours_es',
  ],
  elections: ['id', 'jurisdiction', 'name', 'name_es', 'date', 'type', 'polls_open', 'polls_close'],
  deadlines: ['election', 'action', 'method', 'voters', 'test', 'date', 'time', 'rule', 'citation'],
  faq: [
    'id',
    'jurisdiction',
    'locale',
    'topic',
    'questions',
    'answer',
    'more',
    'deadline',
    'after_deadline',
    'link',
    'source_url',
    'verified_on',
    'author',
    'approved_by',
    'valid_from',
    'valid_until',
  ],
} as const satisfies Record<SheetName, readonly string[]>;

/** Columns that hold several values in one cell, parted by `|`. */
export const LIST_COLUMNS: ReadonlySet<string> = new Set(['questions', 'also_known_as']);
