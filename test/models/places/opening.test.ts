import { Temporal } from 'temporal-polyfill';
import { ANY_DAY } from '../../../models/places/any-day';
import { hoursOf, openingAt } from '../../../models/places/opening';
import type { Schedule } from '../../../models/places/opening-hours';
import { HOURS_EXAMPLE, parseHours } from '../../../models/places/parse-hours';

const ZONE = 'America/New_York';
const at = (text: string): number => Date.parse(text);

const week: Schedule[] = [
  { from: '2027-10-25', to: '2027-10-30', opens: '09:00', closes: '17:00' },
  { from: '2027-11-02', to: '2027-11-02', opens: '07:00', closes: '12:00' },
  { from: '2027-11-02', to: '2027-11-02', opens: '12:00', closes: '19:00' },
];

const told = (text: string, schedules: readonly Schedule[] = week): string => {
  const { state, next } = openingAt({ schedules }, at(text), ZONE);
  const moment = (one: { toString(): string } | undefined) => one?.toString().slice(0, 16);
  return `${state} ${moment(next?.opens) ?? ''} ${moment(next?.closes) ?? ''}`.trim();
};

describe('openingAt', () => {
  it.each([
    ['2027-10-01T12:00:00-04:00', 'opens-later 2027-10-25T09:00 2027-10-25T17:00'],
    ['2027-10-26T08:59:59-04:00', 'opens-today 2027-10-26T09:00 2027-10-26T17:00'],
    ['2027-10-26T09:00:00-04:00', 'open 2027-10-26T09:00 2027-10-26T17:00'],
    ['2027-10-26T17:00:00-04:00', 'opens-later 2027-10-27T09:00 2027-10-27T17:00'],
    ['2027-10-30T17:00:00-04:00', 'opens-later 2027-11-02T07:00 2027-11-02T19:00'],
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
    expect(told('2027-11-07T23:59:00-05:00', night)).toBe('open 2027-11-06T00:00 2027-11-08T00:00');
    expect(openingAt({ schedules: night }, at('2027-11-07T12:00:00-05:00'), ZONE).again).toEqual([]);
  });

  it('looks at the day in the county, not at the day in Greenwich', () => {
    const evening: Schedule[] = [{ from: '2027-11-02', to: '2027-11-02', opens: '07:00', closes: '21:00' }];
    expect(told('2027-11-03T00:30:00Z', evening)).toBe('open 2027-11-02T07:00 2027-11-02T21:00');
  });

  it('knows what opens again on the same day', () => {
    const shifts: Schedule[] = [
      { from: '2027-11-02', to: '2027-11-02', opens: '13:00', closes: '20:00' },
      { from: '2027-11-02', to: '2027-11-02', opens: '07:00', closes: '11:30' },
    ];
    expect(told('2027-11-02T08:00:00-04:00', shifts)).toBe('open 2027-11-02T07:00 2027-11-02T11:30');
    expect(openingAt({ schedules: shifts }, at('2027-11-02T08:00:00-04:00'), ZONE).again).toHaveLength(1);
    expect(told('2027-11-02T12:00:00-04:00', shifts)).toBe('opens-today 2027-11-02T13:00 2027-11-02T20:00');
  });

  it('is open past midnight, by the hours of the day before', () => {
    const late: Schedule[] = [{ from: '2027-11-02', to: '2027-11-02', opens: '20:00', closes: '02:00' }];
    expect(told('2027-11-02T19:00:00-04:00', late)).toBe('opens-today 2027-11-02T20:00 2027-11-03T02:00');
    expect(told('2027-11-03T01:59:00-04:00', late)).toBe('open 2027-11-02T20:00 2027-11-03T02:00');
    expect(told('2027-11-03T02:00:00-04:00', late)).toBe('over');
  });

  it('keeps to days of the week and to the days on which it is closed', () => {
    const { schedules, closed } = parseHours('Mon-Fri 08:00-17:00 | closed 2027-11-25 to 2027-11-26') ?? {
      schedules: [],
    };
    const next = (text: string) => openingAt({ schedules, closed }, at(text), ZONE).next?.opens.toString().slice(0, 16);
    expect(next('2027-11-24T18:00:00-05:00')).toBe('2027-11-29T08:00');
    expect(next('2027-11-24T09:00:00-05:00')).toBe('2027-11-24T08:00');
    expect(openingAt({ schedules, closed }, at('2027-11-25T09:00:00-05:00'), ZONE).state).toBe('opens-later');
    expect(hoursOf({ schedules, closed }, Temporal.PlainDate.from('2027-11-27'), ZONE)).toEqual([]);
  });

  it('takes what never shuts for open day and night, to its last hour', () => {
    const { schedules } = parseHours('2027-10-01 to 2027-11-01 00:00-24:00 | 2027-11-02 00:00-19:00') ?? {
      schedules: [],
    };
    expect(told('2027-10-15T03:00:00-04:00', schedules)).toBe('open 2027-10-14T00:00 2027-11-02T19:00');
    expect(told('2027-09-15T03:00:00-04:00', schedules)).toBe('opens-later 2027-10-01T00:00 2027-11-02T19:00');
  });
});

describe('parseHours', () => {
  it.each([
    ['2027-05-18 07:00-19:00', [{ from: '2027-05-18', to: '2027-05-18', opens: '07:00', closes: '19:00' }]],
    ['Sat, Mon 9:00-12:00', [{ ...ANY_DAY, days: [6, 1], opens: '09:00', closes: '12:00' }]],
    ['Sat-Mon 22:00-02:00', [{ ...ANY_DAY, days: [6, 7, 1], opens: '22:00', closes: '02:00' }]],
    [
      '2027-05-01 to 2027-05-14 Monday-Friday 09:00-12:00 and 13:00-17:00',
      ['09:00', '13:00'].map((opens, part) => ({
        from: '2027-05-01',
        to: '2027-05-14',
        days: [1, 2, 3, 4, 5],
        opens,
        closes: ['12:00', '17:00'][part],
      })),
    ],
  ])('reads %s', (text, schedules) => expect(parseHours(text)).toEqual({ schedules }));

  it('reads the days on which it is closed', () => {
    expect(parseHours(HOURS_EXAMPLE)?.closed).toEqual([{ from: '2027-10-25', to: '2027-10-25' }]);
  });

  it.each([
    '9 to 5',
    '2027-02-30 09:00-17:00',
    '2027-05-14 to 2027-05-01 09:00-17:00',
    'Mon-Fri',
    'Mon-Fri 09:00-25:00',
    'Mon 09:00-09:00',
    'closed 2027-13-01',
    'Mon-Fri 09:00-17:00 | by appointment',
  ])('reads nothing of %s', (text) => expect(parseHours(text)).toBeUndefined());
});
