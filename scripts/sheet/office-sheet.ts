import { type Office, officeSchema } from '../../models/content/office';
import type { Problem } from '../report/problem';
import { cellProblem, problem } from '../report/problems';
import { checkOffice } from './read-office';
import { cellFault, tidyCell } from './tidy-cell';
import { PRESENT } from './workbook/office-settings';
import type { Cell } from './xlsx/cell';

/** Problems are told as those of the file that a folder has in the sheet's place. */
const file = 'office.yaml';
const VALUE_COLUMN = 2;

const LISTS: ReadonlySet<string> = new Set([
  'locales',
  'source_hosts',
  'draft_locales',
  'decline_words',
  'account.alarms_to',
  'fronts.web.embed_on',
  'fronts.mcp.hosts',
  ...['planner', 'releaser', 'keeper'].map((role) => `account.people.${role}`),
]);

/** `people.Dana B. Whitfield.may`: a name may have dots of its own. */
const PERSON = /^people\.(.+)\.(also|may|until)$/;

const settingValue = (setting: string, text: string): unknown => {
  if (LISTS.has(setting) || /^(?:also|may)$/.test(PERSON.exec(setting)?.[2] ?? '')) {
    return text
      .split(/[|,\r\n]/)
      .map((one) => tidyCell('text', one))
      .filter(Boolean);
  }
  return tidyCell('text', text);
};

/** A cell doesn't tell a number, a yes or a group without settings from a text: where the schema wants another kind, they are one. */
const withKinds = (written: Record<string, unknown>): Record<string, unknown> => {
  for (const issue of officeSchema.safeParse(written).error?.issues ?? []) {
    const { path } = issue;
    const last = path.at(-1);
    let group: unknown = written;
    for (const key of path.slice(0, -1)) group = (group as Record<PropertyKey, unknown> | undefined)?.[key];
    if (last === undefined || typeof group !== 'object' || group === null) continue;
    const values = group as Record<PropertyKey, unknown>;
    const value = values[last];
    if (typeof value === 'string' && /^\d+(?:\.\d+)?$/.test(value)) values[last] = Number(value);
    if (typeof value === 'string' && /^(true|false)$/i.test(value)) values[last] = /true/i.test(value);
    if (value === PRESENT && issue.code === 'invalid_type' && issue.expected === 'object') values[last] = {};
  }
  return written;
};

/** `limits.spoken_words` is what stands under `limits` as `spoken_words`. */
const nest = (settings: ReadonlyMap<string, unknown>): Record<string, unknown> => {
  const groups = new Map<string, unknown>();
  for (const [name, value] of settings) {
    const [, person, about = ''] = PERSON.exec(name) ?? [];
    if (person !== undefined) {
      const people = groups.get('people') instanceof Map ? (groups.get('people') as Map<string, unknown>) : new Map();
      groups.set('people', people.set(person, { ...people.get(person), [about]: value }));
      continue;
    }
    const dot = name.indexOf('.');
    if (dot < 0) {
      groups.set(name, value);
      continue;
    }
    const group = groups.get(name.slice(0, dot));
    const inner = group instanceof Map ? group : new Map<string, unknown>();
    groups.set(name.slice(0, dot), inner.set(name.slice(dot + 1), value));
  }
  return Object.fromEntries(
    [...groups].map(([name, value]) => [name, value instanceof Map ? nestGroup(name, value) : value]),
  );
};

const nestGroup = (name: string, group: ReadonlyMap<string, unknown>): unknown =>
  name === 'people' ? Object.fromEntries(group) : nest(group);

/** Reads the office's settings, one in a row, row by row: its name in the first column, its value in the second. */
export const collectSettings = () => {
  const settings = new Map<string, unknown>();
  const rows = new Map<string, number>();
  const problems: Problem[] = [];
  return {
    add(row: number, cells: ReadonlyMap<number, Cell>): void {
      const name = tidyCell('text', cells.get(1)?.text ?? '');
      const { text = '', kind, isStruck = cells.get(1)?.isStruck } = cells.get(VALUE_COLUMN) ?? {};
      if (row === 1 || name === '') return;
      const at = { file, row, column: VALUE_COLUMN, header: name, found: text };
      const first = rows.get(name);
      if (first !== undefined) {
        problems.push(problem('setting-twice', at, name, first));
        return;
      }
      rows.set(name, row);
      const value = tidyCell('text', text);
      const fault = value === '' ? undefined : cellFault(value);
      if (isStruck) problems.push(problem('struck-through', at, false));
      else if (fault) problems.push(cellProblem(fault, at));
      else if (kind === 'date' && !/^\d\d:\d\d$/.test(text)) problems.push(problem('turned-into-date', at, text));
      else if (value !== '') settings.set(name, settingValue(name, text));
    },

    finish(): { office: Office | undefined; problems: Problem[] } {
      const lineOf = (path: readonly PropertyKey[]): number => {
        for (let depth = path.length; depth > 0; depth -= 1) {
          const name = path.slice(0, depth).map(String).join('.');
          const row = rows.get(name) ?? [...rows].find(([setting]) => setting.startsWith(`${name}.`))?.[1];
          if (row !== undefined) return row;
        }
        return 1;
      };
      const checked = checkOffice(withKinds(nest(settings)), lineOf);
      const inValues = checked.problems.map((one) => ({ ...one, column: VALUE_COLUMN }));
      // A cell that can't be read is one problem, not also a setting that is missing.
      const told = new Set(problems.map(({ header }) => header));
      return { office: checked.office, problems: [...problems, ...inValues.filter(({ header }) => !told.has(header))] };
    },
  };
};
