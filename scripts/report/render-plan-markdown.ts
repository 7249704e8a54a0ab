import type { Change, Plan } from '../plan/plan';
import { fieldsToShow, summaryOf, titleOf } from './render-plan';
import { visibleLines } from './visible';
import { count } from './wrap';

/** GitHub refuses a comment of more than 65,536 characters. */
const MOST_CHARACTERS = 60_000;

/** Text of the office in a cell of a table: no mark-up, no link, and nobody is notified. */
const cell = (text: string): string =>
  visibleLines(text)
    .replace(/[&<>@#]/g, (mark) => `&#${mark.charCodeAt(0)};`)
    .replace(/[\\`*_[\]{}|~]/g, '\\$&')
    .replace(/\r?\n/g, '<br>');

const SIGNS = { add: 'new', change: 'changed', remove: 'removed' } as const;

const rowsOf = (change: Change): string[] => {
  const content = change.kind === 'remove' ? change.before : change.after;
  const head = `| ${SIGNS[change.kind]} | ${content.sheet} | ${cell(titleOf(content))} |`;
  if (change.kind === 'change') {
    return fieldsToShow(change.fields).map(({ column, before, after }, index) => {
      const first = index === 0 ? head : '| | | |';
      return `${first} ${cell(column)} | ${cell(before)} | ${cell(after)} |`;
    });
  }
  const answer = content.sheet === 'faq' ? content.row.answer : '';
  const [before, after] = change.kind === 'add' ? ['', answer] : [answer, ''];
  return [`${head} ${answer === '' ? '' : 'answer'} | ${cell(before)} | ${cell(after)} |`];
};

const table = ({ changes }: Plan): string[] => {
  if (changes.length === 0) return [];
  const lines = ['| | sheet | row | column | was | becomes |', '|---|---|---|---|---|---|'];
  let length = 0;
  for (const [index, change] of changes.entries()) {
    const rows = rowsOf(change);
    length += rows.join('\n').length;
    if (length > MOST_CHARACTERS) {
      lines.push('', `… and ${count(changes.length - index, 'more row')}: \`npm run faq -- plan --all\` shows them.`);
      break;
    }
    lines.push(...rows);
  }
  return [lines.join('\n')];
};

const drafts = ({ drafts: rows }: Plan): string[] => {
  if (rows.length === 0) return [];
  const names = rows.slice(0, 30).map((row) => cell(titleOf(row)));
  const more = rows.length > names.length ? `, and ${rows.length - names.length} more` : '';
  return [`${count(rows.length, 'draft')} not released: ${names.join(', ')}${more}.`];
};

const changedSince = ({ stale = [] }: Plan): string[] => {
  if (stale.length === 0) return [];
  const names = stale
    .slice(0, 30)
    .map(({ content, by, on }) => cell(`${titleOf(content)}, approved by ${by} on ${on}`));
  const more = stale.length > names.length ? `, and ${stale.length - names.length} more` : '';
  return [
    `${count(stale.length, 'text')} changed since they were approved, so not released: ${names.join('; ')}${more}.`,
  ];
};

/** By this a workflow finds the fingerprint that was reviewed, and its own comment. */
const marker = (fingerprint: string): string => `<!-- ballot-answers plan: ${fingerprint} -->`;

/** A text whose commands are to be copied as they are. */
const withCommands = (text: string): string =>
  text
    .split(/(npm run faq -- .*$)/m)
    .map((piece, at) => (at % 2 === 1 ? `\`${piece}\`` : cell(piece)))
    .join('');

/** The plan as a comment on a pull request. `hint` is what a reviewer should know besides. */
export const renderPlanMarkdown = (plan: Plan, target: string, hint?: string): string => {
  const live = plan.basedOn === 0 ? 'Nothing was ever released there' : `Voters hear release ${plan.basedOn}`;
  const isEmpty = plan.versions.length === 0;
  return [
    marker(isEmpty ? 'no-changes' : plan.fingerprint),
    `### What voters would hear: ${cell(target)}`,
    `${live}. **${summaryOf(plan)}**`,
    ...table(plan),
    ...drafts(plan),
    ...changedSince(plan),
    ...(hint === undefined ? [] : [withCommands(hint)]),
    ...(isEmpty ? [] : [`Merging releases exactly this, fingerprint \`${plan.fingerprint}\`, or nothing.`]),
  ].join('\n\n');
};

/** Why nothing can be released, as a comment. `problems` is as it is shown on a screen. */
export const renderProblemsMarkdown = (problems: string): string => {
  const longest = Math.max(2, ...[...problems.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return [
    marker('problems'),
    "### This can't be released yet",
    `${fence}text\n${problems.slice(0, MOST_CHARACTERS)}\n${fence}`,
  ].join('\n\n');
};
