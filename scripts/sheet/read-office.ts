import { readFile, stat } from 'node:fs/promises';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { type Office, officeSchema } from '../../models/content/office';
import { isDraftLocale, LOCALES } from '../../models/locales/locales';
import { spokenOn } from '../../models/locales/platforms';
import type { Problem } from '../report/problem';
import { problem } from '../report/problems';
import { ACCOUNT_WANTED, accountAtOdds } from './office-account';
import { FRONTS_WANTED, frontsAtOdds } from './office-fronts';
import { settingsBelow } from './settings-below';

const file = 'office.yaml';

/** No office has settings of more, and reading them takes as long as the square of what they are. */
const MOST_BYTES = 60_000;
const MOST_ALIASES = 50;

const AS_THE_SAMPLE = 'Write each setting out, as the sample in content/office.yaml does.';

/** What each setting should be, where a wrong value needs more than "text". */
const WANTED: Record<string, string> = {
  locales: `a list of ${LOCALES.join(' and ')}, such as [en-US]`,
  draft_locales: 'a list of the drafts among locales that are offered all the same',
  invocation_name: `a name for each locale (${LOCALES.join(', ')})`,
  people: 'a name for each person, and below it may: [write, approve]',
  also: 'a list of other spellings, such as [D. Whitfield]',
  may: '[write], [approve] or [write, approve]',
  until: 'the last day in the office, such as 2027-06-30',
  root: 'the id of a jurisdiction, such as franklin',
  source_hosts: 'a list of sites, such as [.gov, www.eac.gov]',
  skill_target: 'the name of one of the targets',
  targets: 'a name in lower case for each target, and below it its table and region',
  endpoint: 'an address such as http://localhost:8000',
  spoken_words: 'a whole number above 0',
  verify_days: 'a whole number of days above 0',
  unchecked_days: 'a whole number of days above 0',
  reminders: 'days_ahead, at and mail_days, each on a line of its own below it',
  days_ahead: 'a whole number of days above 0',
  mail_days: 'a whole number of days above 0',
  at: 'a time of day between quotes, such as "10:00"',
  outreach: 'number, quiet_from and others, each on a line of its own below it',
  number: 'a number between quotes with + before it, such as "+18005550142"',
  quiet_from: 'a time of day between quotes, such as "20:00"',
  quiet_until: 'a time of day between quotes, such as "09:00"',
  parts_per_second: 'a whole number above 0',
  message_type: 'TRANSACTIONAL or PROMOTIONAL',
  configuration_set: "the name of a configuration set of the service's",
  max_price: 'dollars, such as 0.10',
  part_price: 'dollars, such as 0.0123',
  ...ACCOUNT_WANTED,
};

/** By its whole name where that has more to say, without the places of lists; else by the last of its parts that has. */
const wanted = (path: readonly PropertyKey[]): string =>
  FRONTS_WANTED[path.filter((part) => typeof part === 'string').join('.')] ??
  path.flatMap((part) => WANTED[String(part)] ?? []).at(-1) ??
  'a text';

/** Reads `office.yaml`; each problem names the line of its setting. */
export const readOffice = async (path: string): Promise<{ office: Office | undefined; problems: Problem[] }> => {
  let text: string;
  try {
    const found = await stat(path);
    const { size } = found;
    // A device or a pipe may never end.
    if (!found.isFile())
      return { office: undefined, problems: [problem('file-unreadable', { file }, 'it is no file')] };
    if (size > MOST_BYTES) return { office: undefined, problems: [problem('file-too-large', { file }, size)] };
    text = await readFile(path, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const found =
      code === 'ENOENT' ? problem('no-office-file', { file }) : problem('file-unreadable', { file }, message);
    return { office: undefined, problems: [found] };
  }
  return parseOffice(text);
};

export const parseOffice = (text: string): { office: Office | undefined; problems: Problem[] } => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ code, message, pos }) => {
      const at = { file, row: lines.linePos(pos[0]).line };
      return code === 'RESOURCE_EXHAUSTION'
        ? problem('not-yaml', at, 'its brackets or lines lie too deep in each other', AS_THE_SAMPLE)
        : problem('not-yaml', at, message.replace(/\.$/, ''));
    });
    return { office: undefined, problems };
  }
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const node = document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  try {
    return checkOffice(document.toJS({ maxAliasCount: MOST_ALIASES }) ?? {}, lineOf);
  } catch (error) {
    // So many anchors that name each other would fill the computer.
    if (!(error instanceof ReferenceError)) throw error;
    const why = 'its anchors (&) and aliases (*) refer to each other too often';
    return { office: undefined, problems: [problem('not-yaml', { file }, why, AS_THE_SAMPLE)] };
  }
};

/** The settings as they are to be, or what is wrong with each; `lineOf` gives the line of the setting nearest to a path. */
export const checkOffice = (written: unknown, lineOf: LineOf): { office: Office | undefined; problems: Problem[] } => {
  const parsed = officeSchema.safeParse(written);
  const problems = (parsed.error?.issues ?? []).map((issue) => {
    const { path } = issue;
    const name = path.map(String).join('.') || 'office.yaml';
    const found = valueAt(written, path);
    if (issue.code === 'unrecognized_keys') {
      const [unknown = ''] = issue.keys;
      const header = `${name}.${unknown}`;
      return problem(
        'office-setting-unknown',
        { file, row: lineOf([...path, unknown]), header },
        header,
        settingsBelow(path),
      );
    }
    const at = { file, row: lineOf(path), header: name };
    return found === undefined
      ? problem('office-setting-missing', at, name)
      : problem('office-setting-wrong', at, name, JSON.stringify(found) ?? String(found), wanted(path));
  });
  const office = parsed.data;
  if (office)
    problems.push(...unknownSettings(written as Record<string, unknown>, lineOf), ...inconsistencies(office, lineOf));
  return { office, problems };
};

const valueAt = (written: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    written,
  );

export type LineOf = (path: readonly PropertyKey[]) => number;

const unknownSettings = (written: Record<string, unknown>, lineOf: LineOf): Problem[] => {
  const known = Object.keys(officeSchema.shape);
  return Object.keys(written)
    .filter((name) => !known.includes(name))
    .map((name) => problem('office-setting-unknown', { file, row: lineOf([name]), header: name }, name, known));
};

const inconsistencies = (office: Office, lineOf: LineOf): Problem[] => {
  const problems: Problem[] = [];
  const { locales, draft_locales = [], invocation_name, skill_target, targets } = office;
  for (const locale of locales) {
    if (!isDraftLocale(locale) || draft_locales.includes(locale)) continue;
    problems.push(problem('draft-locale', { file, row: lineOf(['locales']), header: 'locales' }, locale));
  }
  for (const locale of spokenOn('alexa', office)) {
    if (invocation_name[locale] !== undefined) continue;
    problems.push(
      problem('no-invocation-name', { file, row: lineOf(['invocation_name']), header: 'invocation_name' }, locale),
    );
  }
  if (!Object.hasOwn(targets, skill_target)) {
    const at = { file, row: lineOf(['skill_target']), header: 'skill_target' };
    problems.push(problem('unknown-target', at, skill_target, Object.keys(targets)));
  }
  for (const { setting, found, wanted } of [...accountAtOdds(office), ...frontsAtOdds(office)]) {
    const at = { file, row: lineOf(setting), header: setting.join('.') };
    problems.push(problem('office-setting-wrong', at, setting.join('.'), JSON.stringify(found), wanted));
  }
  return problems;
};
