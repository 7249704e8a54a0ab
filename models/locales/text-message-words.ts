import type { Contact } from './contact';

/** What the rules for text messages ask for, beside the answers. Whole messages, compared without case and marks. */
export interface TextMessageWords {
  /** Words by which a message is known to be in this language. */
  words: readonly string[];
  stop: readonly string[];
  help: readonly string[];
  start: readonly string[];
  /** The one message that may follow a stop. */
  stopped(office: string): string;
  /** Who sends this, how to be called, and how to stop it. */
  helped(office: string, contact: Contact): string;
  /** A message that the office sends by itself, to who asked for it: who it is from, the answer, and how to stop. */
  sentOut(office: string, answer: string): string;
}
