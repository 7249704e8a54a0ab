import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Office } from '../../../models/content/office';
import { collectSettings } from '../../../scripts/sheet/office-sheet';
import { parseOffice } from '../../../scripts/sheet/read-office';
import { settingRows } from '../../../scripts/sheet/workbook/office-settings';
import type { Cell } from '../../../scripts/sheet/xlsx/cell';

const OFFICES = join(__dirname, '../../../infrastructure/test/offices');
const read = (name: string): Office => {
  const { office, problems } = parseOffice(readFileSync(join(OFFICES, `${name}.yaml`), 'utf8'));
  expect(problems).toEqual([]);
  if (!office) throw new Error(name);
  return office;
};

/** What is said of an office whose account is changed. */
const saidOf = (change: object, more: object = {}, name = 'everything') => {
  const office = read(name);
  const { problems } = parseOffice(stringify({ ...office, account: { ...office.account, ...change }, ...more }));
  return problems.map(({ header, what, fix }) => `${header}: ${what} ${fix}`);
};

describe("the office's account in office.yaml", () => {
  it('may be set in full, in part or not at all', () => {
    expect(read('everything').account?.github).toEqual({ repository: 'marlow/answers', environment: 'voters' });
    expect(Object.keys(read('least').account ?? {})).toEqual(['id', 'alarms_to', 'budget_usd']);
  });

  it.each([
    [
      'a number that YAML read for a text',
      { id: 123456789012 },
      /account\.id is 123456789012\. Write the twelve digits/,
    ],
    ['an address that is none', { alarms_to: ['keeper'] }, /Write a list of e-mail addresses/],
    ['a day that the log can not be kept for', { log_days: 45 }, /Write 30, 60/],
    [
      'a misspelt setting',
      { alarm_to: ['a@b.gov'] },
      /There is no setting account\.alarm_to\. Did you mean account\.alarms_to/,
    ],
    ['a misspelt setting within', { backups: { keep: 3 } }, /There is no setting account\.backups\.keep/],
    ['a repository without its owner', { github: { repository: 'x', environment: 'v' } }, /OWNER\/NAME/],
    [
      'a replica at home',
      { replica: { region: 'us-east-2', key: 'arn:aws:kms:us-east-2:123456789012:key/1' } },
      /other than us-east-2/,
    ],
  ] as const)('finds %s', (_, change, said) => {
    expect(saidOf(change)).toEqual([expect.stringMatching(said)]);
  });

  it('finds a role that does not fit', () => {
    expect(saidOf({ id: '999999999999' }, {}, 'hosted')).toEqual([
      expect.stringMatching(/"123456789012", the account of production's role_arn/),
    ]);
    expect(saidOf({ hosted_role: undefined }, {}, 'hosted')).toEqual([expect.stringMatching(/add hosted_role/)]);
    expect(saidOf({ skill: 'own' }, {}, 'hosted')).toEqual([expect.stringMatching(/take role_arn out of production/)]);
  });

  it('finds a hosted role without an id of the skill', () => {
    expect(saidOf({}, { skill_id: undefined })).toEqual([expect.stringMatching(/skill_id too/)]);
  });

  it('is the same again after a workbook', () => {
    const office = read('everything');
    const sheet = collectSettings();
    sheet.add(1, new Map());
    settingRows(office).forEach(([name, value], row) => {
      const cell = (text: string): Cell => ({ text, kind: 'text' }) as Cell;
      sheet.add(
        row + 2,
        new Map([
          [1, cell(name)],
          [2, cell(value)],
        ]),
      );
    });
    expect(sheet.finish()).toEqual({ office, problems: [] });
  });
});
