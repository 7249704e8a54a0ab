import type { Conversed } from '../../lambda/conversation/converse';
import { createConversation } from '../../lambda/conversation/converse';
import type { Session } from '../../lambda/conversation/session';
import { assemble, type Content, pagesFor } from '../../lambda/table/content';
import { sourceOfRows } from '../../lambda/table/release-source';
import { type ContentRow, jurisdictionsIn } from '../../models/content/content-row';
import { ancestorsOf } from '../../models/content/lineage';
import type { Office } from '../../models/content/office';
import { textsFor } from '../../models/locales/languages';
import type { Locale } from '../../models/locales/locales';
import type { LongerPolls } from '../../models/table/emergency';
import { toVersion } from '../../models/table/items';
import { byPartition } from '../../scripts/plan/digests';
import { readContent } from '../../scripts/sheet/read-content';

/** The sample office as voters hear it, with no program and no table between. */
export interface SampleVoters {
  office: Office;
  rows: readonly ContentRow[];
  content(county: string | undefined, locale: Locale, longerPolls?: readonly LongerPolls[]): Content;
  /** One turn of a session, of any sentence. */
  ask(asking: {
    sentence: string;
    now: string;
    locale: Locale;
    county?: string | undefined;
    session?: Session;
    longerPolls?: readonly LongerPolls[];
  }): Promise<Conversed>;
}

/** `change` gives the office other rows than those of `folder`. */
export const sampleVoters = async (
  change: (rows: readonly ContentRow[]) => readonly ContentRow[] = (rows) => rows,
  folder = 'content',
): Promise<SampleVoters> => {
  const read = await readContent(folder);
  const { office } = read;
  if (!office) throw new Error(JSON.stringify(read.problems));
  const rows = change(read.rows.flatMap(({ content }) => content ?? []));
  const places = jurisdictionsIn(rows);
  const owner = new Map(rows.flatMap((one) => (one.sheet === 'elections' ? [[one.row.id, one.row.jurisdiction]] : [])));
  const below = new Map<string, Set<string>>();
  for (const one of rows) {
    const what =
      one.sheet === 'faq' ? `${one.row.id}/${one.row.locale}` : one.sheet === 'elections' ? 'elections' : undefined;
    const parent = what && places.find(({ id }) => 'jurisdiction' in one.row && id === one.row.jurisdiction)?.parent;
    if (what && parent) below.set(parent, (below.get(parent) ?? new Set()).add(what));
  }
  const versions = rows.map((one) => {
    const version = toVersion(one, 1, (election) => owner.get(election) ?? office.root);
    const own = one.sheet === 'jurisdictions' ? below.get(one.row.id) : undefined;
    return own ? { ...version, below: [...own] } : version;
  });
  const source = sourceOfRows(byPartition(versions), office.root);
  const known = new Map<string, Content>();
  const content: SampleVoters['content'] = (county, locale, longerPolls = []) => {
    const key = `${county} ${locale}`;
    let found = known.get(key);
    if (!found) {
      const place = { root: office.root, ancestors: ancestorsOf(office.root, places), county };
      const pages = pagesFor(place, locale).flatMap((ref) => source.page(ref) ?? []);
      found = assemble(pages, source.counties, place, { release: 1, isTrusted: true, isSnapshot: false });
      known.set(key, found);
    }
    return longerPolls.length === 0 ? found : { ...found, longerPolls };
  };
  const converse = createConversation({ office, front: 'test', stopwatch: () => 0, log: () => undefined });
  return {
    office,
    rows,
    content,
    ask: ({ sentence, now, locale, county, session = {}, longerPolls }) =>
      converse(() => ({
        name: 'question',
        heard: { question: sentence },
        locale,
        texts: textsFor(locale),
        office,
        nowMs: Date.parse(now),
        session: { ...(county === undefined ? {} : { county }), ...session },
        can: { screen: false, card: true, reminders: false, deviceAddress: false, links: false, alexaApp: true },
        content: async (asked) => content(asked, locale, longerPolls),
      })),
  };
};
