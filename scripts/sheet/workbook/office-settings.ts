import type { Office } from '../../../models/content/office';

/** One setting as a row of the sheet: its name, its value and what it means. */
export type SettingRow = readonly [setting: string, value: string, note: string];

/** The value of a group that is there and has no settings of its own: `fronts.web`. */
export const PRESENT = 'yes';

/** What a setting means, by the beginning of its name. */
const NOTES: readonly (readonly [string, string])[] = [
  ['name', 'How the skill calls itself.'],
  ['invocation_name', 'What voters say after "Alexa, ask …". It can\'t be changed once the skill is published.'],
  ['locales', 'The languages the office offers; every answer must be there in each.'],
  ['draft_locales', 'Those of them that the skill has as drafts only, and the office offers all the same.'],
  ['people', 'Who writes and approves answers: may is write, approve or both; also has other spellings of the name.'],
  ['root', 'The id of the jurisdiction the skill speaks for.'],
  ['source_hosts', 'Sites a source may be on; .gov stands for every government site.'],
  ['skill_target', 'The table the skill reads, one of the targets.'],
  ['targets', 'Where released answers are kept; the technical keeper knows.'],
  ['skill_id', "The skill's id, as Amazon's developers' site shows it."],
  ['account', "The office's own AWS account; the technical keeper knows."],
  ['fronts', 'Where voters may ask besides Alexa: yes puts a front there. The technical keeper knows.'],
  ['outreach', 'How messages go out to who asked for them: from which number, not at which hours, and what one costs.'],
  ['limits.spoken_words', 'Longest answer in words; 90 take about 35 seconds.'],
  ['limits.verify_days', 'An answer that nobody compared with its source for so many days is no longer spoken.'],
  ['limits.unchecked_days', "The skill stops giving answers when it couldn't reach the table for so many days."],
];

const noteOf = (setting: string): string =>
  NOTES.find(([beginning]) => setting === beginning || setting.startsWith(`${beginning}.`))?.[1] ?? '';

const flat = (name: string, value: unknown): [string, string][] => {
  if (value === undefined) return [];
  if (Array.isArray(value)) return [[name, value.join(' | ')]];
  if (typeof value !== 'object' || value === null) return [[name, String(value)]];
  // A group in which nothing is set says something by being there.
  if (Object.keys(value).length === 0) return [[name, PRESENT]];
  return Object.entries(value).flatMap(([key, inner]) => flat(name === '' ? key : `${name}.${key}`, inner));
};

/** The office's settings, each in a row. */
export const settingRows = (office: Office): SettingRow[] =>
  flat('', office).map(([setting, value]) => [setting, value, noteOf(setting)]);
