import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { collectSettings } from '../../../scripts/sheet/office-sheet';
import { parseOffice } from '../../../scripts/sheet/read-office';
import { settingRows } from '../../../scripts/sheet/workbook/office-settings';

const sample = parse(readFileSync(join(__dirname, '../../../content/office.yaml'), 'utf8'));
const office = (outreach: unknown) => parseOffice(stringify({ ...sample, outreach }));

const ALL = {
  number: '+18005550142',
  quiet_from: '21:00',
  quiet_until: '08:00',
  parts_per_second: 3,
  message_type: 'PROMOTIONAL',
  configuration_set: 'texts',
  max_price: 0.1,
  part_price: 0.0123,
};

describe('outreach in office.yaml', () => {
  it('may say all of it, and says the same in a workbook', () => {
    const { office: read, problems } = office(ALL);
    expect(problems).toEqual([]);
    if (!read) throw new Error('not read');
    const sheet = collectSettings();
    for (const [at, [setting, value]] of settingRows(read).entries())
      sheet.add(
        at + 2,
        new Map([
          [1, { text: setting, kind: 'text' as const }],
          [2, { text: value, kind: 'text' as const }],
        ]),
      );
    const again = sheet.finish();
    expect(again.problems).toEqual([]);
    expect(again.office?.outreach).toEqual(ALL);
  });

  it.each([
    [{ quiet: '20:00' }, /There is no setting outreach\.quiet\./],
    [{ quiet_from: '8 PM' }, /Write a time of day between quotes, such as "20:00"\./],
    [{ number: 18005550142 }, /Write a number between quotes with \+ before it/],
    [{ parts_per_second: 0.5 }, /Write a whole number above 0\./],
    [{ message_type: 'URGENT' }, /Write TRANSACTIONAL or PROMOTIONAL\./],
    [{ max_price: -1 }, /Write dollars, such as 0\.10\./],
  ])('is told of in %j', (outreach, said) => {
    expect(office(outreach).problems.map(({ what, fix }) => `${what} ${fix}`)).toEqual([expect.stringMatching(said)]);
  });
});
