import type { Method } from '../content/deadline-lists';
import type { Askable } from '../reminders';

/** What voters say in the slots of the interaction model. */
export interface SlotWords {
  /** Ways to hand something in, as they follow "what about"; the ids are the deadlines' methods. */
  methods: Partial<Record<Method, readonly string[]>>;
  /** What voters ask to be reminded of; the first is its name. */
  deadlines: Record<Askable, readonly [string, ...string[]]>;
  /** A street of each kind with its number. They show Alexa the pattern; any street is heard. */
  streets: readonly string[];
  /** A county's bare name as it is also said: `riverbend` → `riverbend county`. */
  counties(bare: string): string[];
  /** What the country is called. */
  country: string;
  /** What an office's skill may be called where it hasn't said. */
  invocationName(office: string): string;
  /** Words that Amazon refuses in an invocation name, or alone in one. */
  refused: { launch: readonly string[]; connecting: readonly string[]; small: readonly string[] };
}
