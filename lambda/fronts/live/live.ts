import type { Action } from '../../../models/content/deadline-lists';
import { inLocale } from '../../../models/content/in-locale';
import type { Office } from '../../../models/content/office';
import { textsFor } from '../../../models/locales/languages';
import type { Locale } from '../../../models/locales/locales';
import { REMINDABLE, type Remindable } from '../../../models/reminders';
import type { TopicId } from '../../../models/topics';
import { type Calendar, calendarOf, isPast, parseGoverning } from '../../answers/calendar';
import { sameConditionsTogether } from '../../answers/fill';
import { contactOf, findAnswer, rowFor } from '../../answers/find-answer';
import type { Content } from '../../table/content';

/** How many elections ahead their deadlines are told. */
const ELECTIONS = 2;

/** What voters hear at this moment, for whoever wants to know; no voter is in it. */
export interface Live {
  office: string;
  locale: Locale;
  /** Whose answers: the office's own, or one county's with it. */
  jurisdiction: { id: string; name: string };
  counties: { id: string; name: string }[];
  release: number;
  released_at: string | null;
  age_days: number | null;
  /** `false`: it could not be checked for too long, and voters get the phone number. */
  is_trusted: boolean;
  /** The table can't be reached: this is what the service was built with. */
  is_built_in: boolean;
  phone: string | null;
  notices: string[];
  deadlines: ({
    action: string;
    election: { id: string; name: string; date: string };
    what: string;
    when: string;
  } & Grounds)[];
  answers: {
    id: string;
    topic: TopicId;
    title: string;
    /** `answered`; `by-county`; or why it is not spoken now: `silenced`, `expired`, `no-date` … */
    state: string;
    jurisdiction: string;
    verified_on: string;
    valid_until: string | null;
    source: string;
    /** Only where the office wants its people named. */
    approved_by?: string | undefined;
  }[];
}

/** What a deadline's sentence rests on: the answer that voters hear it in, where the office has one. */
interface Grounds {
  source: string | null;
  verified_on: string | null;
  valid_until: string | null;
}

export interface LiveQuestion {
  office: Office;
  locale: Locale;
  nowMs: number;
  county: string | undefined;
}

export const liveOf = (content: Content, question: LiveQuestion): Live => {
  const { office, locale, nowMs, county } = question;
  const here = content.lineage.find(({ id }) => id === county) ?? content.root;
  const calendar = calendarOf(content, nowMs);
  const since = content.releasedAt;
  return {
    office: office.name,
    locale,
    jurisdiction: { id: here.id, name: inLocale(here, 'name', locale) },
    counties: [...content.counties.values()].map((one) => ({ id: one.id, name: inLocale(one, 'name', locale) })),
    release: content.release,
    released_at: since ?? null,
    age_days: since === undefined ? null : Math.max(0, Math.floor((nowMs - Date.parse(since)) / 86_400_000)),
    is_trusted: content.isTrusted,
    is_built_in: content.isSnapshot,
    phone: contactOf(content.lineage, locale).phone ?? null,
    notices: content.notices.flatMap(({ text }) => text[locale] ?? []),
    deadlines: content.isTrusted ? deadlinesIn(content, calendar, question) : [],
    answers: answersIn(content, question),
  };
};

const isOfVoting = (action: Remindable): action is Exclude<Remindable, 'vote'> => action !== 'vote';

/** What can still be done for the next elections, each with all ways that are open. */
const deadlinesIn = (content: Content, calendar: Calendar, { locale, nowMs }: LiveQuestion): Live['deadlines'] => {
  const texts = textsFor(locale);
  const ahead = calendar.elections.filter(({ date }) => date >= calendar.today.toString()).slice(0, ELECTIONS);
  return ahead.flatMap((election) =>
    REMINDABLE.filter(isOfVoting).flatMap((action) => {
      const open = calendar.ways(election, action, 'all').filter(({ closes }) => !isPast(calendar, closes));
      if (open.length === 0) return [];
      const name = inLocale(election, 'name', locale);
      return [
        {
          action,
          election: { id: election.id, name, date: election.date },
          what: texts.reminder.toDo[action].label(name),
          when: texts.calendar.allWays(sameConditionsTogether(open), calendar.today),
          ...groundsOf(content, action, nowMs),
        },
      ];
    }),
  );
};

/** The answer that ends with the deadline; a topic's main one before its details. */
const groundsOf = (content: Content, action: Action, nowMs: number): Grounds => {
  const of = content.faq.filter(({ deadline }) => {
    const governs = deadline === undefined ? 'vote' : parseGoverning(deadline);
    return governs !== 'vote' && governs.action === action;
  });
  const id = (of.find(({ id, topic }) => id === topic) ?? of[0])?.id;
  const row = id === undefined ? undefined : rowFor(content, id, nowMs);
  return {
    source: row?.source_url ?? null,
    verified_on: row?.verified_on ?? null,
    valid_until: row?.valid_until ?? null,
  };
};

const answersIn = (content: Content, { office, locale, nowMs, county }: LiveQuestion): Live['answers'] => {
  const texts = textsFor(locale);
  const ids = [...new Set(content.faq.map(({ id }) => id))].sort();
  return ids.flatMap((id) => {
    const row = rowFor(content, id, nowMs);
    if (!row) return [];
    const found = findAnswer(content, {
      faq: id,
      locale,
      texts,
      nowMs,
      county: county === undefined ? 'not-asked' : 'known',
      verifyDays: office.limits.verify_days,
    });
    const place = content.lineage.find((one) => one.id === row.jurisdiction);
    return [
      {
        id,
        topic: row.topic,
        title: row.about ?? texts.topics[row.topic],
        state: found.kind === 'answer' ? 'answered' : found.kind === 'needs-county' ? 'by-county' : found.reason,
        jurisdiction: place ? inLocale(place, 'name', locale) : row.jurisdiction,
        verified_on: row.verified_on,
        valid_until: row.valid_until ?? null,
        source: row.source_url,
        ...(office.fronts?.live?.staff_names ? { approved_by: row.approved_by } : {}),
      },
    ];
  });
};
