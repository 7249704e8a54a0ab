import { parseSession, type Session } from '../../conversation/parse-session';
import { keptWithin } from '../written/kept-within';

export type Attributes = Readonly<Record<string, string>>;

/** Where the conversation is kept between two turns. */
const CONVERSATION = 'conversation';
/** Set by the telephone's flow: `telephone`. */
const CHANNEL = 'channel';
/** What the telephone's flow has to do next: `person`, or a locale to go on in. */
export const NEXT = 'next';

/** Settings of the flow's for speech and keys, which stay with the session. */
const isOfLex = (name: string): boolean => name.startsWith('x-amz-lex:');

const parsed = (text: string | undefined): unknown => {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    // Some client's own: a voter loses the thread, not the bot.
    return undefined;
  }
};

export const sessionIn = (attributes: Attributes): Session => parseSession(parsed(attributes[CONVERSATION]));

/** Nothing was said yet. */
export const isNew = (attributes: Attributes): boolean => attributes[CONVERSATION] === undefined;

export const isTelephone = (attributes: Attributes): boolean => attributes[CHANNEL] === 'telephone';

/** What Lex keeps for the next turn: the conversation, and what the channel itself had set. */
export const attributesOf = (before: Attributes, session: Session, next?: string): Attributes => ({
  ...Object.fromEntries(Object.entries(before).filter(([name]) => name === CHANNEL || isOfLex(name))),
  [CONVERSATION]: JSON.stringify(keptWithin(session)),
  ...(next === undefined ? {} : { [NEXT]: next }),
});
