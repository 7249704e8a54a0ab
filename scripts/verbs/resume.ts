import { covers } from '../../models/table/emergency';
import { actNow, emergencyOf, HEARD } from '../desk/act-now';
import { atDesk, placesNamed } from '../desk/at-desk';
import { nothingChanged } from '../desk/nothing-changed';
import { asJson } from '../door/outcome';
import { verb } from './verb';

/** Lets a stopped topic or row be heard again, in the places named or wherever it is stopped. */
export const resume = verb({
  name: 'resume',
  summary: 'Let a stopped answer be heard again.',
  usage: 'TOPIC|ROW [--county ID]',
  takes: { kind: 'words', least: 1, most: 1, what: 'a topic or the id of a row, such as vote-id' },
  options: {
    county: 'only there; may be given several times; else wherever it is stopped',
    by: true,
    note: true,
    target: true,
    kept: true,
    content: true,
    json: true,
  },
  run: (given, terminal) =>
    atDesk(given, terminal, async (desk) => {
      const [faq = ''] = given.words;
      const { silenced } = emergencyOf(desk);
      const named =
        given.counties.length > 0 ? (await placesNamed(given.counties, desk)).map(({ id }) => id) : undefined;
      const stopped = silenced.filter((one) => one.faq === faq).map(({ jurisdiction }) => jurisdiction);
      const jurisdictions = stopped.filter((id) => named?.includes(id) ?? true);
      if (jurisdictions.length === 0) {
        const other = silenced.map((one) => `${one.faq} in ${one.jurisdiction}`);
        const known = other.length > 0 ? `Stopped are ${other.join(', ')}.` : 'No answer is stopped.';
        return nothingChanged(given, `${faq} is not stopped${named ? ` in ${named.join(', ')}` : ''}. ${known}`);
      }
      const act = await actNow(desk, given, () => ({ kind: 'resumed', faq, jurisdictions }));
      if (given.json) return { exitCode: 0, out: asJson(act) };
      const still = silenced.filter((one) => one.faq !== faq && (covers(one, faq) || covers({ faq }, one.faq)));
      return {
        exitCode: 0,
        out: `${faq} is heard again in ${jurisdictions.join(', ')}.\n${HEARD}`,
        hint:
          still.length > 0
            ? `Still stopped: ${still.map((one) => `${one.faq} in ${one.jurisdiction}`).join(', ')}.`
            : undefined,
      };
    }),
});
