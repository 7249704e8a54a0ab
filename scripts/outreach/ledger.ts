import { stat } from 'node:fs/promises';
import { Level } from 'level';
import { FileError } from '../door/files';
import type { NumberKey } from './number-key';

/** What became of one message to one person. */
export type Entry =
  /** About to be sent; where nothing came after it, nobody knows whether it went. */
  | { state: 'sending'; at: string; file?: string }
  | { state: 'sent'; at: string; id: string }
  /** The service said that they want no texts. */
  | { state: 'stopped'; at: string }
  /** The service doesn't send to that number. */
  | { state: 'refused'; at: string; why: string };

/** Who was sent what, kept beside the list. Held by one program at a time; the system ends its hold when that dies. */
export interface Ledger {
  get(campaign: string, phone: string): Promise<Entry | undefined>;
  /** Is on the disk when it comes back. */
  put(campaign: string, phone: string, entry: Entry): Promise<void>;
  /** All of them, or none. */
  putAll(campaign: string, phones: readonly string[], entry: Entry): Promise<void>;
  /** Nothing was sent after all, which the service said. */
  forget(campaign: string, phone: string): Promise<void>;
  close(): Promise<void>;
}

const PROOF = '!key';
const DURABLE = { sync: true };

const causeOf = (error: unknown): string | undefined => (error as { cause?: { code?: string } }).cause?.code;

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** What a plan sees where nothing was ever sent. */
const NONE: Ledger = {
  get: async () => undefined,
  put: async () => {},
  putAll: async () => {},
  forget: async () => {},
  close: async () => {},
};

/** Opens the ledger in that folder; `mayMake`: makes it where there is none. Throws `FileError`. */
export const openLedger = async (path: string, key: NumberKey, { mayMake }: { mayMake: boolean }): Promise<Ledger> => {
  if (!mayMake && !(await isThere(path))) return NONE;
  const entries = new Level<string, unknown>(path, { valueEncoding: 'json' });
  try {
    await entries.open();
  } catch (error) {
    if (causeOf(error) === 'LEVEL_LOCKED')
      throw new FileError(
        `Another "faq outreach" works with ${path} now. Wait until it is done, then run the command again. This one sent nothing.`,
      );
    throw new FileError(
      `${path}, the ledger of what was sent, can't be opened: ${(error as Error).message}. Bring it back from a copy; without it nobody can tell who was sent what. Nothing was sent.`,
    );
  }
  const proof = key.hashed('the ledger');
  const known = await entries.get(PROOF);
  if (known === undefined) await entries.put(PROOF, proof, DURABLE);
  else if (known !== proof) {
    await entries.close();
    throw new FileError(
      `${path} was written with another key than the one beside it. Bring the old key back from a copy: without it nobody can tell who was sent what. Nothing was sent.`,
    );
  }
  const nameOf = (campaign: string, phone: string): string => `${campaign}\n${key.hashed(phone)}`;
  return {
    get: async (campaign, phone) => (await entries.get(nameOf(campaign, phone))) as Entry | undefined,
    put: (campaign, phone, entry) => entries.put(nameOf(campaign, phone), entry, DURABLE),
    putAll: (campaign, phones, entry) =>
      entries.batch(
        phones.map((phone) => ({ type: 'put' as const, key: nameOf(campaign, phone), value: entry })),
        DURABLE,
      ),
    forget: (campaign, phone) => entries.del(nameOf(campaign, phone), DURABLE),
    close: () => entries.close(),
  };
};
