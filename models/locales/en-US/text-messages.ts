import type { TextMessageWords } from '../text-message-words';

export const enUSTextMessages: TextMessageWords = {
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
};
