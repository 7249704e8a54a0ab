import { dirname, join } from 'node:path';
import { TOPIC_IDS } from '../../models/topics';
import type { Terminal } from '../door/outcome';
import { UsageError } from '../door/usage-error';
import { type Ledger, openLedger } from '../outreach/ledger';
import { type MessageAt, messagesOf } from '../outreach/message-now';
import { mustBeOutsideGit } from '../outreach/outside-git';
import { type OutreachPlan, planOutreach } from '../outreach/plan-outreach';
import { noSuchFile, readBytes } from '../outreach/read-bytes';
import { readList } from '../outreach/read-list';
import type { Rendering } from '../outreach/render-outreach';
import { outreachOf } from '../outreach/settings';
import { openStopList, type StopList } from '../outreach/stop-list';
import { countiesOf } from '../read-back/hear';
import { anyOf, didYouMean } from '../report/did-you-mean';
import { readVisible } from '../table/read-visible';
import type { Given } from '../verbs/options';
import { atDesk, type Desk } from './at-desk';
import { dayIn } from './office-clock';

/** What both verbs work with. */
export interface OutreachDesk {
  desk: Desk;
  /** Where the released rows are from, as part of a sentence. */
  source: string;
  list: string;
  faq: string;
  ledger: Ledger;
  stop: StopList;
  messageAt: MessageAt;
  /** What would be sent at a moment, by the ledger as it is then. */
  plan(nowMs: number): Promise<OutreachPlan>;
  rendering: Rendering;
}

type OutreachGiven = Given<'topic' | 'content' | 'target' | 'kept' | 'stop' | 'campaign' | 'to-file' | 'now' | 'all'>;

const faqNamed = (named: string | undefined, ids: readonly string[]): string => {
  if (named === undefined)
    throw new UsageError('Say which row is sent, by its deadline: --topic register-deadline. Nothing was sent.');
  const known = [...new Set([...TOPIC_IDS, ...ids])];
  if (known.includes(named)) return named;
  const meant = didYouMean(named, known);
  throw new UsageError(
    `There is no topic or row "${named}". ${meant ? `Did you mean ${meant}?` : `Write ${anyOf(known, 8)}.`} Nothing was sent.`,
  );
};

/** Opens the list and what lies beside it, for as long as `work` takes; `mayMake`: the ledger too. */
export const withOutreach = <T>(
  given: OutreachGiven,
  terminal: Terminal,
  mayMake: boolean,
  work: (outreach: OutreachDesk) => Promise<T>,
): Promise<T> =>
  atDesk(given, terminal, async (desk) => {
    const { office, table, pointer, zone } = desk;
    const [list = ''] = given.words;
    for (const path of [list, given.toFile, given.stopFile]) if (path !== undefined) await mustBeOutsideGit(path);
    const bytes = await readBytes(list, 'the list');
    if (bytes === undefined) throw noSuchFile(list, 'the list');
    const versions = await readVisible(table, pointer);
    const ids = versions.flatMap(({ content }) => (content.sheet === 'faq' ? [content.row.id] : []));
    const faq = faqNamed(given.topic, ids);
    const below = countiesOf({ office, versions });
    const places = below.length > 0 ? below : [desk.tree.root];
    const names = new Map(places.map(({ id, name }) => [id, name]));
    const counties = new Map(places.flatMap(({ id, name }) => [[id, id] as const, [name.toLowerCase(), id] as const]));
    const today = dayIn(zone, given.now);
    const people = readList(list, bytes, { counties, locales: office.locales, today });
    const stop = await openStopList(given.stopFile ?? join(dirname(list), 'stop.csv'), given.stopFile !== undefined);
    const { ledger, key } = await openLedger(dirname(list), { mayMake });
    const settings = outreachOf(office);
    const messageAt = messagesOf({ office, versions, pointer, faq });
    const deps = { list: people, stop, ledger, key, messageAt, settings, faq, campaign: given.campaign };
    try {
      return await work({
        desk,
        source: `release ${pointer.release} on ${table.name}`,
        list,
        faq,
        ledger,
        stop,
        messageAt,
        plan: (nowMs) => planOutreach({ ...deps, nowMs }),
        rendering: {
          paint: terminal.paint,
          width: terminal.width,
          all: given.all,
          names,
          settings,
          stopPath: stop.path,
          zone,
        },
      });
    } finally {
      await ledger.close();
    }
  });
