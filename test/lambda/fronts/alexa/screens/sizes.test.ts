import { SIZES } from '../../../../../lambda/fronts/alexa/screens/sizes';

/** Height of a capital letter in parts of the font size; Amazon Ember's is a little more. */
const CAPITAL = 0.68;

/** Widest a letter of a short date is on average, in parts of the font size. */
const LETTER = 0.56;

/** Screens as they are built: the part of the glass that can be seen, and where it is read from. */
const SCREENS = [
  { device: 'Echo Spot, 2.5 inches', size: 'round', wide: 63.5, high: 63.5, metres: 1 },
  { device: 'Echo Show 5, 5.5 inches', size: 'hubSmall', wide: 125, high: 62.5, metres: 3 },
  { device: 'Echo Show, 7 inches', size: 'hubMedium', wide: 153, high: 90, metres: 3 },
  { device: 'Echo Show 8 as a medium hub', size: 'hubMedium', wide: 172, high: 107.7, metres: 3 },
  { device: 'Echo Show 8 as a large hub', size: 'hubLarge', wide: 172, high: 107.7, metres: 3 },
  { device: 'Echo Show 10, 10.1 inches', size: 'hubLarge', wide: 217, high: 136, metres: 3 },
  { device: 'Echo Show 15, 15.6 inches', size: 'hubXLarge', wide: 345, high: 194, metres: 3 },
  { device: 'Echo Show 15, upright', size: 'hubPortrait', wide: 194, high: 345, metres: 3 },
  { device: 'Echo Show 21', size: 'hubXLarge', wide: 476, high: 268, metres: 3 },
  { device: 'a television of 32 inches', size: 'tv', wide: 708, high: 398, metres: 3 },
] as const;

const partOf = (size: string, unit: string): number => {
  expect(size).toMatch(new RegExp(`^[\\d.]+${unit}$`));
  return Number.parseFloat(size);
};

const minutesOfArc = (millimetres: number, metres: number): number =>
  (Math.atan(millimetres / (metres * 1000)) * 180 * 60) / Math.PI;

describe('sizes', () => {
  it.each(SCREENS)('can be read on $device from $metres m', ({ size, high, metres }) => {
    const { date, glance, answer } = SIZES[size];
    const angle = (vh: string) => minutesOfArc((partOf(vh, 'vh') / 100) * high * CAPITAL, metres);
    expect(angle(date)).toBeGreaterThanOrEqual(16);
    expect(angle(glance)).toBeGreaterThanOrEqual(10);
    expect(angle(answer)).toBeGreaterThanOrEqual(7);
  });

  it.each(SCREENS)('leaves the longest short date on one line on $device', ({ size, wide, high }) => {
    const { date, margin } = SIZES[size];
    const room = wide * (1 - (2 * partOf(margin, 'vw')) / 100);
    const longest = Math.max(...['Sep 30', '30 sept'].map((day) => day.length));
    expect((partOf(date, 'vh') / 100) * high * LETTER * longest).toBeLessThanOrEqual(room);
  });

  it('can be read on a phone in the hand', () => {
    // A dp is about 1/160 of an inch there.
    const angle = (dp: string) => minutesOfArc((partOf(dp, 'dp') / 160) * 25.4 * CAPITAL, 0.4);
    expect(angle(SIZES.mobile.date)).toBeGreaterThanOrEqual(16);
    expect(angle(SIZES.mobile.answer)).toBeGreaterThanOrEqual(16);
  });
});
