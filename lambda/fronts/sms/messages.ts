import { asTyped } from '../../../models/text/segments';
import type { Reply } from '../../conversation/reply';
import { wordsOf } from '../words-of';

/** The service takes no longer text at once. */
const MOST_CHARACTERS = 1600;

/** A reply as few text messages: all of its words, a line a paragraph, in the marks of a keyboard. */
export const textsOf = (reply: Pick<Reply, 'notice' | 'say' | 'ask'>): string[] => {
  const texts: string[] = [];
  for (const paragraph of wordsOf(reply).map(asTyped)) {
    const last = texts.at(-1);
    const both = last === undefined ? paragraph : `${last}\n${paragraph}`;
    if (last === undefined || both.length > MOST_CHARACTERS) texts.push(paragraph.slice(0, MOST_CHARACTERS));
    else texts[texts.length - 1] = both;
  }
  return texts;
};
