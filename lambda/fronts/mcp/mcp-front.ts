import type { Locale } from '../../../models/locales/locales';
import type { TopicId } from '../../../models/topics';
import type { Front } from '../front';
import { readWritten, type WrittenDeps } from '../written/read-written';
import { type Told, toldOf } from './told';

/** One question, complete: an assistant keeps its own conversation. */
export interface McpQuestion {
  /** In words; or the topic whose main answer is wanted. */
  question?: string | undefined;
  topic?: TopicId | undefined;
  county?: string | undefined;
  locale?: Locale | undefined;
}

/** Other assistants. Each question is a conversation of its own that ends with its answer, so no session is kept. */
export const createMcpFront = (deps: Omit<WrittenDeps, 'can' | 'places'>): Front<McpQuestion, Told> => {
  const can = { screen: true, card: true, reminders: false, deviceAddress: false, links: true, alexaApp: false };
  return {
    name: 'mcp',
    can,
    read: async ({ question, topic, county, locale }) => {
      const written = { text: question, county, locale, session: { isOneShot: true } };
      const turn = await readWritten(written, { ...deps, can });
      return topic ? { ...turn, name: 'topic', topic, heard: {} } : turn;
    },
    speak: ({ reply, locale }) => toldOf(reply, locale),
  };
};
