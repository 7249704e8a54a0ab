import { UsageError } from '../door/usage-error';

/** `12,15-20` as numbers. Throws `UsageError`. */
export const rowNumbers = (text: string): ReadonlySet<number> => {
  const numbers = new Set<number>();
  for (const part of text.split(/[\s,]+/).filter(Boolean)) {
    const [, from = '', to = from] = /^(\d{1,7})(?:-(\d{1,7}))?$/.exec(part) ?? [];
    const [first, last] = [Number(from), Number(to)];
    if (from === '' || first < 2 || last < first || last - first > 100_000)
      throw new UsageError(
        `--rows ${part} is not a row. Write the numbers that the spreadsheet shows, from 2 on: --rows 12,15-20. Nothing was changed.`,
      );
    for (let row = first; row <= last; row += 1) numbers.add(row);
  }
  if (numbers.size === 0) throw new UsageError('--rows names no row. Write --rows 12,15-20. Nothing was changed.');
  return numbers;
};
