import type { Sent } from './amazon-texts';
import type { Ledger } from './ledger';
import type { Subscriber } from './read-list';
import type { StopList } from './stop-list';

/** Why a send ended before everybody had it. */
export type Ended =
  | { kind: 'all' }
  | { kind: 'interrupted' }
  /** What is sent is no longer what was looked at. */
  | { kind: 'changed'; why: string }
  /** The service refuses everything, is too busy or can't be reached. */
  | { kind: 'refused'; why: string };

/** What came of a send so far. */
export interface Counts {
  sent: number;
  /** Who want no texts, as the service said. */
  stopped: number;
  /** The service doesn't send to these rows. */
  refused: { row: number; why: string }[];
  /** Nobody knows whether these rows got it. */
  inDoubt: { row: number; phone: string; why: string }[];
}

/** In doubt one after the other: something is wrong with the service. */
const MOST_DOUBTS = 3;
/** Turned down one after the other: it isn't the numbers. All of them are left for later. */
const MOST_TURNED_DOWN = 5;

/** One message to one person. */
export interface Sending {
  campaign: string;
  to: Subscriber;
  /** The mark of its text in the ledger. */
  text: string;
  /** When it began, an ISO instant. */
  at: string;
}

export interface Tally {
  counts: Counts;
  /** Puts down that a message is about to be sent. */
  begin(message: Sending): Promise<void>;
  /** Puts down what became of it: `again` where it may be sent after all, or what ends the send. */
  settle(message: Sending, sent: Sent): Promise<'again' | Ended | undefined>;
}

/** Keeps the ledger and counts; without a ledger, of checks, it only counts. */
export const createTally = (ledger: Ledger | undefined, stop: StopList): Tally => {
  const counts: Counts = { sent: 0, stopped: 0, refused: [], inDoubt: [] };
  let doubts = 0;
  let turnedDown: string[] = [];

  const turnDown = async ({ campaign, to: { row, phone }, at }: Sending, why: string) => {
    await ledger?.put(campaign, phone, { state: 'refused', at, why });
    counts.refused.push({ row, why });
    turnedDown.push(phone);
    if (turnedDown.length < MOST_TURNED_DOWN) return undefined;
    for (const one of turnedDown) await ledger?.forget(campaign, one);
    counts.refused.splice(-turnedDown.length);
    return { kind: 'refused', why } as const;
  };

  return {
    counts,
    begin: async ({ campaign, to, text, at }) => ledger?.put(campaign, to.phone, { state: 'sending', at, text }),
    async settle(message, sent) {
      const { campaign, text, at } = message;
      const { row, phone } = message.to;
      if (sent.kind !== 'in-doubt') doubts = 0;
      if (sent.kind !== 'this-number') turnedDown = [];
      switch (sent.kind) {
        case 'sent':
          await ledger?.put(campaign, phone, { state: 'sent', at, text, id: sent.id });
          counts.sent += 1;
          return undefined;
        case 'stopped':
          // The list first: should this end here, the ledger has it in doubt, and nobody is texted.
          if (ledger) await stop.add(phone);
          await ledger?.put(campaign, phone, { state: 'stopped', at });
          counts.stopped += 1;
          return undefined;
        case 'this-number':
          return turnDown(message, sent.why);
        case 'in-doubt':
          // What stands in the ledger, "sending", says so already.
          counts.inDoubt.push({ row, phone, why: sent.why });
          doubts += 1;
          return doubts >= MOST_DOUBTS ? { kind: 'refused', why: sent.why } : undefined;
        default:
          await ledger?.forget(campaign, phone);
          return sent.kind === 'busy' ? 'again' : { kind: 'refused', why: sent.why };
      }
    },
  };
};
