import type { Locale } from '../locales/locales';

/** A bot of Lex V2 as far as it is ours: what is compared, checked and written into the archive that Lex imports. */
export interface LexBot {
  name: string;
  description: string;
  /** Seconds without a word after which Lex forgets a conversation. */
  idleSeconds: number;
  locales: readonly LexBotLocale[];
}

export interface LexBotLocale {
  locale: Locale;
  voice: { name: string; engine: string };
  intents: readonly LexIntent[];
  types: readonly LexSlotType[];
}

export interface LexIntent {
  name: string;
  /** Amazon's own that it is: `AMAZON.FallbackIntent`. It takes no utterances. */
  parent?: string | undefined;
  utterances: readonly string[];
  slots: readonly LexSlot[];
}

export interface LexSlot {
  name: string;
  type: string;
  /** What a voter says there is kept out of Lex's logs. */
  isPrivate: boolean;
}

export interface LexSlotType {
  name: string;
  values: readonly { value: string; synonyms: readonly string[] }[];
}
