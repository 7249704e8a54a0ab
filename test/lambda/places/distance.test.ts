import { awayFrom } from '../../../lambda/places/distance';

const phoenix = { latitude: 33.4484, longitude: -112.074 };

describe('awayFrom', () => {
  it.each([
    ['Tucson', { latitude: 32.2226, longitude: -110.9747 }, 106, 'southeast'],
    ['Flagstaff', { latitude: 35.1983, longitude: -111.6513 }, 123, 'north'],
    ['Los Angeles', { latitude: 34.0522, longitude: -118.2437 }, 357, 'west'],
  ])('knows how far %s is', (_, position, miles, compass) => {
    const away = awayFrom(phoenix, position);
    expect(Math.round(away.miles)).toBe(miles);
    expect(away.compass).toBe(compass);
  });

  it('gives no direction for a place right here, and says when it is rough', () => {
    expect(awayFrom(phoenix, phoenix)).toEqual({ miles: 0, isRough: false });
    expect(awayFrom({ ...phoenix, isRough: true }, phoenix).isRough).toBe(true);
  });
});
