import type { Contact } from '../../models/locales/contact';
import type { Texts } from '../../models/locales/texts';
import type { Found } from './find-answer';

type Answer = Extract<Found, { kind: 'answer' }>;
type Referral = Pick<Extract<Found, { kind: 'referral' }>, 'reason' | 'lead'>;

/** Everything a voter hears as the answer, sentence for sentence: the row's text, and what the skill adds to it. */
export const answerWords = (texts: Texts, found: Answer, contact: Contact): string[] => [
  ...found.beside.before,
  found.countdown ? `${found.say} ${texts.countdown(found.countdown)}` : found.say,
  ...found.beside.after,
  ...(found.isGeneral ? [texts.referral.mayDiffer(contact)] : []),
];

/** What a voter hears where there is no answer, sentence for sentence. */
export const referralWords = (texts: Texts, { reason, lead }: Referral, contact: Contact): string[] => {
  const { noAnswer, noCounty, noDate } = texts.referral;
  const { whatNext, noSuchElection } = texts.timely;
  const sentences: Partial<Record<Referral['reason'], typeof noAnswer>> = {
    'no-county': noCounty,
    'no-date': noDate,
    'polls-closed': whatNext,
    'no-such-election': noSuchElection,
  };
  return [...(lead === undefined ? [] : [lead]), (sentences[reason] ?? noAnswer)(contact)];
};
