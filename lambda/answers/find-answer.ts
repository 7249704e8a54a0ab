import type { FaqRow } from '../../models/content/faq-row';
import { inLocale } from '../../models/content/in-locale';
import type { Contact } from '../../models/locales/contact';
import type { Locale } from '../../models/locales/locales';
import type { Texts } from '../../models/locales/texts';
import { factsOf, placeholdersIn } from '../../models/placeholders';
import type { Content, Place } from '../table/content';
import { calendarOf, electionAhead, electionFor, isDeadlinePast, isOnFile, parseGoverning } from './calendar';
import { type Countdown, countdownOf } from './countdown';
import { CannotFill, fill, spokenSite } from './fill';
import { silencedFor } from './silenced';

/** What the skill may say to a question about one row. */
export type Found =
  | {
      kind: 'answer';
      row: FaqRow;
      say: string;
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
        | 'stale-release';
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
  /** How many elections after the one that matters next the voter asks about. */
  ahead?: number | undefined;
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

  const governing = row.deadline === undefined ? undefined : parseGoverning(row.deadline);
  const election = electionAhead(calendar, electionFor(calendar, governing), asking.ahead ?? 0);
  if (governing !== undefined && !(election && isOnFile(calendar, election, governing))) {
    return { kind: 'referral', reason: 'no-date' };
  }
  const isAfter = governing !== undefined && election !== undefined && isDeadlinePast(calendar, election, governing);
  const text = isAfter ? row.after_deadline : row.answer;
  if (text === undefined) return { kind: 'referral', reason: 'past-deadline' };
  if (!county && content.counties.size > 0) {
    const datesDiffer = speaksOfElection(text) && content.root.below.includes('elections');
    if (asking.county === 'not-asked' && (datesDiffer || speaksOfOffice(text) || speaksOfOffice(row.more))) {
      return { kind: 'needs-county' };
    }
    if (datesDiffer) return { kind: 'referral', reason: 'no-county' };
  }
  const from = {
    calendar,
    election,
    texts: asking.texts,
    locale: asking.locale,
    root: content.root,
    county,
  };
  try {
    const say = fill(text, { ...from, mustBeOpen: !isAfter });
    if (isAfter) return { kind: 'answer', row, say, isGeneral };
    const more = fillMore(row.more, { ...from, mustBeOpen: true });
    return { kind: 'answer', row, say, more, countdown: countdownOf(calendar, election, governing, text), isGeneral };
  } catch (error) {
    if (!(error instanceof CannotFill)) throw error;
    const lacksCounty = error.reason === 'no-contact' && asking.county === 'refused';
    return { kind: 'referral', reason: lacksCounty ? 'no-county' : error.reason };
  }
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
