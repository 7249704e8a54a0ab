import { createHash } from 'node:crypto';
import type { Entry, Ledger } from './ledger';
import type { Group, Message, MessageAt } from './message-now';
import type { NumberKey } from './number-key';
import { type Quiet, quietAt } from './quiet';
import type { List, Subscriber } from './read-list';
import type { Outreach } from './settings';
import type { StopList } from './stop-list';

/** A message that can be sent. */
export type Sendable = Extract<Message, { body: string }>;

export interface PlannedGroup extends Group {
  /** What the message is called in the ledger, for these. */
  campaign: string;
  message: Message;
  quiet: Quiet;
  /** Who gets it next, in the order of the list. */
  next: readonly Subscriber[];
}

export interface Left {
  subscriber: Subscriber;
  campaign: string;
  entry: Entry;
}

/** What sending would do now. */
export interface OutreachPlan {
  groups: readonly PlannedGroup[];
  /** Whom the ledger knows: sent to already, in doubt, stopped or refused. */
  known: readonly Left[];
  /** Rows whose number is on the office's own list of who said stop. */
  stopped: readonly Subscriber[];
  refused: List['refused'];
  /** What those were sent whom the ledger knows, by its mark. */
  texts: ReadonlyMap<string, string>;
  /** Of what is sent to whom of the list, whoever was sent to already: the same when a send is gone on with. */
  fingerprint: string;
}

export const isSendable = (message: Message): message is Sendable => 'body' in message;

export const groupKey = ({ county, locale }: Group): string => `${county} ${locale}`;

/** Made with the key: a list of one person would else be found out by trying all numbers. */
const fingerprintOf = (groups: readonly PlannedGroup[], { list, settings, key }: PlanDeps): string => {
  const texts = groups.map(({ county, locale, campaign, message }) =>
    isSendable(message) ? [county, locale, campaign, message.body] : [county, locale],
  );
  const people = list.people.map(({ phone, county, locale }) => [phone, county, locale]).sort();
  const all = key.hashed(JSON.stringify([settings.number, settings.message_type, texts, people]));
  return createHash('sha256').update(all).digest('hex').slice(0, 12);
};

export interface PlanDeps {
  list: List;
  stop: StopList;
  ledger: Ledger;
  key: NumberKey;
  messageAt: MessageAt;
  settings: Outreach;
  /** What the message is called in the ledger; else after the row and its election. */
  campaign?: string | undefined;
  faq: string;
  nowMs: number;
}

/** The same row for the same election is one message, whenever it is sent. */
const campaignOf = ({ campaign, faq }: PlanDeps, message: Message): string =>
  campaign ?? (isSendable(message) ? `${faq} ${message.election}` : faq);

const textsOf = async (known: readonly Left[], ledger: Ledger): Promise<Map<string, string>> => {
  const marks = new Set(known.flatMap(({ entry }) => ('text' in entry ? [entry.text] : [])));
  const texts = new Map<string, string>();
  for (const mark of marks) texts.set(mark, (await ledger.textOf(mark)) ?? '');
  return texts;
};

/** Who would be told what, who not and why. Nothing is written. */
export const planOutreach = async (deps: PlanDeps): Promise<OutreachPlan> => {
  const { list, stop, ledger, messageAt, settings, nowMs } = deps;
  const groups = new Map<string, PlannedGroup & { next: Subscriber[] }>();
  const known: Left[] = [];
  const stopped: Subscriber[] = [];
  const groupOf = ({ county, locale }: Subscriber) => {
    const name = groupKey({ county, locale });
    const found = groups.get(name);
    if (found) return found;
    const message = messageAt({ county, locale }, nowMs);
    const quiet = quietAt(nowMs, message.zone, settings);
    const made = { county, locale, campaign: campaignOf(deps, message), message, quiet, next: [] };
    groups.set(name, made);
    return made;
  };
  for (const subscriber of list.people) {
    const group = groupOf(subscriber);
    const entry = await ledger.get(group.campaign, subscriber.phone);
    if (entry) known.push({ subscriber, entry, campaign: group.campaign });
    else if (stop.has(subscriber.phone)) stopped.push(subscriber);
    else group.next.push(subscriber);
  }
  const planned = [...groups].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, group]) => group);
  const texts = await textsOf(known, ledger);
  return { groups: planned, known, texts, stopped, refused: list.refused, fingerprint: fingerprintOf(planned, deps) };
};

export interface Totals {
  people: number;
  segments: number;
}

/** How much would be sent. */
export const totalsOf = ({ groups }: Pick<OutreachPlan, 'groups'>): Totals =>
  groups.reduce(
    (sum, { message, next }) =>
      isSendable(message)
        ? { people: sum.people + next.length, segments: sum.segments + next.length * message.cost.segments }
        : sum,
    { people: 0, segments: 0 },
  );
