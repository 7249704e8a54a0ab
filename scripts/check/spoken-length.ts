import { ANSWER_COLUMNS } from '../../models/content/columns';
import type { Placeholder } from '../../models/placeholders';
import { segmentsOf } from '../../models/placeholders';
import type { Problem } from '../report/problem';
import { problem } from '../report/problems';
import { where } from '../sheet/sheet';
import type { Context } from './context';

/**
 * What one response may hold, less what the skill itself adds: a question, a phone number, a link. A longer text
 * has to be rewritten, so that no other rule looks at it.
 */
export const MOST_CHARACTERS = 7_200;

/** Digits of a phone number are spoken one by one. */
const wordsOf = (token: string): number => {
  const digits = token.replace(/\D/g, '').length;
  return digits >= 7 ? digits : 1;
};

const plainWords = (text: string): number =>
  text
    .split(/\s+/)
    .filter((token) => /[\p{L}\p{N}]/u.test(token))
    .reduce((sum, token) => sum + wordsOf(token), 0);

/** One condition of a deadline, `received by Tuesday, October 12th at 5 PM`. */
const CONDITION_WORDS = 8;

/** About how many words a placeholder becomes, at its longest. */
const wordsFor = (placeholder: Placeholder, conditions: ReadonlyMap<string, number>): number => {
  switch (placeholder.kind) {
    case 'election':
      return placeholder.field === 'name' ? 3 : 4;
    case 'polls':
      return 2;
    case 'early-voting':
      return 8;
    case 'county':
      return 2;
    case 'state':
    case 'office':
      return { name: 4, phone: 10, website: 5, address: 10, hours: 10 }[placeholder.field];
    case 'deadline': {
      if (placeholder.form === 'last-day') return 4;
      const way = placeholder.form === 'one-way' ? `.${placeholder.method}.${placeholder.voters}` : '';
      return CONDITION_WORDS * (conditions.get(`${placeholder.action}${way}`) ?? 1) + (way ? 0 : 3);
    }
  }
};

/** How many conditions are spoken for each deadline: of the election that has most, the same ones only once. */
const conditionsByDeadline = ({ deadlines }: Context): Map<string, number> => {
  const perElection = new Map<string, Set<string>>();
  for (const { said } of deadlines) {
    const { election, action, method, voters, test, date, time } = said;
    const isMail = method === 'mail';
    const keys = voters === 'all' ? [`${action}`, `${action}.${method}.${voters}`] : [`${action}.${method}.${voters}`];
    for (const key of keys) {
      const id = `${key} ${election}`;
      perElection.set(id, (perElection.get(id) ?? new Set()).add(`${isMail} ${test} ${date} ${time}`));
    }
  }
  const most = new Map<string, number>();
  for (const [id, conditions] of perElection) {
    const key = id.slice(0, id.indexOf(' '));
    most.set(key, Math.max(most.get(key) ?? 0, conditions.size));
  }
  return most;
};

/** How many words it takes to say a text, with its placeholders filled. */
export const spokenWords = (text: string, conditions: ReadonlyMap<string, number>): number =>
  segmentsOf(text).reduce((sum, piece) => {
    if (typeof piece === 'string') return sum + plainWords(piece);
    return sum + (piece.placeholder ? wordsFor(piece.placeholder, conditions) : 1);
  }, 0);

/** Answers must be short enough to be followed by ear, and for Alexa to speak at all. */
export const checkLengths = (context: Context): Problem[] => {
  const problems: Problem[] = [];
  const limit = context.office?.limits.spoken_words;
  const conditions = conditionsByDeadline(context);
  for (const row of context.faq) {
    for (const header of ANSWER_COLUMNS) {
      const text = row.said[header];
      if (text === undefined) continue;
      if (text.length > MOST_CHARACTERS) {
        problems.push(problem('too-long-for-alexa', where(row, header), text.length));
        continue;
      }
      const words = limit === undefined ? 0 : spokenWords(text, conditions);
      if (limit !== undefined && words > limit)
        problems.push(problem('too-long-to-hear', where(row, header), words, limit));
    }
  }
  return problems;
};
