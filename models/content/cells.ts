import { Temporal } from 'temporal-polyfill';
import * as z from 'zod/mini';
import { parsePeriodHours } from '../places/period-hours';

/**
 * What one cell of the office's sheets may hold. An issue's message is the code of a problem, which
 * `scripts/report/problems.ts` puts into words, so that zod's own English never reaches a clerk.
 */
const cell = (code: string, isGood: (value: string) => boolean) => z.string().check(z.refine(isGood, code));

const isIsoDate = (value: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  try {
    Temporal.PlainDate.from(value, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
};

const timeZones = new Map<string, boolean>();

/** Remembered: making a formatter is slow, and a whole office has one or two zones. */
const isTimeZone = (value: string): boolean => {
  const known = timeZones.get(value) ?? (value.includes('/') && canFormatIn(value));
  timeZones.set(value, known);
  return known;
};

const canFormatIn = (timeZone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone }) !== undefined;
  } catch {
    return false;
  }
};

const isHttps = (value: string): boolean => {
  try {
    return new URL(value).protocol === 'https:' && !/\s/.test(value);
  } catch {
    return false;
  }
};

/** `riverbend`, `2027-general`: lower-case letters, digits and single hyphens. */
export const slug = cell('not-a-slug', (value) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value));
/** `vote-id` or `vote-id.no-id`: a topic's id, or a topic's id, a dot and a detail. */
export const faqId = cell('not-a-faq-id', (value) => /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)?$/.test(value));
/** A calendar date, `2027-11-02`. */
export const isoDate = cell('not-a-date', isIsoDate);
/** A local time of day, `17:00`. */
export const timeOfDay = cell('not-a-time', (value) => /^([01]\d|2[0-3]):[0-5]\d$/.test(value));
/** Opening hours as `parsePeriodHours` reads them, in which `first` and `last` may stand for a date. */
export const openHours = cell('not-hours', (value) => parsePeriodHours(value) !== undefined);
/** An IANA name, `America/New_York`. */
export const timeZone = cell('not-a-time-zone', isTimeZone);
export const httpsUrl = cell('not-an-https-url', isHttps);
/** Ten digits with the area code, 11 with the 1 before it, or another country's after a plus. */
const isTelephone = (value: string): boolean => {
  if (!/^\+?[\d().\- ]{7,20}$/.test(value)) return false;
  const digits = value.replace(/\D/g, '');
  if (value.startsWith('+') && !digits.startsWith('1')) return digits.length > 6 && digits.length < 16;
  return digits.length === 10 || (digits.length === 11 && digits.startsWith('1'));
};

export const telephone = cell('not-a-telephone', isTelephone);
/** What "faq approve" writes: see `scripts/plan/approval.ts`. */
export const approvalMark = cell('not-a-mark', (value) => /^a[0-9a-f]{12}-b[0-9a-f]{6}$/.test(value));
/** A cell that must say something. */
export const text = cell('empty-cell', (value) => value.trim() !== '');
