import type { Texts } from './amazon-texts';
import type { Ledger } from './ledger';
import type { MessageAt } from './message-now';
import { isSendable, type OutreachPlan, type PlannedGroup, type Sendable, totalsOf } from './plan-outreach';
import { quietAt, quietUntil } from './quiet';
import type { Subscriber } from './read-list';
import type { Outreach } from './settings';
import type { StopList } from './stop-list';
import { type Counts, createTally, type Ended } from './tally';

/** What came of it all. */
export interface SentOut extends Counts {
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
  const { plan, texts, messageAt, settings, now, progress } = deps;
  const total = totalsOf(plan).people;
  const tally = createTally(deps.ledger, deps.stop);
  const { counts } = tally;
  let readyAt = now();
  let lookedAt = Number.NEGATIVE_INFINITY;
  let quietUntilMs: number | undefined;

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
    mark: string,
    to: Subscriber,
  ): Promise<Ended | 'quiet' | undefined> => {
    for (let attempt = 1; ; attempt += 1) {
      await deps.wait(Math.max(0, readyAt - now()));
      const ended = await obstacle(group, message);
      if (ended) return ended;
      const untilMs = quietUntil(now(), message.zone, settings, LEAST_MS);
      if (untilMs !== undefined) {
        quietUntilMs = Math.min(quietUntilMs ?? Number.POSITIVE_INFINITY, untilMs);
        return 'quiet';
      }
      const beganMs = now();
      const at = new Date(beganMs).toISOString();
      const sending = { campaign: group.campaign, to, text: mark, at };
      await tally.begin(sending);
      const lasts = lastsFor(message, now(), settings);
      const sent = await texts.send({ to: to.phone, body: message.body, lasts });
      readyAt = beganMs + (1000 * message.cost.segments) / settings.parts_per_second;
      const settled = await tally.settle(sending, sent);
      if (settled !== 'again') return settled;
      if (attempt >= MOST_TRIES) return { kind: 'refused', why: 'why' in sent ? sent.why : '' };
      readyAt = Math.max(readyAt, now() + FIRST_WAIT_MS * 2 ** (attempt - 1));
    }
  };

  const left = (): number => total - counts.sent - counts.stopped - counts.refused.length - counts.inDoubt.length;
  for (const group of plan.groups) {
    if (!isSendable(group.message) || group.next.length === 0) continue;
    const mark = (await deps.ledger?.keepText(group.message.body)) ?? '';
    for (const to of group.next) {
      const ended = await deliver(group, group.message, mark, to);
      if (ended === 'quiet') break;
      if (ended) return { ...counts, quietUntilMs, ended, left: left() };
      progress(total - left(), total);
    }
  }
  return { ...counts, quietUntilMs, ended: { kind: 'all' }, left: left() };
};
