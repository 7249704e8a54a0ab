import { understand } from '../../lambda/understanding/understand';
import type { ContentRow } from '../../models/content/content-row';
import type { FaqRow } from '../../models/content/faq-row';
import type { Locale } from '../../models/locales/locales';

/**
 * Whether a sentence asks for a detail that the office has a row for: "can I take a selfie with my ballot". A topic's
 * intent would bring it without its words, and the voter would hear the topic's main answer. So such sentences are
 * no samples of the topic: they belong to the catch-all, which brings the words.
 */
export const createAsksForDetail = (rows: readonly ContentRow[], locale: Locale): ((sentence: string) => boolean) => {
  const faq: FaqRow[] = rows.flatMap((content) =>
    content.sheet === 'faq' && content.row.locale === locale && content.row.approved_by !== undefined
      ? [content.row]
      : [],
  );
  return (sentence) => {
    const heard = understand(sentence, faq, locale);
    return heard.kind === 'sure' && heard.faq !== heard.topic;
  };
};
