import type { LexLocale } from './lex-locale';
import type { PageTexts } from './page-texts';
import type { PhoneTexts } from './phone-texts';
import type { TextMessageWords } from './text-message-words';

/** What the fronts besides Alexa need of a language, so that the skill doesn't carry it. */
export interface FrontLanguage {
  pages: PageTexts;
  textMessages: TextMessageWords;
  /** What they say who want this language, whatever language they say it in. */
  asksLanguage: RegExp;
  /** Where Amazon Polly has a voice for it. */
  phone?: PhoneTexts;
  /** Where Amazon Lex V2 has it. */
  lex?: LexLocale;
}
