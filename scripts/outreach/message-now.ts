import { answerWords } from '../../lambda/answers/answer-words';
import {
  calendarOf,
  type Governing,
  governingWays,
  isDeadlinePast,
  isPast,
  parseGoverning,
  pollsClose,
} from '../../lambda/answers/calendar';
import { contactOf, findAnswer, rowFor } from '../../lambda/answers/find-answer';
import type { Content } from '../../lambda/table/content';
import type { Election } from '../../models/content/election';
import { textMessages } from '../../models/locales/front-words';
import { textsFor } from '../../models/locales/languages';
import type { Locale } from '../../models/locales/locales';
import { isOver } from '../../models/table/emergency';
import { asTyped, type Segments, segmentsOf } from '../../models/text/segments';
import { contentsOf, type HearInput } from '../read-back/hear';
import { whyNot } from '../read-back/why';

/** The service takes no longer text at once. */
const MOST_CHARACTERS = 1600;

/** What people of one county are told in one language at one moment, or why nothing is. */
export type Message =
  | { body: string; election: string; zone: string; cost: Segments; closesMs: number }
  | { why: string; zone: string };

/** When the first of the ways closes that the text may name: after it, the text is another. */
const closing = (content: Content, election: Election, governing: Governing, nowMs: number): number => {
  const calendar = calendarOf(content, nowMs);
  if (governing === 'vote') return pollsClose(calendar, election).epochMilliseconds;
  const open = governingWays(calendar, election, governing).filter(({ closes }) => !isPast(calendar, closes));
  return Math.min(...open.map(({ closes }) => closes.epochMilliseconds));
};

export interface MessageInput extends Omit<HearInput, 'locales' | 'nowMs' | 'faq'> {
  faq: string;
}

/** Those who are told the same. The office's own root stands for all its voters where it has no counties. */
export interface Group {
  county: string;
  locale: Locale;
}

export type MessageAt = (group: Group, nowMs: number) => Message;

/** The approved row of a deadline as a message, filled for one moment; only where the skill itself would say it then. */
export const messagesOf = (input: MessageInput): MessageAt => {
  const contentFor = contentsOf({ ...input, nowMs: 0 });
  return ({ county, locale }, nowMs) => {
    const isRoot = county === input.office.root;
    const content = contentFor({ locale, county: isRoot ? undefined : county });
    return messageOf(content, { input, locale, isRoot, nowMs });
  };
};

interface Asked {
  input: MessageInput;
  locale: Locale;
  isRoot: boolean;
  nowMs: number;
}

const messageOf = (content: Content, { input, locale, isRoot, nowMs }: Asked): Message => {
  const { office, faq } = input;
  const calendar = calendarOf(content, nowMs);
  const { zone } = calendar;
  const verifyDays = office.limits.verify_days;
  const asking = { faq, locale, texts: textsFor(locale), nowMs, verifyDays };
  const found = findAnswer(content, { ...asking, county: isRoot ? 'refused' : 'known' });
  if (found.kind !== 'answer') {
    const reason = found.kind === 'referral' ? found.reason : 'no-county';
    const today = calendar.today.toString();
    return { zone, why: whyNot(reason, rowFor(content, faq, nowMs), { today, verifyDays, isCountyKnown: !isRoot }) };
  }
  const { row, election } = found;
  if (row.deadline === undefined || election === undefined)
    return { zone, why: 'The row names no deadline, and only a deadline is sent out.' };
  const governing = parseGoverning(row.deadline);
  if (isDeadlinePast(calendar, election, governing))
    return { zone, why: `The deadline ${row.deadline} of the ${election.name} is past.` };
  if (content.notices.some((one) => !isOver(one, nowMs)))
    return {
      zone,
      why: 'A notice holds there, which voters hear before every answer and this message would not say. Clear it, or wait until it ends.',
    };
  const answer = answerWords(asking.texts, found, contactOf(content.lineage, locale)).join(' ');
  const body = asTyped(textMessages(locale).sentOut(office.name, answer));
  if (body.length > MOST_CHARACTERS)
    return { zone, why: `The message has ${body.length} characters, and the service takes ${MOST_CHARACTERS}.` };
  return {
    zone,
    body,
    election: election.id,
    cost: segmentsOf(body),
    closesMs: closing(content, election, governing, nowMs),
  };
};
