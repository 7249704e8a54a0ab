import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Level } from 'level';
import { FileError } from '../door/files';
import { type NumberKey, openNumberKey } from './number-key';

/** What became of one message to one person. */
export type Entry =
  /** About to be sent; where nothing came after it, nobody knows whether it went. */
  | { state: 'sending'; at: string; text: string; file?: string }
  /** `text` is the mark of what they were sent. */
  | { state: 'sent'; at: string; text: string; id: string }
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
  /** Keeps a text once, and gives its mark. */
  keepText(body: string): Promise<string>;
  textOf(mark: string): Promise<string | undefined>;
  /** Nothing was sent after all, which the service said. */
  forget(campaign: string, phone: string): Promise<void>;
  close(): Promise<void>;
}

const PROOF = '!key';
const TEXT = '!text ';
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
  keepText: async () => '',
  textOf: async () => undefined,
  forget: async () => {},
  close: async () => {},
};

const LOST = 'Bring it back from a copy; without it nobody can tell who was sent what. Nothing was sent.';

/** The database, held by this program alone. */
const held = async (path: string): Promise<Level<string, unknown>> => {
  const entries = new Level<string, unknown>(path, { valueEncoding: 'json' });
  try {
    await entries.open();
  } catch (error) {
    if (causeOf(error) === 'LEVEL_LOCKED')
      throw new FileError(
        `Another "faq outreach" works with ${path} now. Wait until it is done, then run the command again. This one sent nothing.`,
      );
    throw new FileError(`${path}, the ledger of what was sent, can't be opened: ${(error as Error).message}. ${LOST}`);
  }
  return entries;
};

/** Opens the ledger beside a list, with its key; `mayMake`: makes it where nothing was ever sent. Throws `FileError`. */
export const openLedger = async (
  folder: string,
  { mayMake }: { mayMake: boolean },
): Promise<{ ledger: Ledger; key: NumberKey }> => {
  const path = join(folder, 'outreach-ledger');
  const isKept = await isThere(path);
  const key = await openNumberKey(join(folder, 'outreach.key'), { mayMake: !isKept });
  if (!isKept && key.isUsed) throw new FileError(`${path}, the ledger of what was sent, is gone. ${LOST}`);
  if (!isKept && !mayMake) return { ledger: NONE, key };
  const entries = await held(path);
  const proof = key.hashed('the ledger');
  const known = await entries.get(PROOF);
  if (known === undefined) await entries.put(PROOF, proof, DURABLE);
  else if (known !== proof) {
    await entries.close();
    throw new FileError(`${path} was written with another key than the one beside it. ${LOST}`);
  }
  await key.use();
  const nameOf = (campaign: string, phone: string): string => `${campaign}\n${key.hashed(phone)}`;
  const kept = <T>(work: Promise<T>): Promise<T> =>
    work.catch((error: Error) => {
      throw new FileError(
        `${path}, the ledger of what was sent, can't be read or written: ${error.message}. Make room on the disk, then run the command again: a message that was under way is in doubt then, the others are not.`,
      );
    });
  const ledger: Ledger = {
    get: async (campaign, phone) => (await kept(entries.get(nameOf(campaign, phone)))) as Entry | undefined,
    put: (campaign, phone, entry) => kept(entries.put(nameOf(campaign, phone), entry, DURABLE)),
    putAll: (campaign, phones, entry) =>
      kept(
        entries.batch(
          phones.map((phone) => ({ type: 'put' as const, key: nameOf(campaign, phone), value: entry })),
          DURABLE,
        ),
      ),
    keepText: async (body) => {
      const mark = createHash('sha256').update(body).digest('hex').slice(0, 12);
      if ((await kept(entries.get(TEXT + mark))) === undefined) await kept(entries.put(TEXT + mark, body, DURABLE));
      return mark;
    },
    textOf: async (mark) => (await kept(entries.get(TEXT + mark))) as string | undefined,
    forget: (campaign, phone) => kept(entries.del(nameOf(campaign, phone), DURABLE)),
    close: () => entries.close(),
  };
  return { ledger, key };
};
