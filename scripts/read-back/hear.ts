import { answerWords, referralWords } from '../../lambda/answers/answer-words';
import { calendarOf } from '../../lambda/answers/calendar';
import { contactOf, findAnswer, rowFor } from '../../lambda/answers/find-answer';
import type { Content } from '../../lambda/table/content';
import { LoadedRelease, type Voter } from '../../lambda/table/loaded-release';
import { sourceOfRows } from '../../lambda/table/release-source';
import { jurisdictionsIn } from '../../models/content/content-row';
import type { FaqRow } from '../../models/content/faq-row';
import type { Jurisdiction } from '../../models/content/jurisdiction';
import { ancestorsOf } from '../../models/content/lineage';
import type { Office } from '../../models/content/office';
import { textsFor } from '../../models/locales/languages';
import type { Locale } from '../../models/locales/locales';
import { isOver } from '../../models/table/emergency';
import type { Pointer, Version } from '../../models/table/items';
import { TOPIC_IDS } from '../../models/topics';
import { byPartition } from '../plan/digests';
import { secondsOf } from './seconds';
import { whyNot } from './why';

/** What voters of one place hear to one question. */
export interface Heard {
  /** The row's id; the topic's where there is no row. */
  faq: string;
  kind: 'answer' | 'referral';
  /** Word for word, with dates filled in. */
  say: string;
  more?: string | undefined;
  /** How long `say` takes. */
  seconds: number;
  /** Why voters are sent to the office, or asked for their county first. */
  why?: string | undefined;
  /** The row that decides, whether or not it may be spoken. */
  row?: FaqRow | undefined;
}

/** Everything that voters of one place hear in one language. */
export interface Reading {
  /** Undefined for voters who don't say where they vote. */
  county: Jurisdiction | undefined;
  locale: Locale;
  /** What is said before everything else. */
  notices: readonly string[];
  heard: readonly Heard[];
}

export interface HearInput {
  office: Office;
  /** Every row of a release, with what the office said or stopped since. */
  versions: readonly Version[];
  pointer: Pointer;
  nowMs: number;
  /** A topic or a row; all where there is none. */
  faq?: string | undefined;
  locales: readonly Locale[];
}

const ORDER: readonly string[] = TOPIC_IDS;

/** Details after their topic's main answer, topics in the order of the skill. */
const idsIn = ({ faq: rows }: Content, only: string | undefined): string[] => {
  const ids = new Set<string>(TOPIC_IDS);
  for (const { id } of rows) ids.add(id);
  const place = (id: string): number => ORDER.indexOf(id.split('.')[0] ?? '');
  return [...ids]
    .filter((id) => only === undefined || id === only || id.startsWith(`${only}.`))
    .sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
};

const hearOne = (
  content: Content,
  faq: string,
  locale: Locale,
  county: 'known' | 'nowhere',
  input: HearInput,
): Heard => {
  const { nowMs, office } = input;
  const texts = textsFor(locale);
  const asking = { faq, locale, texts, nowMs, verifyDays: office.limits.verify_days };
  const first = findAnswer(content, { ...asking, county: county === 'known' ? 'known' : 'not-asked' });
  // Whoever is asked for the county and doesn't know it hears what is said then.
  const found = first.kind === 'needs-county' ? findAnswer(content, { ...asking, county: 'refused' }) : first;
  const asked = first.kind === 'needs-county' ? 'The skill asks for the county first. ' : '';
  const contact = contactOf(content.lineage, locale);
  if (found.kind === 'answer') {
    const { more, row } = found;
    const say = answerWords(texts, found, contact).join(' ');
    return { faq, kind: 'answer', say, more, seconds: secondsOf(say), why: asked.trim() || undefined, row };
  }
  const referral = found.kind === 'referral' ? found : ({ reason: 'no-county' } as const);
  const say = referralWords(texts, referral, contact).join(' ');
  const row = rowFor(content, faq, nowMs);
  const today = calendarOf(content, nowMs).today.toString();
  const why =
    asked +
    whyNot(referral.reason, row, { today, verifyDays: office.limits.verify_days, isCountyKnown: county === 'known' });
  return { faq, kind: 'referral', say, seconds: secondsOf(say), why, row };
};

/** What the skill would know of a voter's place, of the rows and of what was said or stopped since. */
export const contentsOf = ({ versions, pointer, office, nowMs }: Omit<HearInput, 'faq' | 'locales'>) => {
  const { notices = [], silenced = [] } = pointer;
  const emergency = { notices, silenced };
  const home = {
    root: office.root,
    ancestors: ancestorsOf(office.root, jurisdictionsIn(versions.map(({ content }) => content))),
  };
  const release = new LoadedRelease(pointer, sourceOfRows(byPartition(versions), home.root), nowMs);
  return (voter: Voter): Content => release.contentFor(voter, home, { isTrusted: true, isSnapshot: false }, emergency);
};

/** Puts every question to the skill's own rules, for one place after the other. */
export const hear = function* (input: HearInput, counties: readonly (string | undefined)[]): Generator<Reading> {
  const { locales, faq, nowMs } = input;
  const contentFor = contentsOf(input);
  for (const county of counties) {
    for (const locale of locales) {
      const content = contentFor({ locale, county });
      const state = county === undefined ? 'nowhere' : 'known';
      yield {
        county: county === undefined ? undefined : content.lineage[0],
        locale,
        notices: content.notices.filter((one) => !isOver(one, nowMs)).flatMap(({ text }) => text[locale] ?? []),
        heard: idsIn(content, faq).map((id) => hearOne(content, id, locale, state, input)),
      };
    }
  }
};

/** The places that voters can name, in the order of their names. */
export const countiesOf = ({ office, versions }: Pick<HearInput, 'office' | 'versions'>): Jurisdiction[] =>
  versions
    .flatMap(({ content }) =>
      content.sheet === 'jurisdictions' && content.row.parent === office.root ? [content.row] : [],
    )
    .sort((a, b) => a.name.localeCompare(b.name, 'en-US'));
