import { Temporal } from 'temporal-polyfill';
import { reminderRule } from '../../../models/reminders';
import { calendarOf } from '../../answers/calendar';
import { silencedFor } from '../../answers/silenced';
import type { Content } from '../../table/content';
import { askCounty } from '../asks/ask-county';
import { notReminded } from '../asks/not-reminded';
import { recallCounty } from '../recall-county';
import { type Moment, moved } from '../reminders/moment';
import { type Plan, planReminder, type Rule } from '../reminders/plan-reminder';
import { reminderWords, timeOf } from '../reminders/reminder-words';
import type { Reminders } from '../reminders/reminders';
import { type ReminderAbout, reminderAbout } from '../reminders/what-to-remind';
import type { Reply } from '../reply';
import { contactIn, contentFor, knownCounty, settled } from '../settled';
import type { Turn } from '../turn';
import type { Fulfilment } from '../wish';

/** For what was `asked` for; without it, for what was last talked about. Nothing is set yet. */
export const proposeReminder: Fulfilment<'reminder'> = async (turn, { asked, moment }) => {
  const { reminders } = turn;
  if (!reminders) return notReminded(turn, turn.can.reminders ? 'device' : 'nowhere');
  if (reminders.isRefused) return notReminded(turn, 'permission');
  const content = await contentFor(turn);
  const about = reminderAbout(content, { asked, last: turn.session.last, nowMs: turn.nowMs });
  switch (canSay(turn, content, about)) {
    case 'no':
      return referral(turn, content);
    case 'needs-county': {
      const county = await recallCounty(turn, content);
      if (county) return { wish: 'reminder', asked, county };
      const errand = { kind: 'remind', ...(asked === undefined ? {} : { deadline: asked }) } as const;
      return askCounty(turn, content, { errand });
    }
    case 'yes':
      return offerOf(
        turn,
        content,
        { about, asked, moment },
        await planFor(turn, content, { about, asked, reminders }),
      );
  }
};

/** A deadline that a county may have moved, or that staff stopped, is no more spoken here than in an answer. */
const canSay = ({ session }: Turn, content: Content, { faqs }: ReminderAbout): 'yes' | 'no' | 'needs-county' => {
  if (!content.isTrusted) return 'no';
  const isCountyKnown = knownCounty(session) !== undefined;
  const silenced = faqs.map((faq) => silencedFor(content, faq, isCountyKnown));
  if (silenced.includes('here')) return 'no';
  const datesDiffer = content.root.below.includes('elections');
  if (isCountyKnown || !(datesDiffer || silenced.includes('some-county'))) return 'yes';
  return session.county === undefined ? 'needs-county' : 'no';
};

interface Asking {
  about: ReminderAbout;
  asked: string | undefined;
  reminders: Reminders;
}

const planFor = async (turn: Turn, content: Content, { about, asked, reminders }: Asking): Promise<Plan> => {
  const calendar = calendarOf(content, turn.nowMs);
  const zone = (await reminders.timeZone()) ?? calendar.zone;
  const rule: Rule = { zone, ...reminderRule(turn.office) };
  const named = asked === undefined ? turn.session.election : undefined;
  const from = named === undefined ? undefined : calendar.elections.find(({ id }) => id === named);
  return planReminder(calendar, { governing: about.governing, rule, from });
};

interface Offering {
  about: ReminderAbout;
  asked: string | undefined;
  moment: Moment | undefined;
}

const offerOf = (turn: Turn, content: Content, { about, asked, moment }: Offering, plan: Plan): Reply => {
  const { kind } = about;
  const { reminder } = turn.texts;
  const { release } = content;
  if (plan.kind === 'none') {
    const say = [reminder.nothingAhead(contactIn(content, turn))];
    return settled(turn, { outcome: 'no-match', reason: 'no-deadline-ahead', release, say });
  }
  const { today } = calendarOf(content, turn.nowMs);
  const words = { kind, texts: turn.texts, locale: turn.locale };
  const { remind: toDo, by, tooLate } = reminderWords(plan, { ...words, today });
  if (plan.kind === 'too-near') {
    const say = [...tooLate, reminder.tooNear(toDo, by)];
    return settled(turn, { outcome: 'answered', reason: 'too-near-to-remind', release, say });
  }
  const wanted = moment && momentWanted(turn, moment, plan);
  const isPossible = wanted !== undefined && isWithin(plan, wanted);
  const at = isPossible ? wanted : (momentOnOffer(turn) ?? plan.at);
  const now = Temporal.Instant.fromEpochMilliseconds(turn.nowMs).toZonedDateTimeISO(at.timeZoneId);
  const atThatTime = reminderWords(plan, { ...words, today: at.withTimeZone(zoneOf(content)).toPlainDate() });
  const offer = reminder.offer(turn.texts.calendar.when(at.toPlainDate(), timeOf(at), now.toPlainDate()), toDo, by);
  return {
    outcome: 'asked',
    release,
    say: [...tooLate, ...(moment && !isPossible ? [reminder.notThen] : []), offer],
    ask: reminder.ask,
    reprompt: reminder.reprompt,
    remember: {
      county: turn.session.county,
      election: turn.session.election,
      pending: {
        kind: 'reminder',
        at: at.toString(),
        text: reminder.label(atThatTime.label, atThatTime.by),
        offer,
        ...(asked === undefined ? {} : { asked }),
      },
    },
  };
};

/** Only another moment is asked for: what was on offer stands. */
const momentOnOffer = ({ name, session: { pending } }: Turn): Temporal.ZonedDateTime | undefined =>
  name === 'move-reminder' && pending?.kind === 'reminder' ? Temporal.ZonedDateTime.from(pending.at) : undefined;

/** "The day before", where nothing was on offer yet, is before the last day. */
const momentWanted = (turn: Turn, moment: Moment, { at, latest }: Planned): Temporal.ZonedDateTime => {
  const lastDay = latest.toPlainDate();
  const onLastDay = lastDay.toZonedDateTime({ timeZone: at.timeZoneId, plainTime: at.toPlainTime() });
  const offered = momentOnOffer(turn) ?? (moment.day ? onLastDay : at);
  return moved({ offered, lastDay, nowMs: turn.nowMs }, moment);
};

type Planned = Extract<Plan, { kind: 'planned' }>;

const isWithin = ({ soonest, latest }: Planned, at: Temporal.ZonedDateTime): boolean =>
  Temporal.ZonedDateTime.compare(at, soonest) >= 0 && Temporal.ZonedDateTime.compare(at, latest) <= 0;

const zoneOf = (content: Content): string => content.lineage[0]?.time_zone ?? 'UTC';

const referral = (turn: Turn, content: Content): Reply =>
  settled(turn, {
    outcome: 'no-match',
    reason: 'no-date-to-say',
    release: content.release,
    say: [turn.texts.referral.noAnswer(contactIn(content, turn))],
  });
