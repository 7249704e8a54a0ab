import { publicWordsIn } from '../../lambda/understanding/public-words';
import type { FaqRow } from '../../models/content/faq-row';
import type { Locale } from '../../models/locales/locales';
import { type PlacedCluster, placed } from '../insights/near-cluster';
import { visible } from '../report/visible';
import type { MissedUtterance } from './missed-at-amazon';

const cell = (text: string): string => visible(text.replace(/\s+/g, ' ')).replaceAll('|', '\\|');

const ABOUT =
  "Amazon's own words of the last 30 days: it tells of languages that ten voters or more spoke in a day, and only of frequent sentences. The most frequent are first; how many there were, and whose, it doesn't say. Nothing of it is kept here.";

/** In Markdown. */
export const renderMissed = (missed: readonly MissedUtterance[], locale: Locale): string => {
  const title = `# Said to Alexa in ${locale}, and not answered`;
  if (missed.length === 0)
    return `${title}\n\nAmazon tells of none. It tells of languages that ten voters or more spoke in a day, and only of frequent sentences.`;
  return [
    title,
    '',
    ABOUT,
    '',
    '| said | why | nearest rows |',
    '| --- | --- | --- |',
    ...missed.map(({ utterance, why, near }) => `| ${cell(utterance)} | ${why} | ${near.join(', ')} |`),
  ].join('\n');
};

/**
 * What draft rows may hold of it: public words alone, each group once. A sentence that may say who somebody is leaves
 * nothing, and no draft.
 */
export const draftable = (
  missed: readonly MissedUtterance[],
  rows: readonly FaqRow[],
  locale: Locale,
): PlacedCluster[] => {
  const groups = new Map<string, number>();
  for (const { utterance } of missed) {
    const words = publicWordsIn(utterance, locale).join(' ');
    if (words !== '') groups.set(words, (groups.get(words) ?? 0) + 1);
  }
  return [...groups].map(([words, about]) => placed({ words: words.split(' '), about }, rows, locale));
};
