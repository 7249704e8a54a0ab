import { join } from 'node:path';
import {
  document,
  HEAD,
  importPath,
  importXml,
  locality,
  place,
  precinct,
  segment,
  withFiles,
} from '../../support/places';

const long = 'A '.repeat(10_001);
const feed = (more: readonly string[]): string =>
  document([
    ...HEAD,
    locality('loc', 'Riverbend County'),
    precinct('p1', { PollingLocationIds: 'pl1' }),
    place('pl1', '1 School Rd'),
    segment('s1'),
    ...more,
  ]);

describe('a field longer than any that a feed has', () => {
  it.each([
    ['an address', place('pl2', '2 School Rd', { AddressLine: long })],
    ['a name', place('pl2', '2 School Rd', { Name: long })],
    ['a street', segment('s2', { StreetName: long })],
    ['hours', place('pl2', '2 School Rd', { Hours: `<Text language="en">${long}</Text>` })],
  ])('is told, and its element left out: %s', async (_, element) => {
    const { report, remove } = await importXml(feed([element]));
    remove();
    expect(report.problems().map(({ code }) => code)).toContain('field-too-long');
  });

  it('may be a list of ids', async () => {
    const ids = Array.from({ length: 3000 }, (_, n) => `place-${n}`).join(' ');
    const { report, remove } = await importXml(feed([precinct('p2', { PollingLocationIds: `pl1 ${ids}` })]));
    remove();
    expect(report.problems().map(({ code }) => code)).not.toContain('field-too-long');
  });

  it.each([
    ['feed.xml', feed([`<Person id="x"><FullName><Text>${'a'.repeat(6_000_000)}</Text></FullName></Person>`])],
    ['street_segment.txt', `id,precinct_id,odd_even_both,city,street_name\n1,"${'a'.repeat(6_000_000)}"\n`],
  ])('is not read to its end: %s', async (name, text) => {
    await withFiles({ [name]: text }, async (folder) => {
      await expect(importPath(name.endsWith('.xml') ? join(folder, name) : folder)).rejects.toThrow(
        /more than 4,000,000 characters in one field/,
      );
    });
  });
});
