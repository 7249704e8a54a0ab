import type { Problem } from '../report/problem';
import { problem } from '../report/problems';
import { type LocatedRow, placeOf, where } from '../sheet/sheet';
import type { Context } from './context';

type Row = LocatedRow<'faq'>;

const overlaps = (rows: readonly Row[]): Problem[] => {
  const problems: Problem[] = [];
  const inOrder = [...rows].sort((a, b) => ((a.said.valid_from ?? '') < (b.said.valid_from ?? '') ? -1 : 1));
  inOrder.forEach((row, index) => {
    const before = inOrder[index - 1];
    const { valid_from, valid_until } = row.said;
    // Two rows that start on the same day have one key, and are told of as duplicates.
    if (!before || !valid_from || before.said.valid_from === valid_from) return;
    const ends = before.said.valid_until;
    if (ends !== undefined && ends < valid_from) return;
    const until = [ends, valid_until].filter((day) => day !== undefined).sort()[0] ?? '';
    problems.push(problem('overlapping-rows', where(row, 'valid_from'), placeOf(before), valid_from, until));
  });
  return problems;
};

/** From when until when each answer may be spoken; never two of them at once. */
export const checkValidity = ({ faq, today }: Context): Problem[] => {
  const problems: Problem[] = [];
  const twins = new Map<string, Row[]>();
  for (const row of faq) {
    const { id, jurisdiction, locale, valid_from, valid_until } = row.said;
    if (valid_from && valid_until && valid_until < valid_from) {
      problems.push(problem('ends-before-it-starts', where(row, 'valid_until'), valid_from, valid_until));
    } else if (valid_until && valid_until < today(jurisdiction)) {
      problems.push(problem('row-expired', where(row, 'valid_until'), valid_until));
    }
    const key = `${jurisdiction} ${locale} ${id}`;
    const known = twins.get(key);
    if (known) known.push(row);
    else twins.set(key, [row]);
  }
  for (const rows of twins.values()) if (rows.length > 1) problems.push(...overlaps(rows));
  return problems;
};
