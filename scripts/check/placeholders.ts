import { ANSWER_COLUMNS } from '../../models/content/columns';
import { factsOf, PLACEHOLDERS, segmentsOf } from '../../models/placeholders';
import type { Problem } from '../report/problem';
import { problem } from '../report/problems';
import { type LocatedRow, where } from '../sheet/sheet';
import type { Context } from './context';

type Row = LocatedRow<'faq'>;

const ALL = [...PLACEHOLDERS.keys()];
/** Each action and method has its deadlines; one action shows how they are made. */
const COMMON = ALL.filter(
  (name) => !name.startsWith('deadline.') || /^deadline\.register(\.last-day|\.mail)?$/.test(name),
);

const unknown = (row: Row): Problem[] =>
  ANSWER_COLUMNS.flatMap((header) => {
    const text = row.said[header] ?? '';
    if (!/[{}]/.test(text)) return [];
    const pieces = segmentsOf(text);
    const strays = pieces.flatMap((piece) => (typeof piece === 'string' ? (/[{}]/.exec(piece)?.[0] ?? []) : []));
    const names = pieces.flatMap((piece) => (typeof piece === 'string' || piece.placeholder ? [] : piece.name));
    return [
      ...[...new Set(strays)].map((stray) => problem('stray-brace', where(row, header), stray)),
      // Once for a cell, however often it stands there.
      ...[...new Set(names)].map((name) => problem('unknown-placeholder', where(row, header), name, ALL, COMMON)),
    ];
  });

const datesSpoken = (row: Row): { name: string; action: string }[] =>
  [row.said.answer, row.said.more].flatMap((text) =>
    segmentsOf(text ?? '').flatMap((piece) => {
      if (typeof piece === 'string' || !piece.placeholder) return [];
      const action = factsOf(piece.placeholder).governedBy;
      return action ? [{ name: piece.name, action }] : [];
    }),
  );

/** A date that passes needs to be governed, and what is governed needs something to say afterwards. */
const governing = (row: Row): Problem[] => {
  const { deadline, after_deadline, answer } = row.said;
  const spoken = datesSpoken(row);
  const [first] = spoken;
  if (row.unusable.has('deadline') || row.unusable.has('after_deadline')) return [];
  if (!deadline) {
    if (first) return [problem('deadline-not-named', where(row, 'deadline'), first.name, first.action)];
    return after_deadline ? [problem('after-without-deadline', where(row, 'after_deadline'))] : [];
  }
  const problems: Problem[] = [];
  if (!after_deadline && answer) problems.push(problem('no-after-deadline', where(row, 'after_deadline'), deadline));
  const actions = [...new Set(spoken.map(({ action }) => action))];
  const action = deadline.split('.')[0] ?? '';
  if (actions.length > 0 && !actions.includes(action)) {
    problems.push(problem('deadline-of-another-kind', where(row, 'deadline'), deadline, actions));
  }
  for (const piece of segmentsOf(after_deadline ?? '')) {
    if (typeof piece === 'string' || piece.placeholder?.kind !== 'deadline') continue;
    const { placeholder, name } = piece;
    if (placeholder.kind === 'deadline' && placeholder.action === action && !placeholder.form.endsWith('last-day')) {
      problems.push(problem('open-after-deadline', where(row, 'after_deadline'), name));
    }
  }
  return problems;
};

export const checkPlaceholders = ({ faq }: Context): Problem[] =>
  faq.flatMap((row) => [...unknown(row), ...governing(row)]);
