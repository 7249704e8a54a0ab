import type { Office } from '../../models/content/office';
import { markFits } from '../plan/approval';
import type { Problem } from '../report/problem';
import { problem } from '../report/problems';
import { type LocatedRow, where } from '../sheet/sheet';
import { type Context, daysBetween } from './context';
import { approversOn, isPersonsName, personLike, personNamed, samePerson, sharedSpellings } from './people';

const WARN_DAYS = 30;

/** Of so many days that an answer may stand unverified, how many are left when it is time to say so. */
export const soonIn = (limit: number): number => Math.min(WARN_DAYS, limit / 2);

type Row = LocatedRow<'faq'>;

/** `.gov` approves every site that ends in it; a host's name approves that host only. */
const isApproved = (host: string, approved: readonly string[]): boolean =>
  approved.some((one) => (one.startsWith('.') ? host.endsWith(one) : host === one || host === `www.${one}`));

const sourceOf = (row: Row, approved: readonly string[]): Problem[] => {
  const { source_url } = row.said;
  if (!source_url) return [];
  const host = new URL(source_url).hostname;
  return isApproved(host, approved) ? [] : [problem('source-not-approved', where(row, 'source_url'), host, approved)];
};

const verifiedOn = (row: Row, today: string, limit: number | undefined): Problem[] => {
  const { verified_on } = row.said;
  if (!verified_on) return [];
  const at = where(row, 'verified_on');
  if (verified_on > today) return [problem('verified-in-future', at, verified_on, today)];
  if (limit === undefined) return [];
  const age = daysBetween(verified_on, today);
  if (age > limit) return [problem('verified-too-long-ago', at, age, limit)];
  return limit - age < soonIn(limit) ? [problem('verify-soon', at, limit - age)] : [];
};

const approverOf = (row: Row, office: Office): Problem[] => {
  const { approved_by, author, verified_on } = row.said;
  if (approved_by === undefined) return [];
  const at = where(row, 'approved_by');
  const approvers = approversOn(verified_on, office).filter((name) => !author || !samePerson(author, name, office));
  if (!isPersonsName(approved_by)) return [problem('not-a-name', at, approved_by, 'approved_by')];
  if (author && samePerson(author, approved_by, office)) return [problem('approved-by-author', at, author)];
  if (!office.people) return [];
  const person = personNamed(approved_by, office);
  if (!person) return [problem('approver-unknown', at, approved_by, personLike(approved_by, office)?.name, approvers)];
  if (approversOn(verified_on, office).includes(person.name)) return [];
  const { may = [], until } = person.about;
  return [problem('may-not-approve', at, person.name, may.includes('approve') ? until : undefined, approvers)];
};

const authorOf = (row: Row, office: Office): Problem[] => {
  const { author } = row.said;
  if (!author) return [];
  const at = where(row, 'author');
  if (!isPersonsName(author)) return [problem('not-a-name', at, author, 'author')];
  if (!office.people) return [];
  const person = personNamed(author, office);
  const meant = person ? undefined : personLike(author, office);
  if (meant) return [problem('author-unknown', at, author, meant.name)];
  return person && !person.about.may?.includes('write') ? [problem('may-not-write', at, person.name)] : [];
};

const peopleOf = (office: Office, faq: readonly Row[]): Problem[] => {
  const at = { file: 'office.yaml', header: 'people' };
  const isNeeded = !office.people && faq.some(({ said }) => said.approved_by !== undefined);
  const shared = sharedSpellings(office).map(({ spelling, names }) => problem('person-twice', at, spelling, ...names));
  return isNeeded ? [problem('no-people', at), ...shared] : shared;
};

/** Two people and an official source, seen not long ago, stand behind every answer. */
export const checkApprovals = ({ office, faq, today }: Context): Problem[] => {
  const problems: Problem[] = office ? peopleOf(office, faq) : [];
  for (const row of faq) {
    const { jurisdiction, approved_by = '', verified_on = '' } = row.said;
    if (office)
      problems.push(...approverOf(row, office), ...authorOf(row, office), ...sourceOf(row, office.source_hosts));
    if (row.content && approved_by && markFits(row.content.row) === false)
      problems.push(problem('changed-since-approved', where(row, 'approved_by'), approved_by, verified_on));
    problems.push(...verifiedOn(row, today(jurisdiction), office?.limits.verify_days));
  }
  return problems;
};
