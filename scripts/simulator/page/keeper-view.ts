import { Reading } from '../../../lambda/understanding/reading';
import type { FaqRow } from '../../../models/content/faq-row';
import type { Locale } from '../../../models/locales/locales';
import type { Exchange } from '../conversation';
import type { Understood } from '../understand';
import type { Step } from './steps';

/** A row that a sentence may be about. */
interface Shown {
  faq: string;
  /** From 0 to 1. */
  chance: number;
  /** How near it comes to one of the row's own questions, from 0 to 1. */
  nearness: number;
  isThere: boolean;
}

/** What the keeper of the skill sees of a turn, beside what the voter hears. */
export interface KeeperView {
  heard: { intent: string | null; matched: string; slots: Readonly<Record<string, string>> } | null;
  /** The row that answered, with where it is from and who stands for it. */
  row: Partial<FaqRow> | null;
  /** What the sentence may be about as free text; nothing for what is touched. */
  candidates: readonly Shown[];
  exchanges: readonly Pick<Exchange, 'request' | 'response' | 'record'>[];
  steps: readonly Step[];
}

/** As many candidates are shown. */
const MOST = 6;

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

export const candidatesOf = (sentence: string, rows: readonly FaqRow[], locale: Locale): Shown[] =>
  new Reading(sentence, rows, locale).candidates.slice(0, MOST).map(({ faq, chance, nearness, isThere }) => ({
    faq,
    chance: rounded(chance),
    nearness: rounded(nearness),
    isThere,
  }));

export const heardAs = (understood: Understood | undefined): KeeperView['heard'] =>
  understood
    ? {
        intent: understood.intent ?? null,
        matched: understood.matched,
        slots: Object.fromEntries(understood.slots.map(({ name, value }) => [name, value ?? ''])),
      }
    : null;
