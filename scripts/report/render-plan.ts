import type { ContentRow } from '../../models/content/content-row';
import type { Change, FieldChange, Plan } from '../plan/plan';
import type { RenderOptions } from './render-problems';
import { count, wrap } from './wrap';

const SHOWN_OF_A_KIND = 50;

/** A row as staff would name it: `vote-id.expired (franklin, en-US)`. */
export const titleOf = (content: ContentRow): string => {
  switch (content.sheet) {
    case 'jurisdictions':
      return `${content.row.id} (${content.row.name})`;
    case 'elections':
      return `${content.row.id} (${content.row.name}, ${content.row.date})`;
    case 'deadlines': {
      const { election, action, method, voters, test, date } = content.row;
      return `${election} ${action} ${method}${voters === 'all' ? '' : ` ${voters}`} (${test} by ${date})`;
    }
    case 'faq': {
      const { id, jurisdiction, locale, valid_from } = content.row;
      return `${id} (${jurisdiction}, ${locale}${valid_from ? `, from ${valid_from}` : ''})`;
    }
  }
};

const shown = (value: string): string => (value === '' ? '(empty)' : value);

const field = ({ column, before, after }: FieldChange, { paint, width }: RenderOptions): string => {
  const head = `      ${column.padEnd(14)}  `;
  const isShort = !/\n/.test(before + after) && head.length + before.length + after.length + 4 <= width;
  if (isShort) return `${head}${shown(before)} → ${shown(after)}`;
  const room = Math.max(40, width - head.length - 5);
  const lines = (text: string): string => wrap(text, room).join(`\n${' '.repeat(head.length + 5)}`);
  return `${head}${paint.dim(`was  ${lines(shown(before))}`)}\n${' '.repeat(head.length)}now  ${lines(shown(after))}`;
};

/** Without the mark of an approval, which says nothing to a person beside what was approved. */
export const fieldsToShow = (fields: readonly FieldChange[]): readonly FieldChange[] => {
  const others = fields.filter(({ column }) => column !== 'approved_text');
  return others.length > 0 ? others : fields;
};

const SIGNS = { add: '+ add   ', change: '~ change', remove: '- remove' } as const;

const line = (change: Change, options: RenderOptions): string => {
  const { paint } = options;
  const content = change.kind === 'remove' ? change.before : change.after;
  const colour = { add: paint.green, change: paint.yellow, remove: paint.red }[change.kind];
  const head = `${colour(SIGNS[change.kind])}  ${content.sheet.padEnd(13)}  ${titleOf(content)}`;
  return change.kind === 'change'
    ? [head, ...fieldsToShow(change.fields).map((one) => field(one, options))].join('\n')
    : head;
};

/** All changes, or of each kind the first ones, with how many there are besides. */
export const renderChanges = (all: readonly Change[], options: RenderOptions): string[] => {
  const numbers = { add: 0, change: 0, remove: 0 };
  const lines: string[] = [];
  for (const change of all) {
    numbers[change.kind] += 1;
    if (options.all || numbers[change.kind] <= SHOWN_OF_A_KIND) lines.push(line(change, options));
  }
  const hidden = (['add', 'change', 'remove'] as const).flatMap((kind) => {
    const more = numbers[kind] - SHOWN_OF_A_KIND;
    return !options.all && more > 0 ? [`${more.toLocaleString('en-US')} more to ${kind}`] : [];
  });
  return hidden.length > 0 ? [...lines, `… and ${hidden.join(', ')}. Add --all to see them.`] : lines;
};

/** What nobody wrote yet: `, without answer and source_url`. */
const unwritten = ({ row }: ContentRow): string => {
  const empty = Object.entries(row).flatMap(([column, value]) => (value === '' ? [column] : []));
  return empty.length > 0 ? `, without ${empty.join(', ')}` : '';
};

const drafts = ({ drafts: rows }: Plan, { all, paint }: RenderOptions): string[] => {
  if (rows.length === 0) return [];
  const names = all ? rows : rows.slice(0, SHOWN_OF_A_KIND);
  const head = `${count(rows.length, 'draft')} not released, because approved_by is empty. Voters hear what they heard before.`;
  const more = rows.length > names.length ? [`  … and ${count(rows.length - names.length, 'more', 'more')}.`] : [];
  return [
    [
      head,
      ...names.map((row) => paint.dim(`  draft     ${row.sheet.padEnd(13)}  ${titleOf(row)}${unwritten(row)}`)),
      ...more,
    ].join('\n'),
  ];
};

/** Texts that were changed under somebody's name. */
const changedSince = ({ stale = [] }: Plan, { all, paint }: RenderOptions): string[] => {
  if (stale.length === 0) return [];
  const names = all ? stale : stale.slice(0, SHOWN_OF_A_KIND);
  const head = `${count(stale.length, 'approved row')} changed since, so not released. Voters hear what they heard before. "faq approve" approves the new text.`;
  const more = stale.length > names.length ? [`  … and ${count(stale.length - names.length, 'more', 'more')}.`] : [];
  return [
    [
      head,
      ...names.map(({ content, by, on }) =>
        paint.dim(
          `  draft     ${content.sheet.padEnd(13)}  ${titleOf(content)}, changed since it was approved by ${by} on ${on}`,
        ),
      ),
      ...more,
    ].join('\n'),
  ];
};

export const countsOf = ({ changes: all }: Plan): { add: number; change: number; remove: number } => {
  const counts = { add: 0, change: 0, remove: 0 };
  for (const { kind } of all) counts[kind] += 1;
  return counts;
};

const inWords = (plan: Plan, add: string, change: string, remove: string): string => {
  const counts = countsOf(plan);
  const number = (value: number): string => value.toLocaleString('en-US');
  return `${number(counts.add)} ${add}, ${number(counts.change)} ${change}, ${number(counts.remove)} ${remove}.`;
};

/** `Plan: 2 to add, 1 to change, 0 to remove.`, or `No changes.` */
export const summaryOf = (plan: Plan): string =>
  plan.versions.length === 0 ? 'No changes.' : `Plan: ${inWords(plan, 'to add', 'to change', 'to remove')}`;

/** `Done: 2 added, 1 changed, 0 removed.` */
export const doneOf = (plan: Plan): string => `Done: ${inWords(plan, 'added', 'changed', 'removed')}`;

/** What a release would do, for a person to read before it is done. `target` names the table. */
export const renderPlan = (plan: Plan, target: string, options: RenderOptions): string => {
  const live = plan.basedOn === 0 ? 'Nothing was ever released there' : `Voters hear release ${plan.basedOn}`;
  const lines = renderChanges(plan.changes, options);
  const fingerprint = plan.versions.length > 0 ? [`Fingerprint: ${plan.fingerprint}`] : [];
  return [
    `Target: ${target}. ${live}.`,
    ...(lines.length > 0 ? [lines.join('\n')] : []),
    ...drafts(plan, options),
    ...changedSince(plan, options),
    [...fingerprint, summaryOf(plan)].join('\n'),
  ].join('\n\n');
};
