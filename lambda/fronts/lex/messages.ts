import type { Texts } from '../../../models/locales/texts';
import type { Reply } from '../../conversation/reply';
import { toSsml } from '../ssml';
import { wordsOf } from '../words-of';

/** What Lex takes as a message, as far as it is used. */
export type LexMessage =
  | { contentType: 'PlainText' | 'SSML'; content: string }
  | {
      contentType: 'ImageResponseCard';
      imageResponseCard: { title: string; buttons: readonly { text: string; value: string }[] };
    };

/** Amazon's limits for one message, all messages, and what stands on a card. */
const MOST_CHARACTERS = 1024;
const MOST_MESSAGES = 5;
const MOST_ON_TITLE = 250;
const MOST_ON_BUTTON = 50;

/** Paragraphs, none longer than `most`: a longer one is parted between two sentences, or else between two words. */
const parted = (paragraphs: readonly string[], most: number): string[] =>
  paragraphs.flatMap((paragraph) => {
    const parts: string[] = [];
    let rest = paragraph;
    while (rest.length > most) {
      const head = rest.slice(0, most);
      const at = Math.max(...['. ', '? ', '! '].map((end) => head.lastIndexOf(end) + 1)) || head.lastIndexOf(' ');
      parts.push(head.slice(0, at > 0 ? at : most));
      rest = rest.slice(at > 0 ? at : most).trimStart();
    }
    return [...parts, rest];
  });

/** As few messages as hold the paragraphs in their order, each as it is written for Lex. */
const joined = (paragraphs: readonly string[], write: (some: readonly string[]) => string): string[] => {
  const messages: string[][] = [];
  for (const paragraph of paragraphs) {
    const last = messages.at(-1);
    if (last && write([...last, paragraph]).length <= MOST_CHARACTERS) last.push(paragraph);
    else messages.push([paragraph]);
  }
  return messages.map(write).slice(0, MOST_MESSAGES);
};

/** Tags take room beside the words. */
const MOST_WITH_TAGS = 600;

const asSpeech = (paragraphs: readonly string[], site: Texts['site'], isSlow: boolean): LexMessage[] => {
  const write = (some: readonly string[]): string => `<speak>${toSsml(some, site, isSlow)}</speak>`;
  const whole = write(paragraphs).length <= MOST_CHARACTERS;
  const messages = joined(whole ? paragraphs : parted(paragraphs, MOST_WITH_TAGS), write);
  return messages.map((content) => ({ contentType: 'SSML', content }));
};

/** What was offered, as buttons; each says its number, which is heard as "the second one". */
const cardOf = ({ screen, ask }: Reply): LexMessage[] => {
  const choices = screen?.choices ?? [];
  const fits = ask !== undefined && ask.length <= MOST_ON_TITLE && choices.every((one) => one.length <= MOST_ON_BUTTON);
  if (choices.length === 0 || !fits) return [];
  const buttons = choices.map((text, at) => ({ text, value: String(at + 1) }));
  return [{ contentType: 'ImageResponseCard', imageResponseCard: { title: ask, buttons } }];
};

/** A reply as Lex takes it: speech on the telephone, plain text with a card elsewhere. */
export const messagesOf = (reply: Reply, { site }: Texts, isSpoken: boolean): LexMessage[] => {
  const paragraphs = wordsOf(reply);
  if (isSpoken) return asSpeech(paragraphs, site, reply.isSlow ?? false);
  const cards = cardOf(reply);
  const texts = joined(parted(paragraphs, MOST_CHARACTERS), (some) => some.join('\n')).slice(
    0,
    MOST_MESSAGES - cards.length,
  );
  return [...texts.map((content) => ({ contentType: 'PlainText' as const, content })), ...cards];
};
