import { stringify } from 'csv-stringify/sync';
import { Reading } from '../../lambda/understanding/reading';
import { COLUMNS } from '../../models/content/columns';
import type { FaqRow } from '../../models/content/faq-row';
import type { Locale } from '../../models/locales/locales';
import type { MissedCluster } from './missed';

/** A cluster with what of ours comes nearest to it. */
export interface PlacedCluster extends MissedCluster {
  locale: Locale;
  /** Ids of rows, the nearest first, three at most. */
  near: readonly string[];
}

const MOST_NEAR = 3;

/** Ids of rows that a text comes near, the nearest first. `rows` are the office's in that language, the same array each time: they are indexed once. */
export const nearestRows = (text: string, rows: readonly FaqRow[], locale: Locale): string[] =>
  new Reading(text, rows, locale).candidates.slice(0, MOST_NEAR).map(({ faq }) => faq);

export const placed = (cluster: MissedCluster, rows: readonly FaqRow[], locale: Locale): PlacedCluster => ({
  ...cluster,
  locale,
  near: nearestRows(cluster.words.join(' '), rows, locale),
});

/** Enough to begin a row with: where it may belong, and the words. The answer, the source and the approval are people's. */
const draftOf = ({ words, near, locale }: PlacedCluster, jurisdiction: string): Record<string, string> => {
  const [topic = 'contact-office'] = (near[0] ?? '').split('.').filter(Boolean);
  return { id: `${topic}.${words.join('-')}`, jurisdiction, locale, topic, questions: words.join(' ') };
};

/** A faq sheet of drafts: no answer, no approval, so that nothing of it can be released as it is. */
export const draftSheet = (clusters: readonly PlacedCluster[], jurisdiction: string): string => {
  const headers = COLUMNS.faq;
  const rows = clusters.map((cluster) => {
    const draft = draftOf(cluster, jurisdiction);
    return headers.map((header) => draft[header] ?? '');
  });
  return stringify([[...headers], ...rows]);
};
