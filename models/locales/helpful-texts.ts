import type { Contact } from './contact';

/** After some answers, whether they helped. */
export interface HelpfulTexts {
  ask: string;
  /** What can be touched instead of said: yes, then no. */
  choices: readonly [yes: string, no: string];
  thanks: string;
  /** It didn't help, and nothing else is near what was asked. */
  person(contact: Contact): string;
}
