import { languageOf } from '../../models/locales/languages';
import type { ReplyKind } from '../../models/locales/reply-words';
import { hearOrdinal, hearReply, replyWords } from '../understanding/hear-reply';
import { hearMoment } from './reminders/moment';
import type { RequestName } from './request';
import type { Session } from './session';
import type { Heard, Turn } from './turn';

type Kinds = ReadonlySet<ReplyKind>;
type Reading = { name: RequestName; heard?: Heard | undefined } | undefined;

/**
 * The turn as a reply to what was asked last. Whatever the front took it for, the skill's own question comes first;
 * what is no reply in words stays what it was.
 */
export const inReply = (turn: Turn): Turn => {
  const read = readByName(turn) ?? readByWords(turn);
  return read ? { ...turn, name: read.name, heard: { ...turn.heard, ...read.heard } } : turn;
};

/** What a front brings as words: a question, or whatever it took for something that it isn't. */
const saidIn = ({ heard }: Turn): string | undefined =>
  heard.question ?? heard.unknown ?? (heard.county?.id === undefined ? heard.county?.said : undefined);

/** A front's names mean something else while something is pending. */
const readByName = ({ name, heard, session: { pending } }: Turn): Reading => {
  switch (pending?.kind) {
    case 'choice':
      return name === 'no' || name === 'no-county' ? { name: 'none-of-those' } : undefined;
    case 'reminder':
      if (name === 'cancel') return { name: 'no' };
      if (name === 'more') return { name: 'repeat' };
      return name === 'no-county' ? { name: 'not-understood' } : undefined;
    case 'helpful':
      if (name === 'choice') return touched(heard.which);
      if (name === 'yes' || name === 'no') return rated(name);
      return name === 'no-county' ? { name: 'leave' } : undefined;
    case 'beside':
    case 'more':
      if (name === 'more' && pending.kind === 'beside') return { name: 'yes' };
      return name === 'no-county' ? { name: 'no' } : undefined;
    default:
      return undefined;
  }
};

const readByWords = (turn: Turn): Reading => {
  const said = saidIn(turn);
  if (said === undefined) return undefined;
  const { session, locale } = turn;
  const kinds = hearReply(said, locale);
  const has = (...some: readonly ReplyKind[]): boolean => some.some((kind) => kinds.has(kind));
  if (has('restart')) return { name: 'start-over' };
  if (has('slower')) return { name: 'slower' };
  if (has('device') && (session.pending?.kind === 'reminder' || session.isReminderSet)) return { name: 'which-device' };
  if (has('county') && session.last && session.pending?.kind !== 'county') return { name: 'which-county' };
  // "Me sirvió" ends a conversation too, where that was not the question.
  if (has('done') && !(session.pending?.kind === 'helpful' && has('helped', 'partly', 'unhelped')))
    return { name: 'stop' };
  const read = toPending(turn, said, kinds);
  if (read) return read;
  const moment =
    session.pending === undefined || session.pending.kind === 'more' ? hearMoment(said, locale) : undefined;
  if (moment && session.isReminderSet) return { name: 'move-reminder', heard: { moment } };
  if (moment && languageOf(locale).replies.moment.asksReminder.test(replyWords(said)))
    return { name: 'reminder', heard: { moment } };
  // "Why not?", where nothing was proposed, asks about the answer.
  const isQuestion = session.last !== undefined && languageOf(locale).follow.needsBefore.test(replyWords(said));
  return isQuestion && !has('repeat') ? undefined : ofConversation(session, kinds);
};

const toPending = ({ session, locale }: Turn, said: string, kinds: Kinds): Reading => {
  const has = (...some: readonly ReplyKind[]): boolean => some.some((kind) => kinds.has(kind));
  const { pending, chosen, others } = session;
  if (has('mistaken') && (others?.length ?? 0) > 0 && pending?.kind !== 'reminder' && pending?.kind !== 'helpful')
    return { name: 'none-of-those' };
  switch (pending?.kind) {
    case 'choice':
      if (has('both')) return { name: 'both' };
      if (has('none', 'mistaken')) return { name: 'none-of-those' };
      if (has('leave')) return { name: 'leave' };
      if (has('no')) return { name: 'none-of-those' };
      return (
        whichOf(pending.options.length, hearOrdinal(said, locale), kinds) ?? otherOf(pending.options.length, kinds)
      );
    case 'reminder': {
      if (has('when')) return { name: 'repeat' };
      if (has('no', 'leave', 'none', 'mistaken')) return { name: 'no' };
      if (has('yes')) return { name: 'yes' };
      const moment = hearMoment(said, locale);
      return moment && { name: 'move-reminder', heard: { moment } };
    }
    case 'helpful':
      if (has('partly')) return rated('partly');
      if (has('unhelped', 'no', 'none', 'mistaken')) return rated('no');
      if (has('helped', 'yes')) return rated('yes');
      return has('leave', 'unsure', 'withheld') ? { name: 'leave' } : touched(hearOrdinal(said, locale));
    case 'more':
    case 'beside':
      if (has('more', 'yes')) return { name: 'yes' };
      if (has('no', 'leave', 'none', 'unsure')) return { name: 'no' };
      return chosen && ofChosen(chosen, kinds);
    case 'address':
    case 'county':
      if (has('leave', 'withheld', 'unsure', 'no', 'none')) return { name: 'no-county' };
      if (has('yes')) return { name: 'yes' };
      return pending.kind === 'county' ? whichOf(2, hearOrdinal(said, locale), kinds) : undefined;
    default:
      return chosen && ofChosen(chosen, kinds);
  }
};

const rated = (helped: NonNullable<Heard['helped']>): Reading => ({ name: 'rated', heard: { helped } });

/** Of the two choices below "Was that helpful?". */
const touched = (which: number | undefined): Reading =>
  which === 1 ? rated('yes') : which === 2 || which === -1 ? rated('no') : undefined;

/** One of `count` on offer, by its place; the middle one only where there is one. */
const whichOf = (count: number, ordinal: number | undefined, kinds: Kinds): Reading => {
  const which = ordinal ?? placeOf(count, kinds);
  return which === undefined ? undefined : { name: 'choice', heard: { which } };
};

const placeOf = (count: number, kinds: Kinds): number | undefined => {
  if (kinds.has('middle') && count === 3) return 2;
  if (kinds.has('first')) return 1;
  return kinds.has('last') ? -1 : undefined;
};

/** "The other one" of two that nobody chose from is the second: the first was just passed over. */
const otherOf = (count: number, kinds: Kinds): Reading =>
  kinds.has('other') && count === 2 ? { name: 'choice', heard: { which: 2 } } : undefined;

/** After one was chosen: the other one, or the one before it. */
const ofChosen = ({ options, at }: NonNullable<Session['chosen']>, kinds: Kinds): Reading => {
  if (kinds.has('other')) return { name: 'other-one', heard: options.length === 2 ? { which: 2 - at } : {} };
  if (kinds.has('previous') && at > 0) return { name: 'other-one', heard: { which: at } };
  const which = placeOf(options.length, kinds);
  return which === undefined ? undefined : { name: 'other-one', heard: { which } };
};

/** What is said of the conversation itself, whatever is pending. */
const ofConversation = ({ pending, others, last }: Session, kinds: Kinds): Reading => {
  const names: readonly (readonly [ReplyKind, RequestName | undefined])[] = [
    ['wait', 'wait'],
    ['call', 'call'],
    ['back', 'back'],
    ['repeat', 'repeat'],
    ['none', others && others.length > 0 ? 'none-of-those' : undefined],
    ['withheld', last ? 'repeat' : undefined],
    ['leave', 'leave'],
    ['no', pending ? undefined : 'no'],
    ['more', last ? 'more' : undefined],
    ['yes', 'yes'],
    ['unsure', pending ? 'not-understood' : undefined],
  ];
  const name = names.find(([kind, name]) => name !== undefined && kinds.has(kind))?.[1];
  return name && { name };
};
