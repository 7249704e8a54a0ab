import type { Contact } from '../../models/locales/contact';
import type { Texts } from '../../models/locales/texts';
import type { Found } from './find-answer';

type Answer = Extract<Found, { kind: 'answer' }>;
type Reason = Extract<Found, { kind: 'referral' }>['reason'];

/** Everything a voter hears as the answer, sentence for sentence: the row's text, and what the skill adds to it. */
export const answerWords = (texts: Texts, found: Answer, contact: Contact): string[] => [
  found.countdown ? `${found.say} ${texts.countdown(found.countdown)}` : found.say,
  ...(found.isGeneral ? [texts.referral.mayDiffer(contact)] : []),
];

/** What a voter hears where there is no answer. */
export const referralWords = (texts: Texts, reason: Reason, contact: Contact): string => {
  const { noAnswer, noCounty, noDate } = texts.referral;
  const sentences: Partial<Record<Reason, typeof noAnswer>> = { 'no-county': noCounty, 'no-date': noDate };
  return (sentences[reason] ?? noAnswer)(contact);
};
