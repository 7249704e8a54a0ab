import type { ContentRow } from '../../../models/content/content-row';
import { writeSheet } from '../../../scripts/sheet/write-sheet';

const election = (id: string, name: string): ContentRow => ({
  sheet: 'elections',
  row: {
    id,
    jurisdiction: 'franklin',
    name,
    date: '2027-11-02',
    type: 'general',
    polls_open: '07:00',
    polls_close: '19:00',
  },
});

describe('writeSheet', () => {
  it('writes rows in the order of their keys, quoted where needed', () => {
    expect(writeSheet('elections', [election('b', 'The "big", one'), election('a', '=SUM(1)')])).toMatchInlineSnapshot(`
"id,jurisdiction,name,name_es,date,type,polls_open,polls_close,certified_on,in_mind_until
a,franklin,'=SUM(1),,2027-11-02,general,07:00,19:00,,
b,franklin,"The ""big"", one",,2027-11-02,general,07:00,19:00,,
"
`);
  });

  it('writes the headings of a sheet without rows', () => {
    expect(writeSheet('elections', [])).toBe(
      'id,jurisdiction,name,name_es,date,type,polls_open,polls_close,certified_on,in_mind_until\n',
    );
  });
});
