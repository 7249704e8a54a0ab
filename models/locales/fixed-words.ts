import type { Contact } from './contact';

/** What is answered by a fixed sentence whatever the rows say; the first two before anything else. */
export const FIXED = ['self-harm', 'danger', 'who', 'recorded', 'official', 'language', 'send'] as const;

export type FixedKind = (typeof FIXED)[number];

/** Nothing else is said after these, and the conversation ends. */
export const GRAVE_KINDS = ['self-harm', 'danger'] as const satisfies readonly FixedKind[];

export type GraveKind = (typeof GRAVE_KINDS)[number];

export const GRAVE: ReadonlySet<FixedKind> = new Set(GRAVE_KINDS);

/** A pattern over plain words between single spaces, without accents and apostrophes, and what excuses them. */
export type FixedRule = readonly [kind: FixedKind, pattern: RegExp, unless?: RegExp];

/** What those sentences can tell of the office. */
export interface FixedFacts {
  office: string;
  contact: Contact;
  /** Whether the office answers in more than one language. */
  hasOtherLanguages: boolean;
  /** Whether it is said by Alexa, whose app has settings and recordings. */
  isAlexa: boolean;
}

export type FixedTexts = Record<FixedKind, (facts: FixedFacts) => string>;
