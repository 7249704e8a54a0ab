import { textMessages } from '../../../models/locales/front-words';
import type { Locale } from '../../../models/locales/locales';
import { replyWords } from '../../understanding/hear-reply';

export type Keyword = 'stop' | 'help' | 'start';

const KEYWORDS: readonly Keyword[] = ['stop', 'help', 'start'];

/**
 * What AWS End User Messaging does by itself for a number whose opt-outs it manages: it stops, or says what the office
 * set there for HELP. Whoever answered too would answer twice, or after a stop.
 */
const OF_THE_SERVICE: ReadonlySet<string> = new Set([
  ...['arret', 'cancel', 'end', 'optout', 'opt out', 'quit', 'remove', 'stop', 'td', 'unsubscribe'],
  'help',
]);

export interface HeardKeyword {
  keyword: Keyword;
  locale: Locale;
  isServices: boolean;
}

/** The keyword that a message is, whole; a sentence that has one in it is a sentence. */
export const keywordIn = (body: string, locales: readonly Locale[]): HeardKeyword | undefined => {
  const said = replyWords(body);
  for (const locale of locales) {
    for (const keyword of KEYWORDS) {
      if (textMessages(locale)[keyword].includes(said))
        return { keyword, locale, isServices: OF_THE_SERVICE.has(said) };
    }
  }
  return undefined;
};
