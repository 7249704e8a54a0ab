import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { writeCarefully } from '../door/files';
import type { Ledger } from './ledger';
import { isSendable, type OutreachPlan } from './plan-outreach';

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/**
 * Of those who were about to be written into a file, settles what became of it: a file is there whole or not at all.
 */
export const settleFiles = async (plan: OutreachPlan, ledger: Ledger): Promise<void> => {
  for (const { subscriber, entry, campaign } of plan.known) {
    if (entry.state !== 'sending' || entry.file === undefined) continue;
    if (await isThere(entry.file))
      await ledger.put(campaign, subscriber.phone, { state: 'sent', at: entry.at, text: entry.text, id: entry.file });
    else await ledger.forget(campaign, subscriber.phone);
  }
};

/** Writes the messages for the county's mailer, and puts down that they were handed over. Throws `FileError`. */
export const writeMessages = async (plan: OutreachPlan, ledger: Ledger, path: string, at: string): Promise<number> => {
  const file = resolve(path);
  const rows: string[][] = [];
  for (const { county, locale, campaign, message, next } of plan.groups) {
    if (!isSendable(message) || next.length === 0) continue;
    await ledger.putAll(
      campaign,
      next.map(({ phone }) => phone),
      { state: 'sending', at, file, text: await ledger.keepText(message.body) },
    );
    rows.push(...next.map(({ phone }) => [phone, county, locale, message.body]));
  }
  await writeCarefully(file, stringify([['phone', 'county', 'locale', 'text'], ...rows]));
  for (const { campaign, message, next } of plan.groups) {
    if (!isSendable(message) || next.length === 0) continue;
    await ledger.putAll(
      campaign,
      next.map(({ phone }) => phone),
      { state: 'sent', at, id: file, text: await ledger.keepText(message.body) },
    );
  }
  return rows.length;
};
