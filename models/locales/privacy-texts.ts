import type { Contact } from './contact';

/** What of the service decides what its page on privacy says. */
export interface PrivacyFacts {
  office: string;
  contact: Contact;
  /** Where voters ask; Alexa always. */
  fronts: ReadonlySet<'alexa' | 'web' | 'mcp' | 'lex' | 'telephone' | 'sms'>;
  /** How long the log is kept in the office's own account; nothing where nothing runs there. */
  logDays: number | undefined;
  /** Alexa's hosting has the log of what Alexa is asked, and the office sets no time for it. */
  isAlexaHosted: boolean;
  /** A county is remembered beyond a conversation, on request. */
  remembersCounty: boolean;
  /** Some voters are asked whether an answer helped. */
  asksHelpful: boolean;
  minutes: { page: number; texts: number; address: number };
}

export interface PrivacySection {
  title: string;
  says: readonly string[];
}

/** A page that an office can publish: what the service keeps, how long, and who else hears. */
export interface PrivacyTexts {
  title(office: string): string;
  sections(facts: PrivacyFacts): readonly PrivacySection[];
}
