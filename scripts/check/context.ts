import { Temporal } from 'temporal-polyfill';
import type { SheetName } from '../../models/content/content-row';
import { lineageOf } from '../../models/content/lineage';
import type { Office } from '../../models/content/office';
import type { Problem } from '../report/problem';
import type { OfficeContent } from '../sheet/office-content';
import { type Located, type LocatedRow, rowsOf } from '../sheet/sheet';

/** All rows of an office at once, indexed for the rules. */
export interface Context {
  office: Office | undefined;
  rows: readonly Located[];
  jurisdictions: readonly LocatedRow<'jurisdictions'>[];
  elections: readonly LocatedRow<'elections'>[];
  deadlines: readonly LocatedRow<'deadlines'>[];
  faq: readonly LocatedRow<'faq'>[];
  /** Sheets of which every row was read: only of these can it be said that something is missing. */
  whole: ReadonlySet<SheetName>;
  places: ReadonlyMap<string, LocatedRow<'jurisdictions'>>;
  electionsById: ReadonlyMap<string, LocatedRow<'elections'>>;
  /** The jurisdiction and all above it, nearest first. A circle of parents ends where it began. */
  lineage(jurisdiction: string): readonly string[];
  /** The date in the jurisdiction's time zone, `2027-10-04`. */
  today(jurisdiction: string | undefined): string;
}

/** Looks at all rows and tells what is wrong with them. A rule never throws. */
export type Rule = (context: Context) => Problem[];

const byId = <S extends 'jurisdictions' | 'elections'>(rows: readonly LocatedRow<S>[]): Map<string, LocatedRow<S>> => {
  const map = new Map<string, LocatedRow<S>>();
  for (const row of rows) {
    const { id } = row.said as { id?: string };
    if (id !== undefined && !map.has(id)) map.set(id, row);
  }
  return map;
};

const cached = <T>(make: (key: string) => T): ((key: string) => T) => {
  const known = new Map<string, T>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
};

export const contextOf = (
  { office, rows, whole }: Pick<OfficeContent, 'office' | 'rows' | 'whole'>,
  now: string,
): Context => {
  const jurisdictions = rowsOf(rows, 'jurisdictions');
  const elections = rowsOf(rows, 'elections');
  const places = byId(jurisdictions);
  const instant = Temporal.Instant.from(now);
  const todayIn = cached((zone) => instant.toZonedDateTimeISO(zone).toPlainDate().toString());
  const zoneOf = (jurisdiction: string | undefined): string | undefined =>
    jurisdiction === undefined ? undefined : places.get(jurisdiction)?.said.time_zone;
  return {
    office,
    rows,
    jurisdictions,
    elections,
    deadlines: rowsOf(rows, 'deadlines'),
    faq: rowsOf(rows, 'faq'),
    whole,
    places,
    electionsById: byId(elections),
    lineage: cached((jurisdiction) => lineageOf(jurisdiction, (id) => places.get(id)?.said.parent)),
    today: (jurisdiction) => todayIn(zoneOf(jurisdiction) ?? zoneOf(office?.root) ?? 'America/New_York'),
  };
};

/** Whole days from one ISO date to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

export const plusDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** From Monday on, as staff read them. */
export const WEEKDAYS: readonly string[] = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

export const weekdayOf = (date: string): string => WEEKDAYS[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7] ?? '';
