import { dateAdvice, slugOf, timeAdvice, urlAdvice, zoneAdvice } from '../../../scripts/report/wording/cell-advice';

describe('dateAdvice', () => {
  it.each([
    ['10/8/26', 'Write 2026-10-08, or 2026-08-10 if the day comes first.'],
    ['10/25/26', 'Write 2026-10-25.'],
    ['25.10.2026', 'Write 2026-10-25.'],
    ['8/8/26', 'Write 2026-08-08.'],
    ['October 8, 2026', 'Write 2026-10-08.'],
    ['Tue Nov 2nd 2027', 'Write 2027-11-02.'],
    ['Nov 2', 'Write the year too, as in 2027-11-02.'],
    ['46322', 'A spreadsheet keeps 2026-10-27 as this number. Write 2026-10-27, and format the column as Text.'],
    ['2027-02-30', 'Write it with two digits for month and day, as in 2027-11-02; month 02 of 2027 has 28 days.'],
    ['2027-13-01', 'There is no month 13. Write year, month, day: 2027-11-02.'],
    ['99/99/99', 'Write year, month and day, as in 2027-11-02.'],
    ['soon', 'Write year, month and day, as in 2027-11-02.'],
  ])('of %s: %s', (found, advice) => expect(dateAdvice(found)).toBe(advice));
});

describe('timeAdvice', () => {
  it.each([
    ['5 PM', 'Write 17:00.'],
    ['5pm', 'Write 17:00.'],
    ['5:30 p.m.', 'Write 17:30.'],
    ['12 am', 'Write 00:00.'],
    ['12:15 PM', 'Write 12:15.'],
    ['7:00', 'Write 07:00 for the morning, or 19:00 for the afternoon.'],
    ['5', 'Write 05:00 for the morning, or 17:00 for the afternoon.'],
    ['17', 'Write 17:00.'],
    ['5:00:00 PM', 'Write 17:00.'],
    ['noon', 'Write 12:00.'],
    ['0.708333333', 'A spreadsheet keeps 17:00 as this number. Write that, and format the column as Text.'],
    ['25:00', 'Write hours and minutes of the 24-hour clock, as in 17:00 for 5 PM.'],
    ['close of business', 'Write hours and minutes of the 24-hour clock, as in 17:00 for 5 PM.'],
  ])('of %s: %s', (found, advice) => expect(timeAdvice(found)).toBe(advice));
});

describe('the other advice', () => {
  it.each([
    [zoneAdvice('EST'), 'Write America/New_York.'],
    [zoneAdvice('Central Time'), 'Write America/Chicago.'],
    [zoneAdvice('here'), 'Write a name such as America/New_York, America/Chicago or America/Denver.'],
    [slugOf('Doña Ana County'), 'dona-ana-county'],
    [urlAdvice('vote.gov/register'), 'Write https://vote.gov/register'],
    [urlAdvice('vote.gov and usa.gov'), 'Write one address only, without spaces, beginning with https://.'],
  ])('%s', (advice, expected) => expect(advice).toBe(expected));
});
