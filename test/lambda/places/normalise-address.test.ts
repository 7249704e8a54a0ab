import parser from 'parse-address';
import { normaliseAddress } from '../../../lambda/places/normalise-address';
import { SUFFIXES } from '../../../models/places/usps';

const said = (addressLine1: string, addressLine2?: string) => {
  const { house, streets, unit } = normaliseAddress({ addressLine1, addressLine2 });
  const [street] = streets;
  const number = house && [house.prefix, house.number, house.suffix].filter((part) => part !== undefined).join('+');
  return [number, [street?.pre, street?.name, street?.suffix, street?.post].filter(Boolean).join(' '), unit];
};

describe('normaliseAddress', () => {
  it.each([
    ['410 Terry Ave N', ['410', 'TERRY AVE N', undefined]],
    ['410 Terry Avenue North, Apt 5', ['410', 'TERRY AVE N', '5']],
    ['410 Terry Ave N #3-B', ['410', 'TERRY AVE N', '3B']],
    ['B1 1/2 Misty Mountain Rd', ['B+1+1/2', 'MISTYMOUNTAIN RD', undefined]],
    ['22 1/2 Main St', ['22+1/2', 'MAIN ST', undefined]],
    ['22A Main St', ['22+A', 'MAIN ST', undefined]],
    ['22-A Main St', ['22+A', 'MAIN ST', undefined]],
    ['44-12 43rd Ave', ['44+12', '43RD AVE', undefined]],
    ['W220N3451 Springdale Rd', ['W220N+3451', 'SPRINGDALE RD', undefined]],
    ['12 3rd St', ['12', '3RD ST', undefined]],
    ['3rd St', [undefined, '3RD ST', undefined]],
    ['7 Pier Ave', ['7', 'PIER AVE', undefined]],
    ['7 Main St Rear', ['7', 'MAIN ST', 'REAR']],
  ])('reads %s', (line, parts) => {
    expect(said(line)).toEqual(parts);
  });

  it('finds the street and the unit on whichever lines they are', () => {
    expect(said('Apt 5', '410 Terry Ave N')).toEqual(['410', 'TERRY AVE N', '5']);
    expect(said('410 Terry Ave N', 'Unit 5')).toEqual(['410', 'TERRY AVE N', '5']);
  });

  it('gives a second reading where the suffix may be part of the name', () => {
    expect(normaliseAddress({ addressLine1: '12 Old Mill' }).streets.map(({ name }) => name)).toEqual([
      'OLD',
      'OLDMILL',
    ]);
  });

  it('takes what Alexa leaves empty for unknown', () => {
    expect(normaliseAddress({ addressLine1: null, city: null, postalCode: '98109', stateOrRegion: 'wa' })).toEqual({
      streets: [],
      unit: undefined,
      city: undefined,
      state: 'WA',
      zip: '98109',
    });
  });

  it('agrees with parse-address on what that library can read', () => {
    const names = ['Oak', 'Martin Luther King Jr', '12th', 'Stony Point', 'Georgetown', 'N Milton', 'SW Hydraulic'];
    const suffixes = [...SUFFIXES.keys()].filter((word) => word.length > 2);
    const disagreements: string[] = [];
    let read = 0;
    for (const [index, suffix] of suffixes.entries()) {
      const line = `${index + 1} ${names[index % names.length]} ${suffix}${index % 3 === 0 ? ' NE' : ''}${index % 4 === 0 ? ' Apt 3B' : ''}`;
      const peer = parser.parseLocation(`${line}, Springfield VA 22901`);
      if (!peer?.type || !peer.number) continue;
      read += 1;
      const [number, , unit] = said(line);
      const [street] = normaliseAddress({ addressLine1: line }).streets;
      const theirs = [peer.number, peer.prefix, peer.type.toUpperCase(), peer.suffix, peer.sec_unit_num];
      const ours = [number, street?.pre, street?.suffix, street?.post, unit];
      if (JSON.stringify(theirs) !== JSON.stringify(ours)) disagreements.push(`${line}: ${theirs} / ${ours}`);
    }
    expect(disagreements).toEqual([]);
    expect(read).toBeGreaterThan(300);
  });
});
