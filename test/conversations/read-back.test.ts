import { REVIEWED } from '../../models/locales/locales';
import { TOPIC_IDS } from '../../models/topics';
import { runFaq } from '../../scripts/door/run-faq';
import { readPhrasings } from '../../scripts/model/read-phrasings';
import type { Reading } from '../../scripts/read-back/hear';
import { clockAt } from '../support/clock';
import { useSkill } from '../support/converse';
import { NOBODY } from '../support/terminal';

const MOMENTS = [
  '2027-10-01T12:00:00-04:00',
  '2027-10-20T12:00:00-04:00',
  '2027-11-02T19:30:00-04:00',
  '2030-12-01T12:00:00-05:00',
];
const PRESENT = '2026-12-01T12:00:00-05:00';

describe('what is read back and signed is what voters hear', () => {
  const { voter } = useSkill();
  const cases = REVIEWED.flatMap((locale) =>
    ['riverbend', 'stonefield'].flatMap((county) => MOMENTS.map((now) => ({ locale, county, now }))),
  );

  it.each(cases)('$locale, $county, $now', async ({ locale, county, now }) => {
    const words = ['read-back', '--json', '--county', county, '--locale', locale, '--now', now];
    const { out = '' } = await runFaq(words, NOBODY, clockAt(PRESENT));
    const [reading]: Reading[] = JSON.parse(out).readings;
    const someone = voter({ locale, county, now, oneShot: true });
    const differs: unknown[] = [];
    for (const topic of TOPIC_IDS) {
      const [sample = ''] = readPhrasings(locale).topics[topic].filter((one) => !one.includes('{'));
      const { speech, faq } = await someone.says(sample);
      const read = reading?.heard.find((one) => one.faq === (faq ?? topic));
      // A detail is led by what it is about, which is no part of the answer.
      const answer = speech.trim().replace(faq?.includes('.') ? /^[^.?]+?: / : /^$/, '');
      if (!read || answer !== read.say.replace(/\s+/g, ' ').trim()) differs.push({ topic, speech, read: read?.say });
    }
    expect(differs).toEqual([]);
  });
});
