import { runInThisContext } from 'node:vm';
import { Temporal } from 'temporal-polyfill';
import { zoneClock } from '../../../lambda/answers/zone-clock';
import { createOffsets } from '../../../lambda/table/zone-offsets';

const ZONES = [
  'America/New_York',
  'America/Phoenix',
  'Pacific/Honolulu',
  'America/Adak',
  'America/Puerto_Rico',
  'Pacific/Guam',
];
const TIMES = [undefined, '00:00', '01:30', '02:30', '17:00', '23:59'];

describe('the clock of a place', () => {
  // Jest gives tests a copy, which sets no zone.
  const env: { TZ?: string } = runInThisContext('process.env');
  const own = env.TZ;
  const offsetAt = createOffsets(env);

  it.each(ZONES)('shows in %s what the zone does, through two years', (zone) => {
    const [quick, slow] = [zoneClock(zone, offsetAt), zoneClock(zone)];
    for (let day = 0; day < 2 * 366; day += 3) {
      const date = Temporal.PlainDate.from('2026-01-01').add({ days: day });
      const time = TIMES[day % TIMES.length];
      const [one, other] = [quick.when(date, time), slow.when(date, time)];
      expect(one.epochMilliseconds).toBe(other.epochMilliseconds);
      expect(
        quick.at(one.epochMilliseconds).toPlainDateTime().equals(slow.at(one.epochMilliseconds).toPlainDateTime()),
      ).toBe(true);
    }
  });

  it.each(TIMES)('knows the days on which clocks change, at %s', (time) => {
    const [quick, slow] = [zoneClock('America/New_York', offsetAt), zoneClock('America/New_York')];
    for (const day of ['2026-03-07', '2026-03-08', '2026-03-09', '2026-10-31', '2026-11-01', '2026-11-02']) {
      const date = Temporal.PlainDate.from(day);
      expect(quick.when(date, time).epochMilliseconds).toBe(slow.when(date, time).epochMilliseconds);
    }
  });

  it('leaves a zone that it does not know to whoever refuses it', () => {
    expect(offsetAt('America/Nowhere', 0)).toBeUndefined();
    expect(() => zoneClock('America/Nowhere', offsetAt).at(0)).toThrow(RangeError);
  });

  it('leaves the zone of the process as it was', () => {
    expect(env.TZ).toBe(own);
    expect(offsetAt('America/New_York', Date.parse('2026-07-01T12:00:00Z'))).toBe(-240);
    expect(env.TZ).toBe(own);
  });
});
