import type { Texts } from './amazon-texts';
import type { Ledger } from './ledger';
import type { MessageAt } from './message-now';
import { isSendable, type OutreachPlan, type PlannedGroup, type Sendable, totalsOf } from './plan-outreach';
import { quietAt, quietUntil } from './quiet';
import type { Subscriber } from './read-list';
import type { Outreach } from './settings';
import type { StopList } from './stop-list';

/** Why a send ended before everybody had it. */
export type Ended =
  | { kind: 'all' }
  | { kind: 'interrupted' }
  /** What is sent is no longer what was looked at. */
  | { kind: 'changed'; why: string }
  /** The service refuses everything, is too busy or can't be reached. */
  | { kind: 'refused'; why: string };

export interface SentOut {
  sent: number;
  /** Who want no texts, as the service said. */
  stopped: number;
  /** The service doesn't send to these rows. */
  refused: { row: number; why: string }[];
  /** Nobody knows whether these rows got it. */
  inDoubt: { row: number; phone: string; why: string }[];
  /** Until when it is quiet where others wait, the first of them. */
  quietUntilMs?: number | undefined;
  left: number;
  ended: Ended;
}

export interface SendDeps {
  plan: OutreachPlan;
  texts: Texts;
  /** Nothing is written where the service only checks. */
  ledger: Ledger | undefined;
  stop: StopList;
  messageAt: MessageAt;
  settings: Outreach;
  /** Milliseconds since 1970, the present. */
  now: () => number;
  wait: (ms: number) => Promise<void>;
  /** Why what voters hear is no longer what the plan was made of, if so. */
  whatChanged: () => Promise<string | undefined>;
  isStopped: () => boolean;
  progress: (done: number, of: number) => void;
}

const MOST_TRIES = 6;
const FIRST_WAIT_MS = 500;
/** In doubt one after the other: something is wrong with the service. */
const MOST_DOUBTS = 3;
/** The table is asked so often whether anything was stopped. */
const LOOK_EVERY_MS = 15_000;
/** What has less time to arrive isn't sent. */
const LEAST_MS = 60_000;
/** The service keeps no message longer; seconds. */
const MOST_SECONDS = 259_200;

/** Seconds for which a message may be handed over: not into the quiet hours, nor past the deadline that it names. */
const lastsFor = ({ zone, closesMs }: Sendable, nowMs: number, settings: Outreach): number => {
  const quiet = quietAt(nowMs, zone, settings);
  const ends = Math.min(closesMs, quiet.isQuiet ? nowMs : quiet.beginsMs);
  return Math.min(MOST_SECONDS, Math.floor((ends - nowMs) / 1000));
};

/** Sends one message after the other, each put down before it goes; never one of which it isn't known that it didn't go. */
export const sendTexts = async (deps: SendDeps): Promise<SentOut> => {
  const { plan, ledger, stop, messageAt, settings, now, progress } = deps;
  const total = totalsOf(plan).people;
  const out: SentOut = { sent: 0, stopped: 0, refused: [], inDoubt: [], left: total, ended: { kind: 'all' } };
  let readyAt = now();
  let lookedAt = Number.NEGATIVE_INFINITY;
  let doubts = 0;

  /** What ends the send before this message, if anything does. */
  const obstacle = async (group: PlannedGroup, message: Sendable): Promise<Ended | undefined> => {
    if (deps.isStopped()) return { kind: 'interrupted' };
    if (now() - lookedAt >= LOOK_EVERY_MS) {
      lookedAt = now();
      const why = await deps.whatChanged();
      if (why !== undefined) return { kind: 'changed', why };
    }
    const current = messageAt(group, now());
    if (!isSendable(current)) return { kind: 'changed', why: current.why };
    if (current.body !== message.body) return { kind: 'changed', why: 'With the hour the text became another one.' };
    return current.closesMs - now() < LEAST_MS
      ? { kind: 'changed', why: 'Less than a minute is left until the deadline.' }
      : undefined;
  };

  /** Sends it once, again only where it was refused for the haste; says what ends the send, if anything does. */
  const deliver = async (
    group: PlannedGroup,
    message: Sendable,
    to: Subscriber,
  ): Promise<Ended | 'quiet' | undefined> => {
    for (let attempt = 1; ; attempt += 1) {
      await deps.wait(Math.max(0, readyAt - now()));
      const ended = await obstacle(group, message);
      if (ended) return ended;
      const untilMs = quietUntil(now(), message.zone, settings, LEAST_MS);
      if (untilMs !== undefined) {
        out.quietUntilMs = Math.min(out.quietUntilMs ?? Number.POSITIVE_INFINITY, untilMs);
        return 'quiet';
      }
      const at = new Date(now()).toISOString();
      await ledger?.put(group.campaign, to.phone, { state: 'sending', at });
      const sent = await deps.texts.send({
        to: to.phone,
        body: message.body,
        lasts: lastsFor(message, now(), settings),
      });
      readyAt = now() + (1000 * message.cost.segments) / settings.parts_per_second;
      if (sent.kind !== 'in-doubt') doubts = 0;
      switch (sent.kind) {
        case 'sent':
          await ledger?.put(group.campaign, to.phone, { state: 'sent', at, id: sent.id });
          out.sent += 1;
          return undefined;
        case 'stopped':
          // The list first: should this end here, the ledger has it in doubt, and nobody is texted.
          if (ledger) await stop.add(to.phone);
          await ledger?.put(group.campaign, to.phone, { state: 'stopped', at });
          out.stopped += 1;
          return undefined;
        case 'this-number':
          await ledger?.put(group.campaign, to.phone, { state: 'refused', at, why: sent.why });
          out.refused.push({ row: to.row, why: sent.why });
          return undefined;
        case 'in-doubt':
          // What stands in the ledger, "sending", says so already.
          out.inDoubt.push({ row: to.row, phone: to.phone, why: sent.why });
          doubts += 1;
          return doubts >= MOST_DOUBTS ? { kind: 'refused', why: sent.why } : undefined;
        case 'busy':
          await ledger?.forget(group.campaign, to.phone);
          if (attempt >= MOST_TRIES) return { kind: 'refused', why: sent.why };
          readyAt = Math.max(readyAt, now() + FIRST_WAIT_MS * 2 ** (attempt - 1));
          break;
        default:
          await ledger?.forget(group.campaign, to.phone);
          return { kind: 'refused', why: sent.why };
      }
    }
  };

  const left = (): number => total - out.sent - out.stopped - out.refused.length - out.inDoubt.length;
  for (const group of plan.groups) {
    if (!isSendable(group.message)) continue;
    for (const to of group.next) {
      const ended = await deliver(group, group.message, to);
      if (ended === 'quiet') break;
      if (ended) return { ...out, ended, left: left() };
      progress(total - left(), total);
    }
  }
  return { ...out, left: left() };
};
