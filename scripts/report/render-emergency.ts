import { type Emergency, isOver, type Notice } from '../../models/table/emergency';
import { momentIn } from './moment';
import { visible } from './visible';

const noticeLines = (notice: Notice, zone: string, now: string): string => {
  const { id, jurisdictions, text, until, polls } = notice;
  const end = until === undefined ? 'until it is cleared' : `until ${momentIn(until, zone)}`;
  const state = isOver(notice, Date.parse(now)) ? 'over, ' : '';
  const words = Object.entries(text).map(([locale, words]) => `      ${locale}  ${visible(words)}`);
  const longer = polls ? [`      the polls of ${polls.election} close at ${polls.polls_close} there`] : [];
  return [`  ${id}  ${jurisdictions.join(', ')}, ${state}${end}`, ...words, ...longer].join('\n');
};

/** Notices and stopped answers at one moment. */
export const renderEmergency = ({ notices, silenced }: Emergency, zone: string, now: string): string => {
  const said =
    notices.length === 0
      ? 'No notice is in force.'
      : `Notices, said first:\n${notices.map((one) => noticeLines(one, zone, now)).join('\n')}`;
  if (silenced.length === 0) return `${said}\nNo answer is stopped.`;
  const stopped = silenced.map(({ faq, jurisdiction }) => `  ${faq} in ${jurisdiction}`).sort();
  return `${said}\nStopped, the phone number instead:\n${stopped.join('\n')}`;
};
