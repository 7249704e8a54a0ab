import { Temporal } from 'temporal-polyfill';
import { REVIEWED } from '../../models/locales/locales';
import { TOPIC_IDS } from '../../models/topics';
import { readPhrasings } from '../../scripts/model/read-phrasings';
import { useSkill } from '../support/converse';
import { useEndedCalendar } from '../support/ended-calendar';
import { openUntil } from '../support/spoken-dates';

/** The moments at which an answer is most easily wrong. */
const MOMENTS = {
  'months before': '2027-07-01T12:00:00-04:00',
  'the day before registration ends': '2027-10-03T12:00:00-04:00',
  'the last hour of registration': '2027-10-04T16:30:00-04:00',
  'the minute after registration ends': '2027-10-04T17:00:00-04:00',
  'the day after registration ended': '2027-10-05T09:00:00-04:00',
  'during early voting': '2027-10-20T12:00:00-04:00',
  'the day before the election': '2027-11-01T13:00:00-04:00',
  'election day': '2027-11-02T12:00:00-04:00',
  'election night': '2027-11-02T19:30:00-04:00',
  'the day after': '2027-11-03T09:00:00-04:00',
  'no election on file': '2030-12-01T12:00:00-05:00',
} as const;

const COUNTIES = ['riverbend', 'stonefield'];

describe('every topic, in every county and language, at every moment', () => {
  const { voter } = useSkill(useEndedCalendar(2030));
  const cases = REVIEWED.flatMap((locale) =>
    COUNTIES.flatMap((county) => Object.entries(MOMENTS).map(([moment, now]) => ({ locale, county, moment, now }))),
  );

  it.each(cases)('$locale, $county, $moment', async ({ locale, county, moment, now }) => {
    const today = Temporal.Instant.from(now).toZonedDateTimeISO('America/New_York').toPlainDate();
    const someone = voter({ locale, county, now });
    const wrong: unknown[] = [];
    for (const topic of TOPIC_IDS) {
      const [sample = ''] = readPhrasings(locale).topics[topic].filter((one) => !one.includes('{'));
      const turn = await someone.says(sample);
      const past = openUntil(turn.speech, locale, today).filter((date) => Temporal.PlainDate.compare(date, today) < 0);
      const isAnswered =
        turn.outcome === 'answered' || (moment === 'no election on file' && turn.outcome === 'no-match');
      if (past.length > 0 || !isAnswered || turn.topic !== topic)
        wrong.push({ ...turn, expected: topic, past: past.map(String) });
    }
    expect(wrong).toEqual([]);
  });

  it('would notice a past date that is spoken as open', () => {
    const today = Temporal.PlainDate.from('2027-10-05');
    const dates = (speech: string, locale: 'en-US' | 'es-US') => openUntil(speech, locale, today).map(String);
    expect(dates("by 5 PM on Monday, October 4th, or if it's received by Tuesday, October 12th", 'en-US')).toEqual([
      '2027-10-04',
      '2027-10-12',
    ]);
    expect(dates('a más tardar el lunes 4 de octubre', 'es-US')).toEqual(['2027-10-04']);
    expect(dates('The last day was Monday, October 4th.', 'en-US')).toEqual([]);
  });
});
