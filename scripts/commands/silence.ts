import { LOCALES } from '../../models/locales/locales';
import { covers, type Emergency } from '../../models/table/emergency';
import { visibleAt } from '../../models/table/items';
import { faqPartition } from '../../models/table/keys';
import { isTopicId, TOPIC_IDS } from '../../models/topics';
import { didYouMean } from '../report/did-you-mean';
import { actNow, emergencyOf, HEARD } from './act';
import { atDesk, type Desk, placesNamed } from './desk';
import { asJson, type Options, type Outcome, type Terminal, UsageError } from './outcome';

/** Stops a topic or a row at once; voters get the phone number instead. */
export const silence = (options: Options, terminal: Terminal): Promise<Outcome> =>
  atDesk(options, terminal, async (desk) => {
    const [faq = ''] = options.words;
    const places = (await placesNamed(options.counties, desk)).map(({ id }) => id);
    await requireRow(faq, places, desk);
    const jurisdictions = places.filter((id) => !isStopped(emergencyOf(desk), faq, id));
    if (jurisdictions.length === 0) return nothing(options, `${faq} is stopped in ${places.join(', ')} already.`);
    const act = await actNow(desk, options, () => ({ kind: 'silenced', faq, jurisdictions }));
    if (options.json) return { exitCode: 0, out: asJson(act) };
    return {
      exitCode: 0,
      out: `${faq} is stopped in ${jurisdictions.join(', ')}: voters who ask for it get the phone number.\n${HEARD}`,
      hint: `To let it be heard again: npm run faq -- resume ${faq}`,
    };
  });

/** Lets a stopped topic or row be heard again, in the places named or wherever it is stopped. */
export const resume = (options: Options, terminal: Terminal): Promise<Outcome> =>
  atDesk(options, terminal, async (desk) => {
    const [faq = ''] = options.words;
    const { silenced } = emergencyOf(desk);
    const named =
      options.counties.length > 0 ? (await placesNamed(options.counties, desk)).map(({ id }) => id) : undefined;
    const stopped = silenced.filter((one) => one.faq === faq).map(({ jurisdiction }) => jurisdiction);
    const jurisdictions = stopped.filter((id) => named?.includes(id) ?? true);
    if (jurisdictions.length === 0) {
      const other = silenced.map((one) => `${one.faq} in ${one.jurisdiction}`);
      const known = other.length > 0 ? `Stopped are ${other.join(', ')}.` : 'No answer is stopped.';
      return nothing(options, `${faq} is not stopped${named ? ` in ${named.join(', ')}` : ''}. ${known}`);
    }
    const act = await actNow(desk, options, () => ({ kind: 'resumed', faq, jurisdictions }));
    if (options.json) return { exitCode: 0, out: asJson(act) };
    const still = silenced.filter((one) => one.faq !== faq && (covers(one, faq) || covers({ faq }, one.faq)));
    return {
      exitCode: 0,
      out: `${faq} is heard again in ${jurisdictions.join(', ')}.\n${HEARD}`,
      hint:
        still.length > 0
          ? `Still stopped: ${still.map((one) => `${one.faq} in ${one.jurisdiction}`).join(', ')}.`
          : undefined,
    };
  });

const nothing = (options: Options, sentence: string): Outcome => ({
  exitCode: 0,
  out: options.json ? asJson({ outcome: 'no-changes' }) : `${sentence} Nothing was changed.`,
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
    `There is no topic or row "${faq}" that voters hear there. ${meant ? `Did you mean ${meant}?` : 'npm run faq -- live says what they hear.'} Nothing was changed.`,
  );
};
