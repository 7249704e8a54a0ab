import { openingAt } from '../../../lambda/places/hours';
import type { Schedule } from '../../../models/places/place';

const ZONE = 'America/New_York';
const at = (text: string): number => Date.parse(text);

const week: Schedule[] = [
  { from: '2027-10-25', to: '2027-10-30', opens: '09:00', closes: '17:00' },
  { from: '2027-11-02', to: '2027-11-02', opens: '07:00', closes: '12:00' },
  { from: '2027-11-02', to: '2027-11-02', opens: '12:00', closes: '19:00' },
];

const told = (text: string, schedules = week): string => {
  const { state, next } = openingAt(schedules, at(text), ZONE);
  const moment = (one: { toString(): string } | undefined) => one?.toString().slice(0, 16);
  return `${state} ${moment(next?.opens) ?? ''} ${moment(next?.closes) ?? ''}`.trim();
};

describe('openingAt', () => {
  it.each([
    ['2027-10-01T12:00:00-04:00', 'opens-later 2027-10-25T09:00 2027-10-25T17:00'],
    ['2027-10-26T08:59:59-04:00', 'opens-today 2027-10-26T09:00 2027-10-26T17:00'],
    ['2027-10-26T09:00:00-04:00', 'open 2027-10-26T09:00 2027-10-26T17:00'],
    ['2027-10-26T17:00:00-04:00', 'opens-later 2027-10-27T09:00 2027-10-27T17:00'],
    ['2027-10-30T17:00:00-04:00', 'opens-later 2027-11-02T07:00 2027-11-02T12:00'],
    ['2027-11-02T11:00:00-04:00', 'open 2027-11-02T07:00 2027-11-02T19:00'],
    ['2027-11-02T19:00:00-04:00', 'over'],
  ])('at %s', (moment, expected) => {
    expect(told(moment)).toBe(expected);
  });

  it('does not know without hours', () => {
    expect(told('2027-11-02T11:00:00-04:00', [])).toBe('unknown');
  });

  it('keeps to the wall clock when the clocks change, and to midnight', () => {
    const night: Schedule[] = [{ from: '2027-11-06', to: '2027-11-07', opens: '00:00', closes: '24:00' }];
    expect(told('2027-11-07T23:59:00-05:00', night)).toBe('open 2027-11-07T00:00 2027-11-08T00:00');
    expect(openingAt(night, at('2027-11-07T12:00:00-05:00'), ZONE).today).toHaveLength(1);
  });

  it('looks at the day in the county, not at the day in Greenwich', () => {
    const evening: Schedule[] = [{ from: '2027-11-02', to: '2027-11-02', opens: '07:00', closes: '21:00' }];
    expect(told('2027-11-03T00:30:00Z', evening)).toBe('open 2027-11-02T07:00 2027-11-02T21:00');
  });
});
