import type { Locale } from '../../models/locales/locales';
import { hear } from '../read-back/hear';
import { momentIn } from '../report/moment';
import { type DeskContent, zoneAt } from './desk-content';

export interface HeardAsked {
  faq: string;
  /** The voter's county; nothing for voters who don't say where they vote. */
  county?: string | undefined;
  locale: Locale;
  /** An ISO instant. */
  at: string;
}

export interface HeardThen {
  at: string;
  /** The moment on the clock of the place. */
  moment: string;
  kind: 'answer' | 'referral';
  /** What is said before everything else. */
  notices: readonly string[];
  say: string;
  more?: string | undefined;
  seconds: number;
  why?: string | undefined;
  /** Whose row decides. */
  from?: string | undefined;
}

/**
 * What voters of one place hear to one question at any moment, by the skill's own rules, from the release that is
 * live. Nothing where there is no such question.
 */
export const heardAt = (desk: DeskContent, { faq, county, locale, at }: HeardAsked): HeardThen | undefined => {
  const { office, versions, pointer } = desk;
  const [reading] = hear({ office, versions, pointer, nowMs: Date.parse(at), faq, locales: [locale] }, [county]);
  const heard = reading?.heard.find((one) => one.faq === faq);
  if (!reading || !heard) return undefined;
  const { kind, say, more, seconds, why, row } = heard;
  const moment = momentIn(at, zoneAt(desk, county));
  return { at, moment, kind, notices: reading.notices, say, more, seconds, why, from: row?.jurisdiction };
};
