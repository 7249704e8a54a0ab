import { cityKey, ordinal, readStreetName, wordsOf, zipKey } from '../../../models/places/street-name';

const read = (line: string) => {
  const { pre, name, suffix, post } = readStreetName(wordsOf(line));
  return [pre, name, suffix, post].map((part) => part ?? '-').join(' · ');
};

describe('readStreetName', () => {
  it.each([
    ['E Capitol St NE', 'E · CAPITOL · ST · NE'],
    ['East Capitol Street Northeast', 'E · CAPITOL · ST · NE'],
    ['Patterson Mill Ln', '- · PATTERSON ML · LN · -'],
    ['PATTERSON MILL LANE', '- · PATTERSON ML · LN · -'],
    ['first street', '- · 1ST · ST · -'],
    ['Twenty-First Ave', '- · 21ST · AVE · -'],
    ['Ninetieth Ave', '- · 90TH · AVE · -'],
    ['N 32 St', 'N · 32ND · ST · -'],
    ['North Street', '- · N · ST · -'],
    ['E St', '- · E · ST · -'],
    ['Avenue C', '- · AVE C · - · -'],
    ['St. Mary’s Ct', '- · ST MARYS · CT · -'],
    ['Saint Marys Court', '- · ST MARYS · CT · -'],
    ['Broadway', '- · BROADWAY · - · -'],
    ['County Road 12', '- · COUNTY RD 12 · - · -'],
    ['CR 12', '- · COUNTY RD 12 · - · -'],
    ['N NC Hwy 87', 'N · STATE RTE 87 · - · -'],
    ['Court St', '- · CT · ST · -'],
    ['Cañón Rd', '- · CANON · RD · -'],
  ])('reads %s', (line, parts) => {
    expect(read(line)).toBe(parts);
  });

  it('reads every spelling of a suffix alike, but no two names', () => {
    expect(read('Oak Av')).toBe(read('Oak Avenue'));
    expect(read('Park Rd')).not.toBe(read('Parks Rd'));
    expect(read('Spring Rd')).not.toBe(read('Springs Rd'));
  });
});

describe('ordinal', () => {
  it('knows the teens', () => {
    expect([1, 2, 3, 4, 11, 12, 13, 21, 101, 111].map(ordinal).join(' ')).toBe(
      '1ST 2ND 3RD 4TH 11TH 12TH 13TH 21ST 101ST 111TH',
    );
  });
});

describe('zipKey and cityKey', () => {
  it('keeps five digits', () => {
    expect(['22901', '22901-8917', '229018917', ' 22901 ', '2290', 'x', undefined].map(zipKey)).toEqual([
      '22901',
      '22901',
      '22901',
      '22901',
      undefined,
      undefined,
      undefined,
    ]);
  });
  it('takes spellings of a city for one', () => {
    expect(cityKey('Mt. Pleasant')).toBe(cityKey('MOUNT PLEASANT'));
    expect(cityKey('St Paul')).toBe(cityKey('Saint Paul'));
  });
});
