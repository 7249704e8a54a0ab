import { ordinal } from '../../../models/places/name-numbers';
import { cityKey, readStreetName, wordsOf, zipKey } from '../../../models/places/street-name';

const read = (line: string) => {
  const { pre, name, suffix, post } = readStreetName(wordsOf(line));
  return [pre, name, suffix, post].map((part) => part ?? '-').join(' · ');
};

describe('readStreetName', () => {
  it.each([
    ['E Capitol St NE', 'E · CAPITOL · ST · NE'],
    ['East Capitol Street Northeast', 'E · CAPITOL · ST · NE'],
    ['Patterson Mill Ln', '- · PATTERSONMILL · LN · -'],
    ['PATTERSON MILL LANE', '- · PATTERSONMILL · LN · -'],
    ['first street', '- · 1ST · ST · -'],
    ['Twenty-First Ave', '- · 21ST · AVE · -'],
    ['Ninetieth Ave', '- · 90TH · AVE · -'],
    ['N 32 St', 'N · 32ND · ST · -'],
    ['North Street', '- · NORTH · ST · -'],
    ['E St', '- · E · ST · -'],
    ['Avenue C', '- · AVENUEC · - · -'],
    ['St. Mary’s Ct', '- · SAINTMARYS · CT · -'],
    ['Saint Marys Court', '- · SAINTMARYS · CT · -'],
    ['Broadway', '- · BROADWAY · - · -'],
    ['County Road 12', '- · #12 · COUNTY · -'],
    ['CR 12', '- · #12 · COUNTY · -'],
    ['N NC Hwy 87', 'N · #87 · STATE · -'],
    ['Court St', '- · COURT · ST · -'],
    ['N E 5th Ave', 'NE · 5TH · AVE · -'],
    ['S E St', 'S · E · ST · -'],
    ['S Avenue N', 'S · AVENUEN · - · -'],
    ['One Hundred Twenty-First St', '- · 121ST · ST · -'],
    ['Lake Shore Dr', '- · LAKESHORE · DR · -'],
    ['LAKESHORE DR', '- · LAKESHORE · DR · -'],
    ['Dr Martin Luther King Jr Blvd', '- · MARTINLUTHERKING · BLVD · -'],
    ['MLK Blvd', '- · MARTINLUTHERKING · BLVD · -'],
    ['US Highway 41', '- · #41 · US · -'],
    ['US 41', '- · #41 · US · -'],
    ['Hwy 30 E', '- · #30 · ANY · E'],
    ['FM 1960 Rd', '- · #1960 · FM · -'],
    ['Farm to Market Road 1960', '- · #1960 · FM · -'],
    ['Twp Rd 9', '- · #9 · TOWNSHIP · -'],
    ['County Road D', '- · #D · COUNTY · -'],
    ['Old State Road 7', '- · OLD#7 · STATE · -'],
    ['Calle Ocho', '- · CALLE8 · - · -'],
    ['S 200 W', 'S · 200 · - · W'],
    ['Five Oaks Dr', '- · 5OAKS · DR · -'],
    ['Via San Luis Rey', '- · VIASANLUISREY · - · -'],
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
