import type { Contact } from '../../../models/locales/contact';
import { answerWords, referralWords } from '../../answers/answer-words';
import { contactOf, findAnswer } from '../../answers/find-answer';
import { answerScreen, referralScreen } from '../screen/show';
import type { Session } from '../session';
import type { Reply, RowRef, Turn } from '../turn';
import { askCounty } from './county';
import { answerFromPlaces } from './places/answer-places';
import { recallCounty } from './recall-county';
import { contentFor, isSpanish, settled } from './reply';

/** Answers one row for this voter, or asks for the county, or names the office to call. */
export const answerRow = async (turn: Turn, ref: RowRef, ahead = 0): Promise<Reply> => {
  const placed = ahead === 0 ? await answerFromPlaces(turn, ref) : undefined;
  if (placed) return placed;
  const content = await contentFor(turn);
  const found = findAnswer(content, {
    faq: ref.faq,
    locale: turn.locale,
    texts: turn.texts,
    nowMs: turn.nowMs,
    county: countyState(turn.session),
    verifyDays: turn.office.limits.verify_days,
    ahead,
  });
  const about = { topic: ref.topic, faq: ref.faq, release: content.release };
  const contact = contactOf(content.lineage, isSpanish(turn));

  if (found.kind === 'needs-county') {
    const county = await recallCounty(turn, content);
    if (county) return answerRow({ ...turn, session: { ...turn.session, county } }, ref, ahead);
    return { ...askCounty(turn, content, { about: ref }), ...about };
  }
  const county = turn.session.county;
  const remember = { county, last: ref, more: undefined, ...(ahead > 0 ? { ahead } : {}) };
  if (found.kind === 'referral') {
    const { card } = turn.texts.referral;
    const say = referralWords(turn.texts, found.reason, contact);
    return settled(turn, {
      ...about,
      faq: undefined,
      outcome: 'no-match',
      reason: found.reason,
      say: [say],
      card: { title: turn.texts.card.title(ref.topic), text: card(contact) },
      screen: turn.hasScreen ? referralScreen(turn, { topic: ref.topic, say }, contact) : undefined,
      remember,
    });
  }

  const reply: Reply = {
    ...about,
    outcome: 'answered',
    jurisdiction: found.row.jurisdiction,
    say: answerWords(turn.texts, found, contact),
    card: { title: turn.texts.card.title(ref.topic), text: cardText(turn, found, contact) },
    screen: turn.hasScreen ? answerScreen(turn, { ...found, ahead }, content, contact) : undefined,
    remember,
  };
  if (!found.more || turn.session.isOneShot) return settled(turn, reply);
  const { more, reprompt } = turn.texts.after;
  return { ...reply, ask: more, reprompt, remember: { ...remember, more: found.more, pending: { kind: 'more' } } };
};

const countyState = ({ county }: Session): 'known' | 'not-asked' | 'refused' => {
  if (county === undefined) return 'not-asked';
  return county === 'unknown' ? 'refused' : 'known';
};

/** The card has room for what the ear has not: everything more, the page and the number. */
const cardText = (
  { texts }: Turn,
  found: { say: string; more?: string | undefined; row: { link?: string | undefined } },
  contact: Contact,
): string =>
  [found.say, found.more, found.row.link && texts.card.link(found.row.link), texts.card.phone(contact)]
    .filter(Boolean)
    .join('\n\n');
