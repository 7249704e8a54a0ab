import type { Election } from '../../models/content/election';
import type { FaqRow } from '../../models/content/faq-row';
import { inLocale } from '../../models/content/in-locale';
import type { Contact } from '../../models/locales/contact';
import type { Locale } from '../../models/locales/locales';
import type { Texts } from '../../models/locales/texts';
import { factsOf, placeholdersIn } from '../../models/placeholders';
import type { Place } from '../../models/table/page';
import type { Content } from '../table/content';
import { type Calendar, calendarOf, isOnFile, parseGoverning } from './calendar';
import { type Countdown, countdownOf } from './countdown';
import { CannotFill, fill, spokenSite } from './fill';
import { type Beside, namesDate, pollsClosedText, saidBeside } from './lead';
import { silencedFor } from './silenced';
import { textNow } from './text-now';
import { electionOf } from './which-election';

/** What the skill may say to a question about one row. */
export type Found =
  | {
      kind: 'answer';
      row: FaqRow;
      say: string;
      /** What has to be said with it, so that it is true of this moment and this election. */
      beside: Beside;
      /** The election it speaks of, where it speaks of one. */
      election?: Election | undefined;
      more?: string | undefined;
      countdown?: Countdown | undefined;
      /** Some county has an answer of its own, and the voter can't say which county is theirs. */
      isGeneral: boolean;
    }
  | { kind: 'needs-county' }
  | {
      kind: 'referral';
      reason:
        | 'missing'
        | 'silenced'
        | 'no-county'
        | 'expired'
        | 'no-date'
        | 'no-contact'
        | 'past-deadline'
        | 'polls-closed'
        | 'no-such-election'
        | 'stale-release';
      /** What is known all the same. */
      lead?: string | undefined;
    };

export interface Asking {
  /** A row's id; the topic's id asks for its main answer. */
  faq: string;
  locale: Locale;
  texts: Texts;
  nowMs: number;
  /** `known`: the content's lineage starts at the voter's county. `refused`: the voter can't tell. */
  county: 'known' | 'not-asked' | 'refused';
  verifyDays: number;
  /** The election that the voter asks about, by its id; without one, the one that matters next. */
  election?: string | undefined;
}

/**
 * The approved answer for one voter at one moment, or why there is none. The nearest jurisdiction that has the row
 * decides: where its row may not be spoken, no other place's row takes its turn.
 */
export const findAnswer = (content: Content, asking: Asking): Found => {
  if (!content.isTrusted) return { kind: 'referral', reason: 'stale-release' };
  const county = asking.county === 'known' ? content.lineage[0] : undefined;
  const silenced = silencedFor(content, asking.faq, county !== undefined);
  if (silenced === 'here') return { kind: 'referral', reason: 'silenced' };
  const isGeneral = !county && isOwnedByCounty(content, asking);
  if (!county && asking.county === 'not-asked' && (silenced || isGeneral)) return { kind: 'needs-county' };
  if (!county && silenced) return { kind: 'referral', reason: 'no-county' };
  const calendar = calendarOf(content, asking.nowMs);
  const today = calendar.today.toString();
  const row = nearestRow(content, asking.faq, today);
  if (row === undefined) return { kind: 'referral', reason: 'missing' };
  if (isExpired(row, today, calendar.today.subtract({ days: asking.verifyDays }).toString())) {
    return { kind: 'referral', reason: 'expired' };
  }

  return answerFrom({ content, asking, calendar, row, county, isGeneral });
};

interface Row {
  content: Content;
  asking: Asking;
  calendar: Calendar;
  row: FaqRow;
  county: Place | undefined;
  isGeneral: boolean;
}

const answerFrom = ({ content, asking, calendar, row, county, isGeneral }: Row): Found => {
  const { texts, locale } = asking;
  const governing = row.deadline === undefined ? undefined : parseGoverning(row.deadline);
  const election = electionOf(calendar, row, governing, asking.election);
  if (asking.election !== undefined && !election && (governing !== undefined || namesDate(row.answer))) {
    return { kind: 'referral', reason: 'no-such-election' };
  }
  if (governing !== undefined && !(election && isOnFile(calendar, election, governing))) {
    return { kind: 'referral', reason: 'no-date' };
  }
  const now = textNow(calendar, row, election, governing, texts.timely);
  if (now === 'past-deadline') return { kind: 'referral', reason: now };
  if (now === 'polls-closed') {
    return { kind: 'referral', reason: now, lead: election && pollsClosedText(calendar, election, texts, locale) };
  }
  const { text, isAfter } = now;
  const undecided = county ? undefined : withoutCounty(content, asking, text, row.more);
  if (undecided) return undecided;
  const from = { calendar, election, texts, locale, root: content.root, county };
  const isNamed = asking.election !== undefined;
  const about = { calendar, election, isNamed, governing, text, isAfter, texts, locale };
  try {
    const say = fill(text, { ...from, mustBeOpen: !isAfter });
    const answer = { kind: 'answer', row, say, beside: saidBeside(about), election, isGeneral } as const;
    if (isAfter) return answer;
    const more = fillMore(row.more, { ...from, mustBeOpen: true });
    return { ...answer, more, countdown: countdownOf(calendar, election, governing, text) };
  } catch (error) {
    if (!(error instanceof CannotFill)) throw error;
    const lacksCounty = error.reason === 'no-contact' && asking.county === 'refused';
    return { kind: 'referral', reason: lacksCounty ? 'no-county' : error.reason };
  }
};

/** What an answer comes to that differs from county to county, for a voter whose county isn't known. */
const withoutCounty = (
  { counties, root, longerPolls = [] }: Content,
  asking: Asking,
  text: string,
  more: string | undefined,
): Found | undefined => {
  if (counties.size === 0) return undefined;
  const isLongerSomewhere = longerPolls.some(({ jurisdictions }) => jurisdictions.some((id) => counties.has(id)));
  const datesDiffer = speaksOfElection(text) && (root.below.includes('elections') || isLongerSomewhere);
  if (asking.county === 'not-asked' && (datesDiffer || speaksOfOffice(text) || speaksOfOffice(more))) {
    return { kind: 'needs-county' };
  }
  return datesDiffer ? { kind: 'referral', reason: 'no-county' } : undefined;
};

/** More is a courtesy: where it can't be filled truthfully, it is left away and the answer stands. */
const fillMore = (more: string | undefined, from: Parameters<typeof fill>[1]): string | undefined => {
  try {
    return more === undefined ? undefined : fill(more, from);
  } catch (error) {
    if (error instanceof CannotFill) return undefined;
    throw error;
  }
};

/** Whether some county has an answer of its own, so that the state's may be wrong for this voter. */
const isOwnedByCounty = (content: Content, { faq, locale }: Asking): boolean =>
  content.root.below.includes(`${faq}/${locale}`);

const speaksOfOffice = (text: string | undefined): boolean =>
  placeholdersIn(text ?? '').some((placeholder) => ['office', 'county'].includes(factsOf(placeholder).speaksOf));

const speaksOfElection = (text: string): boolean =>
  placeholdersIn(text).some((placeholder) => factsOf(placeholder).speaksOf === 'election');

/** The row that answers `faq` for this voter today, whether or not it may be spoken. */
export const rowFor = (content: Content, faq: string, nowMs: number): FaqRow | undefined =>
  nearestRow(content, faq, calendarOf(content, nowMs).today.toString());

const nearestRow = (content: Content, faq: string, today: string): FaqRow | undefined => {
  for (const place of content.lineage) {
    const rows = content.faq.filter((row) => row.id === faq && row.jurisdiction === place.id && hasBegun(row, today));
    const current = rows.find((row) => !hasEnded(row, today));
    if (current ?? rows[0]) return current ?? rows[0];
  }
  return undefined;
};

const hasBegun = (row: FaqRow, today: string): boolean => row.valid_from === undefined || row.valid_from <= today;
const hasEnded = (row: FaqRow, today: string): boolean => row.valid_until !== undefined && row.valid_until < today;
const isExpired = (row: FaqRow, today: string, verifiedSince: string): boolean =>
  hasEnded(row, today) || row.verified_on < verifiedSince || row.approved_by === undefined;

/** The nearest office that can be called, else visited: the county's where it is known, else the state's. */
export const contactOf = (lineage: readonly Place[], locale: Locale): Contact => {
  const place = lineage.find(({ phone }) => phone) ?? lineage.find(({ website }) => website) ?? lineage[0];
  if (!place) return { name: '' };
  return {
    name: inLocale(place, 'name', locale),
    ...(place.phone === undefined ? {} : { phone: place.phone }),
    ...(place.website === undefined ? {} : { website: spokenSite(place.website) }),
  };
};
