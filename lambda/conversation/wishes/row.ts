import type { FaqRow } from '../../../models/content/faq-row';
import type { Contact } from '../../../models/locales/contact';
import { answerWords, referralWords } from '../../answers/answer-words';
import { type Found, findAnswer, rowFor } from '../../answers/find-answer';
import { placesQuestionOf } from '../../places/places-questions';
import type { Content } from '../../table/content';
import { askBeside } from '../asks/ask-beside';
import { askCounty } from '../asks/ask-county';
import { hoursOfNamedPlace } from '../places/named-hours';
import { recallCounty } from '../recall-county';
import type { Reply } from '../reply';
import { answerScreen, referralScreen, titleOf } from '../screen/show';
import type { RowRef, Session } from '../session';
import { contactIn, contentFor, settled } from '../settled';
import type { Turn } from '../turn';
import type { Fulfilment, WishOf } from '../wish';

type RowWish = WishOf<'row'>;

/** Answers one row for this voter, or asks for the county, or names the office to call. */
export const answerRow: Fulfilment<'row'> = async (turn, wish) => {
  const { row: ref, election, fromRow } = wish;
  const mayComeFromPlaces = !fromRow && election === undefined;
  if (mayComeFromPlaces && ref.faq === 'polling-hours') {
    const hours = await hoursOfNamedPlace(turn);
    if (hours) return hours;
  }
  const question = mayComeFromPlaces ? placesQuestionOf(ref.faq, turn.heard.question, turn.locale) : undefined;
  if (question) return { wish: 'places', question, otherwise: { ...wish, fromRow: true } };
  const content = await contentFor(turn);
  const found = findAnswer(content, {
    faq: ref.faq,
    locale: turn.locale,
    texts: turn.texts,
    nowMs: turn.nowMs,
    county: countyState(turn.session),
    verifyDays: turn.office.limits.verify_days,
    election,
  });
  switch (found.kind) {
    case 'needs-county': {
      const county = await recallCounty(turn, content);
      if (county) return { ...wish, county };
      const { topic, faq } = ref;
      const about = aboutIn(turn, wish, rowFor(content, faq, turn.nowMs));
      const asking = askCounty(turn, content, { about: ref });
      const beside = besideOf(turn, wish);
      return led(wish, {
        ...asking,
        about,
        topic,
        faq,
        remember: {
          ...asking.remember,
          ...(election === undefined ? {} : { election }),
          beside: beside && [...beside],
          others: wish.others && [...wish.others],
        },
      });
    }
    case 'referral':
      return led(wish, referral(turn, wish, content, found));
    case 'answer':
      return led(wish, answer(turn, wish, content, found));
  }
};

/** The reply with what comes before it, and why it is the row's. */
const led = ({ lead, reason, keepsAddress }: RowWish, reply: Reply): Reply => ({
  ...reply,
  // Both: why the row answers, and why it doesn't.
  reason: [reason, reply.reason].filter(Boolean).join(' ') || undefined,
  say: [...(lead ? [lead] : []), ...(reply.about ? [reply.about] : []), ...reply.say],
  ...(keepsAddress ? { remember: { ...reply.remember, keepsAddress } } : {}),
});

/** "About an ID that has expired:", never twice in a row. */
const aboutIn = ({ texts, session }: Turn, wish: RowWish, row: FaqRow | undefined): string | undefined =>
  wish.saysAbout && row?.about !== undefined && session.last?.faq !== row.id ? texts.about(row.about) : undefined;

const memoryOf = ({ session }: Turn, { row, election, chosen, others }: RowWish): Partial<Session> => ({
  county: session.county,
  last: row,
  ...(session.last && session.last.faq !== row.faq ? { before: session.last } : {}),
  more: undefined,
  beside: undefined,
  chosen,
  others: others ? [...others] : undefined,
  ...(election === undefined ? {} : { election }),
});

const referral = (turn: Turn, wish: RowWish, content: Content, found: Extract<Found, { kind: 'referral' }>): Reply => {
  const { texts, can } = turn;
  const { topic } = wish.row;
  const contact = contactIn(content, turn);
  const say = referralWords(texts, found, contact);
  return settled(turn, {
    outcome: 'no-match',
    topic,
    release: content.release,
    reason: found.reason,
    say,
    card: { title: texts.card.title(topic), text: texts.referral.card(contact) },
    screen: can.screen ? referralScreen(turn, { topic, say: say.join(' ') }, contact) : undefined,
    remember: memoryOf(turn, wish),
  });
};

const answer = (turn: Turn, wish: RowWish, content: Content, found: Extract<Found, { kind: 'answer' }>): Reply => {
  const { texts, session, can } = turn;
  const { row, election } = wish;
  const contact = contactIn(content, turn);
  const remember = memoryOf(turn, wish);
  const reply: Reply = {
    outcome: 'answered',
    topic: row.topic,
    faq: row.faq,
    release: content.release,
    jurisdiction: found.row.jurisdiction,
    about: aboutIn(turn, wish, found.row),
    say: answerWords(texts, found, contact),
    card: { title: titleOf(texts, found.row), text: cardText(turn, found, contact) },
    screen: can.screen ? answerScreen(turn, { ...found, election }, content, contact) : undefined,
    remember,
  };
  const unsaid = found.more && !session.isOneShot ? { more: found.more } : {};
  const next = askBeside(turn, besideOf(turn, wish) ?? [], content);
  if (next) return { ...reply, ...next, remember: { ...remember, ...unsaid, ...next.remember } };
  if (!('more' in unsaid)) return settled(turn, reply);
  const { more, reprompt } = texts.after;
  return { ...reply, ask: more, reprompt, remember: { ...remember, ...unsaid, pending: { kind: 'more' } } };
};

/** What was asked beside: now, or before the county was known. */
const besideOf = ({ session }: Turn, { beside }: RowWish): readonly RowRef[] | undefined => beside ?? session.beside;

const countyState = ({ county }: Session): 'known' | 'not-asked' | 'refused' => {
  if (county === undefined) return 'not-asked';
  return county === 'unknown' ? 'refused' : 'known';
};

/** The card has room for what the ear has not: everything more, the page and the number. */
const cardText = ({ texts }: Turn, found: Extract<Found, { kind: 'answer' }>, contact: Contact): string =>
  [
    [...found.beside.before, found.say, ...found.beside.after].join(' '),
    found.more,
    found.row.link && texts.card.link(found.row.link),
    texts.card.phone(contact),
  ]
    .filter(Boolean)
    .join('\n\n');
