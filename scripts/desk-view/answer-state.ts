import type { FaqRow } from '../../models/content/faq-row';
import type { Locale } from '../../models/locales/locales';
import { covers, type Silenced } from '../../models/table/emergency';
import { soonIn } from '../check/approvals';
import { daysBetween, plusDays } from '../check/context';
import type { LocatedRow } from '../sheet/sheet';

/** How an answer stands at one place in one language, from the most urgent on. */
export const STATES = [
  /** The office stopped it: voters get the phone number. */
  'silenced',
  /** It ended, or nobody verified it for too long: voters get the phone number. */
  'expired',
  /** Its text was changed after somebody approved it: voters hear what was released before, if anything was. */
  'changed',
  /** Nobody approved it yet. */
  'draft',
  /** Neither the place nor any above it has a row. */
  'missing',
  /** It will expire soon. */
  'expiring',
  /** Approved, and it begins on a later day. */
  'later',
  /** The place has no row, and a place above it has one that is spoken. */
  'inherited',
  'approved',
] as const;

export type State = (typeof STATES)[number];

type Row = LocatedRow<'faq'>;

/** Where to look: an answer, a place and a language. */
export interface CellKey {
  faq: string;
  place: string;
  locale: Locale;
}

export interface AnswerState {
  state: State;
  /** The place whose row or stop decides, where it is another one. */
  from?: string | undefined;
  /** The row that decides. */
  row?: Row | undefined;
  /** ISO day: the last on which it may be spoken, where that is near or past. */
  until?: string | undefined;
  /** Whether that day is of the row itself (`valid_until`), or follows from `verified_on`. */
  ends?: 'ended' | 'unverified' | undefined;
  /** Of what isn't heard yet: the place whose answer voters hear until then; its own where an older text is released. */
  meanwhile?: string | undefined;
}

export interface Judging {
  /** The rows of one cell. */
  rows(key: CellKey): readonly Row[];
  /** The place and all above it, nearest first. */
  lineage(place: string): readonly string[];
  /** The day at a place. */
  today(place: string): string;
  silenced: readonly Silenced[];
  /** Whether the row's text is another one than was approved. */
  isChanged(row: Row): boolean;
  /** Whether voters hear this row, perhaps with an older text. */
  isReleased(row: Row): boolean;
  /** The days that an answer may stand unverified. */
  verifyDays: number;
}

type Judged = Pick<AnswerState, 'state' | 'until' | 'ends'> & { row: Row };

/** The day on which a row ends first, and by what. */
const endOf = ({ valid_until, verified_on }: Partial<FaqRow>, verifyDays: number): Pick<Judged, 'until' | 'ends'> => {
  const stale = verified_on === undefined ? undefined : plusDays(verified_on, verifyDays);
  if (valid_until !== undefined && (stale === undefined || valid_until <= stale))
    return { until: valid_until, ends: 'ended' };
  return stale === undefined ? {} : { until: stale, ends: 'unverified' };
};

const judge = (row: Row, today: string, { isChanged, verifyDays }: Judging): Judged => {
  const { said } = row;
  if (said.approved_by === undefined || said.verified_on === undefined) return { row, state: 'draft' };
  if (isChanged(row)) return { row, state: 'changed' };
  if (said.valid_from !== undefined && said.valid_from > today) return { row, state: 'later' };
  const end = endOf(said, verifyDays);
  if (end.until === undefined) return { row, state: 'approved' };
  const left = daysBetween(today, end.until);
  if (left < 0) return { row, state: 'expired', ...end };
  return left < soonIn(verifyDays) ? { row, state: 'expiring', ...end } : { row, state: 'approved' };
};

/** Which of several rows of one cell tells how it stands: what somebody has to do, then what is spoken now. */
const FIRST: readonly State[] = ['changed', 'expiring', 'approved', 'expired', 'draft', 'later'];

const first = (judged: readonly Judged[]): Judged | undefined =>
  [...judged].sort((a, b) => FIRST.indexOf(a.state) - FIRST.indexOf(b.state))[0];

/** Of what nobody approved, voters go on hearing what was released before. */
const isHeard = ({ state, row }: Judged, { isReleased }: Judging): boolean =>
  state === 'draft' || state === 'changed' ? isReleased(row) : state !== 'later';

/** What voters of a place inherit: the nearest row above it that is released, whether or not it may be spoken. */
const above = (key: CellKey, judging: Judging): AnswerState | undefined => {
  for (const place of judging.lineage(key.place).slice(1)) {
    const today = judging.today(key.place);
    const rows = judging.rows({ ...key, place }).map((row) => judge(row, today, judging));
    const found = first(rows.filter((one) => isHeard(one, judging)));
    if (!found) continue;
    const isNear = found.state === 'expired' || found.state === 'expiring';
    return { ...found, state: isNear ? found.state : 'inherited', from: place };
  }
  return undefined;
};

/** How an answer stands, by the same rule as it is spoken: the nearest place that has a row decides. */
export const answerState = (key: CellKey, judging: Judging): AnswerState => {
  const lineage = judging.lineage(key.place);
  const own = first(judging.rows(key).map((row) => judge(row, judging.today(key.place), judging)));
  const stop = judging.silenced.find((one) => covers(one, key.faq) && lineage.includes(one.jurisdiction));
  const isOwn = own !== undefined && isHeard(own, judging);
  const inherited = isOwn ? undefined : above(key, judging);
  if (stop) {
    const from = stop.jurisdiction === key.place ? undefined : stop.jurisdiction;
    return { state: 'silenced', from, row: own?.row ?? inherited?.row };
  }
  if (!own) return inherited ?? { state: 'missing' };
  const isOld = isOwn && (own.state === 'draft' || own.state === 'changed');
  return { ...own, meanwhile: isOld ? key.place : inherited?.from };
};
