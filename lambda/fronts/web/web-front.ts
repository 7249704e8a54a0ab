import type { Locale } from '../../../models/locales/locales';
import type { BigDate } from '../../conversation/screen/screen';
import type { Front } from '../front';
import { readWritten, type WrittenDeps } from '../written/read-written';
import type { SessionSeal } from '../written/session-seal';
import { type UnderAnswer, underAnswer } from './under-answer';

/** What the page sends: a sentence, or the choice that was touched, or neither to begin; and its state, as it got it. */
export interface WebQuestion {
  text?: string | undefined;
  which?: number | undefined;
  locale?: string | undefined;
  state?: string | undefined;
}

/** What the page shows. All of it is plain text. */
export interface WebAnswer {
  locale: Locale;
  notice?: { title: string; texts: readonly string[] } | undefined;
  say: readonly string[];
  ask?: string | undefined;
  /** The one day that the answer names. */
  date?: BigDate | undefined;
  /** To be touched; the second is `which: 2`. */
  choices?: readonly string[] | undefined;
  under: UnderAnswer;
  /** To be sent back with the next question; none where the conversation is over. */
  state?: string | undefined;
}

export type WebFrontDeps = Omit<WrittenDeps, 'can'> & { seal: SessionSeal };

/** The chat on a page. Between two turns the page keeps the state, sealed, so that nothing has to be kept here. */
export const createWebFront = (deps: WebFrontDeps): Front<WebQuestion, WebAnswer> => {
  const can = {
    screen: true,
    card: true,
    reminders: false,
    deviceAddress: false,
    links: true,
    alexaApp: false,
    helpful: 'buttons',
  } as const;
  return {
    name: 'web',
    can,
    read: ({ text, which, locale, state }) =>
      readWritten({ text, which, locale, session: deps.seal.open(state, deps.clock()) }, { ...deps, can }),
    speak: ({ reply, locale, session }) => ({
      locale,
      notice: reply.notice && { title: reply.notice.title, texts: reply.notice.texts },
      say: reply.say,
      ask: reply.ask,
      date: reply.screen?.date,
      choices: reply.screen?.choices,
      under: underAnswer(reply, locale, deps.clock()),
      state: reply.ask === undefined ? undefined : deps.seal.close(session, deps.clock()),
    }),
  };
};
