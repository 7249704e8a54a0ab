import { quietAt, quietUntil } from '../../../scripts/outreach/quiet';

const NIGHT = { quiet_from: '20:00', quiet_until: '09:00' };
const ZONE = 'America/New_York';
const at = (local: string): number => Date.parse(`2027-09-01T${local}:00-04:00`);
const instant = (ms: number | undefined): string | undefined => (ms === undefined ? ms : new Date(ms).toISOString());

describe('quiet hours', () => {
  it.each([
    ['08:59', true],
    ['09:00', false],
    ['19:59', false],
    ['20:00', true],
    ['23:59', true],
    ['00:00', true],
  ])('at %s: %s', (local, isQuiet) => expect(quietAt(at(local), ZONE, NIGHT).isQuiet).toBe(isQuiet));

  it('may lie within a day, or nowhere', () => {
    const noon = { quiet_from: '12:00', quiet_until: '13:00' };
    expect(['11:59', '12:30', '13:00'].map((time) => quietAt(at(time), ZONE, noon).isQuiet)).toEqual([
      false,
      true,
      false,
    ]);
    expect(quietAt(at('03:00'), ZONE, { quiet_from: '00:00', quiet_until: '00:00' })).toEqual({
      isQuiet: false,
      beginsMs: Number.POSITIVE_INFINITY,
    });
  });

  it('end in the morning of the place, also where the clock is changed at night', () => {
    expect(instant(quietUntil(at('21:00'), ZONE, NIGHT, 0))).toBe('2027-09-02T13:00:00.000Z');
    expect(instant(quietUntil(at('01:00'), ZONE, NIGHT, 0))).toBe('2027-09-01T13:00:00.000Z');
    // On November 7th, 2027 clocks go back: nine o'clock is at 14:00 UTC.
    const before = Date.parse('2027-11-07T02:00:00Z');
    expect(instant(quietUntil(before, ZONE, NIGHT, 0))).toBe('2027-11-07T14:00:00.000Z');
    expect(instant(quietUntil(before, 'America/Chicago', NIGHT, 0))).toBe('2027-11-07T15:00:00.000Z');
  });

  it('are near where they begin too soon for a message to arrive', () => {
    expect(quietUntil(at('19:58'), ZONE, NIGHT, 60_000)).toBeUndefined();
    expect(instant(quietUntil(at('19:59') + 1, ZONE, NIGHT, 60_000))).toBe('2027-09-02T13:00:00.000Z');
  });
});
