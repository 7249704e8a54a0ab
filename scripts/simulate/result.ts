import type { Locale } from '../../models/locales/locales';

/** How a sentence was taken. */
export interface Meaning {
  /** `LaunchRequest` where the skill was only opened; `null` where nothing was understood. */
  intent: string | null;
  /** Of the slots that were filled, by name: the id that entity resolution found, or the words. */
  slots: Readonly<Record<string, string>>;
}

export interface TurnResult {
  said: string;
  /** In plain text. */
  heard: string;
  /** A sentence for each thing that isn't as it should be. */
  faults: readonly string[];
  /** By our simulator; nothing through a front that is asked in writing. */
  ours?: Meaning | undefined;
  /** By Amazon, with what the skill there said, in plain text. */
  amazon?: (Meaning & { heard: string }) | undefined;
}

export interface ScriptResult {
  file: string;
  conversation: string;
  locale: Locale;
  state: 'passed' | 'failed' | 'skipped' | 'error';
  /** Why it was skipped, or what went wrong on the way. */
  reason?: string | undefined;
  turns: readonly TurnResult[];
  /** Seconds. */
  seconds: number;
}

export const countOf = (results: readonly ScriptResult[], state: ScriptResult['state']): number =>
  results.filter((one) => one.state === state).length;
