import { type ListContext, REFUSALS, readList } from '../../../scripts/outreach/read-list';

const CONTEXT: ListContext = {
  counties: new Map([
    ['riverbend', 'riverbend'],
    ['riverbend county', 'riverbend'],
  ]),
  locales: ['en-US', 'es-US'],
  today: '2027-09-01',
};
const HEADINGS = 'phone,county,locale,opted_in_on,how';

const read = (text: string) => readList('list.csv', Buffer.from(text), CONTEXT);
const whyNot = (row: string) => read(`${HEADINGS}\n${row}`).refused[0]?.why;

describe('readList', () => {
  it('reads who asked, in any order of columns, with counties by id or name', () => {
    const { people, refused } = read(
      '\uFEFFHow,Phone,County,Locale,opted_in_on,name\r\ncard,(802) 555-0101,Riverbend County,ES-us,2027-08-30,Ann\r\n\r\ncard,18025550103,riverbend,en-US,2027-09-01,Cy\r\ncard,+1 802 555 0102,riverbend,en-US,2027-09-01,Ben\r\n',
    );
    expect(people).toEqual([
      { row: 4, phone: '+18025550103', county: 'riverbend', locale: 'en-US' },
      { row: 5, phone: '+18025550102', county: 'riverbend', locale: 'en-US' },
    ]);
    // Without +1 it may be of any country.
    expect(refused).toEqual([{ row: 2, why: 'not-a-number' }]);
  });

  it.each([
    ['+18025550101,riverbend,en-US,,card', 'no-proof'],
    ['+18025550101,riverbend,en-US,2027-08-30,', 'no-proof'],
    ['+18025550101,riverbend,en-US', 'no-proof'],
    ['+18025550101,riverbend,en-US,2027-08-30,the Voter File of May', 'of-a-roll'],
    ['+18025550101,riverbend,en-US,2027-08-30,purchased', 'of-a-roll'],
    ['+18025550101,riverbend,en-US,2027-02-30,card', 'not-a-day'],
    ['+18025550101,riverbend,en-US,2027-09-02,card', 'not-yet'],
    ['+11025550101,riverbend,en-US,2027-08-30,card', 'not-a-number'],
    ['+1802555010,riverbend,en-US,2027-08-30,card', 'not-a-number'],
    ['+18025550101,us,en-US,2027-08-30,card', 'no-such-county'],
    ['+18025550101,riverbend,fr-US,2027-08-30,card', 'no-such-language'],
    ['+18025550101,riverbend,en-US,2027-08-30,a box on the voter registration form', undefined],
  ])('%s: %s', (row, why) => {
    expect(whyNot(row)).toBe(why);
    if (why !== undefined) expect(REFUSALS).toHaveProperty(why);
  });

  it('says what is wrong with the whole file, and quotes no number', () => {
    const said = (text: string | Buffer): string => {
      try {
        readList('list.csv', Buffer.from(text as string), CONTEXT);
        return '';
      } catch (error) {
        return (error as Error).message;
      }
    };
    const broken = said(`${HEADINGS}\n"+18025550101,riverbend\n`);
    expect(broken).toMatch(/^list\.csv is no sound CSV.*Save it as CSV again\. Nothing was sent\.$/);
    expect(broken).not.toContain('555');
    expect(said('phone,county\n+18025550101,riverbend\n')).toBe(
      'list.csv, row 1: the columns locale, opted_in_on, how are missing. Its first row must be phone,county,locale,opted_in_on,how. Nothing was sent.',
    );
    expect(said('+18025550101,riverbend,en-US,2027-08-30,card')).not.toContain('555');
    expect(said('PK\u0003\u0004')).toMatch(/is a workbook\. Save its sheet as CSV/);
    expect(said('')).toMatch(/the columns phone, county, .* are missing/);
  });
});
