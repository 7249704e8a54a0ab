import type { Place } from '../../../models/places/place';
import { type MapInput, mapOf } from '../../../scripts/desk-view/places-map';

const place = (id: string, latitude: number | undefined, longitude: number, over: Partial<Place> = {}): Place => ({
  id,
  kinds: ['vote-center'],
  name: id,
  address: ['1 Main Street'],
  city: 'Riverbend',
  state: 'FR',
  zip: '37001',
  ...(latitude === undefined ? {} : { position: { latitude, longitude } }),
  schedules: [{ from: '2027-11-02', to: '2027-11-02', opens: '07:00', closes: '19:00' }],
  ...over,
});

const input = (places: Place[], counties: Record<string, string> = {}): MapInput => ({
  election: { date: '2027-11-02' },
  places,
  countyOf: new Map(Object.entries(counties)),
});

describe('the map of places', () => {
  it('puts north up and east to the right, in the same measure both ways', () => {
    const { places, unitsToKm, width, height } = mapOf(
      input([place('north', 36.2, -82.7), place('south', 36.1, -82.5)]),
    );
    const [north, south] = places;
    const down = (south?.y ?? 0) - (north?.y ?? 0);
    const right = (south?.x ?? 0) - (north?.x ?? 0);
    // A tenth of a degree of latitude is 11.1 kilometres; a fifth of one of longitude, at 36 degrees north, 18.
    expect(down / unitsToKm).toBeCloseTo(11.1, 0);
    expect(right / unitsToKm).toBeCloseTo(18, 0);
    for (const { x = -1, y = -1 } of places) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(height);
    }
  });

  it('makes one place of several rows, with the hours of each of its kinds', () => {
    const { places } = mapOf(
      input([
        place('Library', 36.2, -82.7),
        place('2', 36.2, -82.7, {
          name: 'Library',
          kinds: ['early-voting'],
          schedules: [
            {
              from: '2027-10-16',
              to: '2027-10-30',
              days: [1, 5],
              opens: '09:00',
              closes: '17:00',
              appointment: 'only',
            },
          ],
        }),
      ]),
    );
    expect(places.map(({ name, address, kinds }) => ({ name, address, kinds }))).toEqual([
      {
        name: 'Library',
        address: '1 Main Street, Riverbend, FR 37001',
        kinds: [
          { kind: 'vote-center', hours: ['2027-11-02 07:00-19:00'] },
          { kind: 'early-voting', hours: ['2027-10-16 to 2027-10-30 Mon, Fri 09:00-17:00 by appointment'] },
        ],
      },
    ]);
  });

  it('keeps places without a position in the list, and draws one alone in the middle', () => {
    const { places } = mapOf(input([place('somewhere', 36.2, -82.7), place('nowhere', undefined, 0)]));
    expect(places.map(({ name, x }) => [name, x === undefined])).toEqual([
      ['somewhere', false],
      ['nowhere', true],
    ]);
    expect(mapOf(input([place('nowhere', undefined, 0)]))).toMatchObject({ height: 0, places: [{ name: 'nowhere' }] });
    expect(mapOf(input([]))).toMatchObject({ height: 0, places: [] });
  });

  it('shows one county, and no more places than a map has room for', () => {
    const two = input([place('a', 36.2, -82.7), place('b', 36.1, -82.5)], { a: 'Riverbend', b: 'Stonefield' });
    expect(mapOf(two, 'Stonefield').places.map(({ name }) => name)).toEqual(['b']);
    const many = input(Array.from({ length: 1200 }, (_, at) => place(`p${at}`, 36 + at / 1e4, -82)));
    const { places, left } = mapOf(many);
    expect([places.length, left]).toEqual([1000, 200]);
  });
});
