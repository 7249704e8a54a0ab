import { CATALOGUE } from '../../models/catalogue/catalogue';
import type { ContentRow } from '../../models/content/content-row';
import { askedAs } from '../../models/locales/build-words';
import type { Locale } from '../../models/locales/locales';
import { isTopicId, type TopicId } from '../../models/topics';
import { readPhrasings } from '../model/read-phrasings';

/** As many examples of what voters ask stand in a new main row. */
const QUESTIONS = 3;

const topicOf = (id: string): TopicId => {
  const topic = id.split('.')[0] ?? id;
  if (!isTopicId(topic)) throw new Error(`${id} is of no topic`);
  return topic;
};

/** A question's words alone; nothing of none. */
const said = (question = ''): string[] => {
  const words = question.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
  return words.length > 0 ? [words.join(' ')] : [];
};

const asked = (
  id: string,
  locale: Locale,
): Pick<Extract<ContentRow, { sheet: 'faq' }>['row'], 'questions' | 'about'> => {
  if (isTopicId(id)) {
    // "Where can I vote early" is a topic's phrasing and a detail's question: in a sheet it stands once, at the detail.
    const details = new Set(
      CATALOGUE.flatMap((detail) => (isTopicId(detail.id) ? [] : said(askedAs(detail.id, locale)?.ask))),
    );
    const spoken = readPhrasings(locale).topics[id].filter(
      (question) => !question.includes('{') && !said(question).some((words) => details.has(words)),
    );
    return { questions: spoken.slice(0, QUESTIONS) };
  }
  const known = askedAs(id, locale);
  if (!known) throw new Error(`${id} is not in the catalogue of ${locale}`);
  return { questions: [known.ask], about: known.about };
};

/**
 * An unwritten answer to a standard question: no voter hears a draft, and what is empty is no problem while it is one.
 */
export const standardDraft = (id: string, jurisdiction: string, locale: Locale): ContentRow => ({
  sheet: 'faq',
  row: {
    id,
    jurisdiction,
    locale,
    topic: topicOf(id),
    ...asked(id, locale),
    answer: '',
    source_url: '',
    verified_on: '',
    author: '',
  },
});

/** The ids of all standard questions, or of each topic's main one only. */
export const standardIds = (which: 'all' | 'main'): string[] =>
  CATALOGUE.map(({ id }) => id).filter((id) => which === 'all' || isTopicId(id));
