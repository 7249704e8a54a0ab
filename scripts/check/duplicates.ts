import { keyOf } from '../../models/content/row-key';
import type { Problem } from '../report/problem';
import { problem } from '../report/problems';
import { type Located, placeOf, where } from '../sheet/sheet';
import type { Context } from './context';

/** Rows that say what they are, even where another of their cells can't be used. */
const keyOfRow = (row: Located): string | undefined => {
  if (row.content) return keyOf(row.content);
  if (row.sheet === 'jurisdictions' || row.sheet === 'elections') return row.said.id;
  if (row.sheet === 'deadlines') {
    const { election, action, method, voters, test } = row.said;
    return election && action && method && voters && test && [election, action, method, voters, test].join('/');
  }
  const { jurisdiction, locale, id, valid_from } = row.said;
  return jurisdiction && locale && id && [jurisdiction, locale, id, ...(valid_from ? [valid_from] : [])].join('/');
};

const nameOf = (row: Located): string => {
  if (row.sheet !== 'faq') return `"${keyOfRow(row)}"`;
  const { id, jurisdiction, locale } = row.said;
  return `The answer "${id}" of ${jurisdiction} in ${locale}`;
};

const duplicateOf = (row: Located, first: Located): Problem =>
  row.sheet === 'deadlines'
    ? problem('duplicate-deadline', where(row, 'test'), placeOf(first))
    : problem('duplicate-row', where(row, 'id'), placeOf(first), nameOf(row));

/** Two rows with one key, two places with one spoken name, two answers to one question. */
export const checkDuplicates = ({ rows, jurisdictions, faq }: Context): Problem[] => {
  const problems: Problem[] = [];
  const seen = new Map<string, Located>();
  for (const row of rows) {
    const key = keyOfRow(row);
    if (!key) continue;
    const first = seen.get(`${row.sheet} ${key}`);
    if (first) problems.push(duplicateOf(row, first));
    else seen.set(`${row.sheet} ${key}`, row);
  }

  const names = new Map<string, (typeof jurisdictions)[number]>();
  for (const row of jurisdictions) {
    const { id, name, also_known_as = [] } = row.said;
    for (const [header, spoken] of [
      ['name', name] as const,
      ...also_known_as.map((one) => ['also_known_as', one] as const),
    ]) {
      if (!spoken) continue;
      const first = names.get(spoken.toLowerCase());
      if (first && first.said.id !== id)
        problems.push(problem('same-name', where(row, header), spoken, placeOf(first)));
      else names.set(spoken.toLowerCase(), row);
    }
  }

  const questions = new Map<string, (typeof faq)[number]>();
  for (const row of faq) {
    const { id, jurisdiction, locale, questions: asked = [] } = row.said;
    for (const question of asked) {
      const key = `${jurisdiction} ${locale} ${question
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()}`;
      const first = questions.get(key);
      if (!first) questions.set(key, row);
      else if (first.said.id !== id)
        problems.push(
          problem('question-twice', where(row, 'questions'), question, `"${first.said.id}" in ${placeOf(first)}`),
        );
    }
  }
  return problems;
};
