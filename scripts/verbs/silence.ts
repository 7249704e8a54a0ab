import { LOCALES } from '../../models/locales/locales';
import type { Emergency } from '../../models/table/emergency';
import { visibleAt } from '../../models/table/items';
import { faqPartition } from '../../models/table/keys';
import { isTopicId, TOPIC_IDS } from '../../models/topics';
import { actNow, emergencyOf, HEARD } from '../desk/act-now';
import { atDesk, type Desk, placesNamed } from '../desk/at-desk';
import { nothingChanged } from '../desk/nothing-changed';
import { asJson } from '../door/outcome';
import { UsageError } from '../door/usage-error';
import { didYouMean } from '../report/did-you-mean';
import { verb } from './verb';

/** Stops a topic or a row at once; voters get the phone number instead. */
export const silence = verb({
  name: 'silence',
  summary: 'Stop an answer at once; voters get the phone number.',
  usage: 'TOPIC|ROW [--county ID]',
  more: 'Every device does so within a minute.',
  takes: { kind: 'words', least: 1, most: 1, what: 'a topic or the id of a row, such as vote-id' },
  options: {
    county: 'only there; may be given several times; else everywhere',
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
      const places = (await placesNamed(given.counties, desk)).map(({ id }) => id);
      await requireRow(faq, places, desk);
      const jurisdictions = places.filter((id) => !isStopped(emergencyOf(desk), faq, id));
      if (jurisdictions.length === 0)
        return nothingChanged(given, `${faq} is stopped in ${places.join(', ')} already.`);
      const act = await actNow(desk, given, () => ({ kind: 'silenced', faq, jurisdictions }));
      if (given.json) return { exitCode: 0, out: asJson(act) };
      return {
        exitCode: 0,
        out: `${faq} is stopped in ${jurisdictions.join(', ')}: voters who ask for it get the phone number.\n${HEARD}`,
        hint: `To let it be heard again: npm run faq -- resume ${faq}`,
      };
    }),
});

const isStopped = ({ silenced }: Emergency, faq: string, place: string): boolean =>
  silenced.some((one) => one.faq === faq && one.jurisdiction === place);

/** A word that names nothing must not look as if an answer had been stopped. */
const requireRow = async (faq: string, places: readonly string[], desk: Desk): Promise<void> => {
  if (isTopicId(faq)) return;
  const { table, pointer, tree } = desk;
  const lineage = new Set([...places, tree.root.id, ...tree.above.map(({ id }) => id)]);
  const ids = new Set<string>();
  for (const place of lineage) {
    for (const locale of LOCALES) {
      for (const { content } of visibleAt(await table.partition(faqPartition(place, locale)), pointer)) {
        if (content.sheet === 'faq') ids.add(content.row.id);
      }
    }
  }
  if (ids.has(faq)) return;
  const meant = didYouMean(faq, [...TOPIC_IDS, ...ids]);
  throw new UsageError(
    `There is no topic or row "${faq}" that voters hear there. ${meant ? `Did you mean ${meant}?` : '"faq live" says what they hear.'} Nothing was changed.`,
  );
};
