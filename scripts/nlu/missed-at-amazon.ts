import type { Understanding } from '../../lambda/understanding/understand';
import type { FaqRow } from '../../models/content/faq-row';
import type { Locale } from '../../models/locales/locales';
import { nearestRows } from '../insights/near-cluster';
import type { HistoryFilter, IntentHistory } from '../smapi/intent-history';
import { CATCH_ALL } from './annotation';

/** A sentence of Amazon's history that got no answer, or may have got none. */
export interface MissedUtterance {
  utterance: string;
  why: string;
  /** Ids of rows that it comes near, the nearest first, three at most. */
  near: readonly string[];
}

export interface MissedInput extends Pick<HistoryFilter, 'stage' | 'containing'> {
  history: IntentHistory;
  locale: Locale;
  rows: readonly FaqRow[];
  /** All that Amazon took for this intent, and nothing else. */
  intent?: string | undefined;
  /** How our own ranking takes the words that the catch-all brings. */
  listen: (text: string) => Understanding;
  tell: (step: string) => void;
}

const FALLBACK = 'AMAZON.FallbackIntent';

const UNHEARD: Partial<Record<Understanding['kind'], string>> = {
  lost: 'our rows have no answer',
  unsure: 'our rows have only offers',
};

/**
 * What voters said and Alexa knew no intent for, or was too unsure of to ask the skill; and what the catch-all took and our
 * rows have no answer to. Each sentence once, in Amazon's order, the most frequent first. Throws `SmapiError`.
 */
export const missedAtAmazon = async ({ history, locale, rows, intent, listen, tell, ...rest }: MissedInput) => {
  const found: [utterance: string, why: string][] = [];
  const look = async (what: string, filter: Pick<HistoryFilter, 'intent' | 'confidence'>): Promise<string[]> => {
    tell(`asking Amazon ${what}`);
    return (await history({ locale, ...rest, ...filter })).map(({ utterance }) => utterance);
  };
  const add = (utterances: readonly string[], whyOf: (utterance: string) => string | undefined): void => {
    for (const utterance of utterances) {
      const why = whyOf(utterance);
      if (why !== undefined) found.push([utterance, why]);
    }
  };
  if (intent !== undefined) add(await look(`what it took for ${intent}`, { intent }), () => `taken for ${intent}`);
  else {
    add(await look('what no intent took', { intent: FALLBACK }), () => 'no intent');
    add(await look('what it was unsure of', { confidence: 'LOW' }), () => 'Alexa was too unsure to ask the skill');
    add(await look('what the catch-all took', { intent: CATCH_ALL }), (text) => UNHEARD[listen(text).kind]);
  }
  const first = new Map<string, MissedUtterance>();
  for (const [utterance, why] of found) {
    const key = utterance.toLowerCase();
    if (!first.has(key)) first.set(key, { utterance, why, near: nearestRows(utterance, rows, locale) });
  }
  return [...first.values()];
};
