import type { LexLocale } from './lex-locale';
import type { PageTexts } from './page-texts';
import type { PhoneTexts } from './phone-texts';
import type { TextMessageWords } from './text-message-words';

/** What the fronts besides Alexa need of a language, so that the skill doesn't carry it. */
export interface FrontLanguage {
  pages: PageTexts;
  phone: PhoneTexts;
  textMessages: TextMessageWords;
  lex: LexLocale;
}
