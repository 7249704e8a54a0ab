import { withoutAccents } from '../../models/text/without-accents';
import type { Problem } from '../report/problem';
import { problem } from '../report/problems';
import { type LocatedRow, where } from '../sheet/sheet';
import { type Context, daysBetween } from './context';

const WARN_DAYS = 30;

/** `.gov` approves every site that ends in it; a host's name approves that host only. */
const isApproved = (host: string, approved: readonly string[]): boolean =>
  approved.some((one) => (one.startsWith('.') ? host.endsWith(one) : host === one || host === `www.${one}`));

/** `dana  whitfield.` is Dana Whitfield, and José is Jose. */
const plainName = (name: string): string =>
  withoutAccents(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const samePerson = (a: string, b: string): boolean => plainName(a) === plainName(b);

const sourceOf = (row: LocatedRow<'faq'>, approved: readonly string[]): Problem[] => {
  const { source_url } = row.said;
  if (!source_url) return [];
  const host = new URL(source_url).hostname;
  return isApproved(host, approved) ? [] : [problem('source-not-approved', where(row, 'source_url'), host, approved)];
};

const verifiedOn = (row: LocatedRow<'faq'>, today: string, limit: number | undefined): Problem[] => {
  const { verified_on } = row.said;
  if (!verified_on) return [];
  const at = where(row, 'verified_on');
  if (verified_on > today) return [problem('verified-in-future', at, verified_on, today)];
  if (limit === undefined) return [];
  const age = daysBetween(verified_on, today);
  if (age > limit) return [problem('verified-too-long-ago', at, age, limit)];
  return limit - age < Math.min(WARN_DAYS, limit / 2) ? [problem('verify-soon', at, limit - age)] : [];
};

/** Two people and an official source, seen not long ago, stand behind every answer. */
export const checkApprovals = ({ office, faq, today }: Context): Problem[] => {
  const problems: Problem[] = [];
  for (const row of faq) {
    const { jurisdiction, author, approved_by } = row.said;
    if (approved_by && author && samePerson(author, approved_by)) {
      problems.push(problem('approved-by-author', where(row, 'approved_by'), author));
    }
    if (office) problems.push(...sourceOf(row, office.source_hosts));
    problems.push(...verifiedOn(row, today(jurisdiction), office?.limits.verify_days));
  }
  return problems;
};
