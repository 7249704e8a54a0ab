/** What is heard on the telephone around the answers. Ear only: a number is said by its key's name. */
export interface PhoneTexts {
  /** The voice of Amazon Polly that speaks the language, and its engine. */
  voice: { name: string; engine: 'Neural' };
  greeting(office: string): string;
  /** How to come to this language from another; said in this one. */
  instead: string;
  /** Asks for the question, and says how to get a person. */
  begin: string;
  connecting: string;
  /** Before a number that takes messages. */
  message: string;
  /** Nobody is there, and nothing takes messages; the caller may go on asking. */
  nobody: string;
  /** Speech wasn't understood at all, or what answers isn't there. */
  failed: string;
  /** Whoever was called didn't answer. */
  unanswered: string;
  silent: string;
  goodbye: string;
  /** What callers say who want a person, over plain words between single spaces, without accents. */
  asksPerson: RegExp;
  /** Ways to say those two that Lex is taught, so that it expects the words. */
  samples: { person: readonly string[]; otherLanguage: readonly string[] };
}
