import type { TextMessageWords } from '../text-message-words';
import { enUSMessageWords } from './message-words';

export const enUSTextMessages: TextMessageWords = {
  // And how people greet, which they don't do in questions.
  words: [...enUSMessageWords, ...'hello hi hey thanks thank bye'.split(' ')],
  stop: [
    'stop',
    'stopall',
    'stop all',
    'unsubscribe',
    'cancel',
    'end',
    'quit',
    'revoke',
    'opt out',
    'optout',
    'remove',
  ],
  help: ['help', 'info'],
  start: ['start', 'unstop'],
  stopped: (office) => `${office}: you won't get any more texts from this number. To get them again, text START.`,
  helped: (office, { phone }) =>
    `${office}: ask a question about voting.${phone ? ` Or call ${phone}.` : ''} Message and data rates may apply. To stop, text STOP.`,
  sentOut: (office, answer) => `${office}: ${answer} To stop, text STOP.`,
};
