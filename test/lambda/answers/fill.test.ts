import { Temporal } from 'temporal-polyfill';
import type { OpenWay } from '../../../lambda/answers/calendar';
import { sameConditionsTogether } from '../../../lambda/answers/fill';
import type { Method, Test } from '../../../models/content/deadline-lists';

const way = (method: Method, test: Test = 'received', date = '2027-10-04', time: string | undefined = '17:00') => {
  const closes = Temporal.ZonedDateTime.from(`${date}T${time ?? '23:59'}[America/New_York]`);
  return { method, conditions: [{ test, date: Temporal.PlainDate.from(date), time }], closes, arrives: closes };
};

const together = (...ways: OpenWay[]) => sameConditionsTogether(ways).map(({ methods }) => methods);

describe('sameConditionsTogether', () => {
  it('says ways that end alike in one breath', () =>
    expect(together(way('online'), way('in-person'), way('email'))).toEqual([['online', 'in-person', 'email']]));

  it('keeps the post apart, even where it ends like the others: received means another thing there', () =>
    expect(together(way('in-person'), way('mail'), way('drop-box'))).toEqual([['in-person', 'drop-box'], ['mail']]));

  it.each([
    ['day', way('fax', 'received', '2027-10-05')],
    ['hour', way('fax', 'received', '2027-10-04', '16:00')],
    ['test', way('fax', 'signed')],
  ])('keeps ways of another %s apart', (_, other) =>
    expect(together(way('online'), other)).toEqual([['online'], ['fax']]),
  );
});
