import { Temporal } from 'temporal-polyfill';
import type { Hearing } from '../../lambda/fronts/written/hear-intent';
import { isLocale, LOCALES, type Locale } from '../../models/locales/locales';
import type { OptionsConfig } from '../door/arguments';
import { UsageError } from '../door/usage-error';

/** What both doors to a conversation take. */
const SHARED = {
  now: { type: 'string' },
  locale: { type: 'string' },
  content: { type: 'string' },
  kept: { type: 'string' },
  address: { type: 'string' },
} as const satisfies OptionsConfig;

export const ASK_OPTIONS = {
  ...SHARED,
  json: { type: 'boolean' },
  each: { type: 'string' },
  session: { type: 'boolean' },
  hears: { type: 'string' },
  jurisdiction: { type: 'string' },
  log: { type: 'string' },
} as const satisfies OptionsConfig;

export const START_OPTIONS = {
  ...SHARED,
  terminal: { type: 'boolean' },
  port: { type: 'string' },
  jurisdiction: { type: 'string' },
} as const satisfies OptionsConfig;

/** Milliseconds since 1970 of an instant with its offset, `2027-10-01T12:00:00-04:00`. */
export const instantOf = (now: string): number => {
  try {
    return Temporal.Instant.from(now).epochMilliseconds;
  } catch {
    throw new UsageError(`"${now}" is no time with its offset, such as 2027-10-01T12:00:00-04:00.`);
  }
};

/** The locale to talk in: one of those the office offers. */
export const localeOf = (asked: string | undefined, offered: readonly Locale[]): Locale => {
  const locale = asked ?? offered[0] ?? LOCALES[0];
  if (isLocale(locale) && offered.includes(locale)) return locale;
  const reason = isLocale(locale) ? 'office.yaml does not offer it' : `the skill speaks ${LOCALES.join(' and ')}`;
  throw new UsageError(`"${locale}" is no locale to talk in: ${reason}. Offered here: ${offered.join(', ')}.`);
};

/** A county the voter is known to vote in; the root itself stands for none. */
export const countyOf = (
  asked: string | undefined,
  { root, counties }: { root: string; counties: readonly string[] },
): string | undefined => {
  if (asked === undefined || asked === root) return undefined;
  if (counties.includes(asked)) return asked;
  throw new UsageError(`"${asked}" is no jurisdiction of this office. It knows: ${[root, ...counties].join(', ')}.`);
};

/** Where to serve on this computer; 0 is any port that is free. */
export const portOf = (asked: string | undefined): number => {
  const port = Number(asked ?? 0);
  if (Number.isInteger(port) && port >= 0 && port < 65_536 && asked?.trim() !== '') return port;
  throw new UsageError(`"${asked}" is no port. Write a number from 1024 to 65535.`);
};

/** How Alexa hears. */
export const hearsOf = (asked: string | undefined): Hearing => {
  if (asked === undefined || asked === 'kind') return 'kind';
  if (asked === 'documented') return 'documented';
  throw new UsageError(`Alexa hears "kind" or "documented", not "${asked}".`);
};
