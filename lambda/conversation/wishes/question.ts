import { readSpokenAddress } from '../../places/spoken-address';
import { hearCounty } from '../../understanding/hear-county';
import { type Understanding, understand } from '../../understanding/understand';
import { addressAskedFor, missedAddress } from '../asks/ask-address';
import { askCountyAgain } from '../asks/ask-county';
import { decline } from '../asks/decline';
import { miss } from '../asks/miss';
import { offer } from '../asks/offer';
import type { RowRef } from '../session';
import { contentFor } from '../settled';
import { inCounty, type Turn } from '../turn';
import type { Fulfilment } from '../wish';

const SAYS_COUNTY = /\b(?:county|condado)\b/i;

/** Where a county was asked for, this is rather a county said in other words than a new question. */
const isHardlyAnything = (heard: Understanding): boolean =>
  heard.kind === 'unsure' || (heard.kind === 'decline' && heard.why === 'off-topic');

/** Answers a question that the front knew no name for, from its words alone. */
export const answerQuestion: Fulfilment<'question'> = async (turn, { sentence }) => {
  const addressFor = addressAskedFor(turn.session);
  const spoken = addressFor ? readSpokenAddress(sentence, turn.locale) : [];
  if (addressFor && spoken.length > 0)
    return {
      wish: 'places',
      question: addressFor,
      spoken,
      otherwise: { wish: 'row-instead', question: addressFor, keepsAddress: true },
    };
  const first = await contentFor(turn);
  const county = hearCounty(sentence, first.counties.values());
  const here = inCounty(turn, county);
  const content = county === undefined ? first : await contentFor(here);

  const heard = understand(sentence, content.faq, turn.locale, {
    declineWords: turn.office.decline_words,
    lastTopic: turn.session.last?.topic,
  });
  const isCountyAsked = turn.session.pending?.kind === 'county';
  if (isCountyAsked && isHardlyAnything(heard)) {
    if (county !== undefined) return { wish: 'county-known', county };
    if (SAYS_COUNTY.test(sentence)) return askCountyAgain(turn, turn.texts.county.notOurs);
  }
  switch (heard.kind) {
    case 'sure':
      return { wish: 'row', row: { topic: heard.topic, faq: heard.faq }, ahead: aheadIn(turn, sentence), county };
    case 'unsure': {
      const row = chosenAmong(turn, heard.options) ?? onlyTopic(heard.options);
      return row ? { wish: 'row', row, county } : offer(here, heard.options, content);
    }
    case 'decline':
      return decline(here, heard.why);
    case 'lost':
      if (addressFor) return missedAddress(turn, addressFor);
      if (county !== undefined) return { wish: 'county-known', county };
      return isCountyAsked ? askCountyAgain(turn, turn.texts.county.missed) : miss(turn);
  }
};

/** "For that one" means the election that was just talked about. */
const aheadIn = ({ session, texts }: Turn, question: string): number =>
  texts.followUp.refersBack.test(question) ? (session.ahead ?? 0) : 0;

/** The nearest row, where all are of one topic: that is no choice for the ear. */
const onlyTopic = ([first, ...others]: readonly RowRef[]): RowRef | undefined =>
  others.every(({ topic }) => topic === first?.topic) ? first : undefined;

/** The one option that was on offer already: "the deadline", after being asked which of two. */
const chosenAmong = ({ session }: Turn, options: readonly RowRef[]): RowRef | undefined => {
  if (session.pending?.kind !== 'choice') return undefined;
  const offered = session.pending.options;
  const both = options.filter(({ faq }) => offered.some((option) => option.faq === faq));
  return both.length === 1 ? both[0] : undefined;
};
