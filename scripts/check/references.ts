import { TOPIC_IDS } from '../../models/topics';
import type { Problem } from '../report/problem';
import { problem } from '../report/problems';
import { type LocatedRow, where } from '../sheet/sheet';
import type { Context } from './context';

/** Every row must belong to a place and an election that exist, and to a locale the office offers. */
export const checkReferences = (context: Context): Problem[] => {
  const { office, whole, places, electionsById, elections, deadlines, faq } = context;
  const problems: Problem[] = [];
  const placeIds = [...places.keys()];
  const electionIds = [...electionsById.keys()];

  const inAPlace = (row: LocatedRow<'faq'> | LocatedRow<'elections'>): void => {
    const { jurisdiction } = row.said;
    if (jurisdiction === undefined || !whole.has('jurisdictions') || places.has(jurisdiction)) return;
    problems.push(problem('unknown-jurisdiction', where(row, 'jurisdiction'), jurisdiction, placeIds));
  };

  for (const row of elections) inAPlace(row);
  for (const row of deadlines) {
    const { election } = row.said;
    if (election === undefined || !whole.has('elections') || electionsById.has(election)) continue;
    problems.push(problem('unknown-election', where(row, 'election'), election, electionIds));
  }
  for (const row of faq) {
    inAPlace(row);
    const { id, topic, locale } = row.said;
    if (locale && office && !office.locales.includes(locale)) {
      problems.push(problem('locale-not-offered', where(row, 'locale'), locale, office.locales));
    }
    if (id && topic && id !== topic && !id.startsWith(`${topic}.`)) {
      problems.push(problem('id-not-of-topic', where(row, 'id'), id, topic));
    }
  }
  return [...problems, ...unansweredTopics(context)];
};

/** Topics without an approved main answer for every voter, whatever their county. */
const unansweredTopics = ({ office, whole, faq, lineage, today }: Context): Problem[] => {
  if (!office || !whole.has('faq') || faq.length === 0) return [];
  const everywhere = lineage(office.root);
  const byLocale = new Map<string, Set<string>>();
  for (const { said } of faq) {
    const { id, topic, locale, jurisdiction, approved_by, valid_until } = said;
    if (!id || id !== topic || !locale || !approved_by || !jurisdiction) continue;
    if (valid_until && valid_until < today(jurisdiction)) continue;
    // A topic that only counties answer is asked about county by county.
    const reach = everywhere.includes(jurisdiction) || lineage(jurisdiction).includes(office.root);
    if (reach) byLocale.set(locale, (byLocale.get(locale) ?? new Set()).add(id));
  }
  return office.locales.flatMap((locale) => {
    const missing = TOPIC_IDS.filter((topic) => !byLocale.get(locale)?.has(topic));
    return missing.length > 0 ? [problem('topics-without-answer', { file: 'faq.csv' }, locale, missing)] : [];
  });
};
