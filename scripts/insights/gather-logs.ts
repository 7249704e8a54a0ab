import { setTimeout as wait } from 'node:timers/promises';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
import type { Temporal } from 'temporal-polyfill';
import type { Office } from '../../models/content/office';
import type { Terminal } from '../door/outcome';
import { UsageError } from '../door/usage-error';
import { groupsFrom } from './cloudwatch/groups';
import { readCloudwatch } from './cloudwatch/read-cloudwatch';
import { instantsOf, type Period, periodBefore, periodOf } from './period';
import { joined, type Logs, readLogs } from './read-logs';
import { loggedDays } from './reported';

/** Where the log is, as the command line says it. */
export interface Sources {
  /** Files. */
  words: readonly string[];
  /** `cloudwatch`, `cloudwatch:GROUP`. */
  from: readonly string[];
  region: string | undefined;
  endpoint: string | undefined;
}

interface Asked {
  /** The period, in the words of whoever asks. */
  text: string;
  today: Temporal.PlainDate;
  /** Election days. */
  elections: readonly string[];
  zone: string;
  office: Office | undefined;
}

/** The days before are read too, to compare with; without days, all that is kept. */
const spanOf = ({ text, zone, today, elections }: Asked): { from?: number; until?: number } => {
  if (text === 'all') return {};
  const period = periodOf(text, { today, elections, logged: undefined });
  return { from: instantsOf(periodBefore(period), zone).from, until: instantsOf(period, zone).until };
};

/**
 * The records of files and of Amazon's log, and the days that are meant. Throws `UsageError`, `FileError`.
 */
export const gatherLogs = async (
  { words, from, region, endpoint }: Sources,
  asked: Asked,
  terminal: Terminal,
): Promise<{ logs: Logs; period: Period }> => {
  const { office, zone, text, today, elections } = asked;
  if (words.length === 0 && from.length === 0)
    throw new UsageError('After faq report write the files of the log, or --from cloudwatch.');
  const parts = [await readLogs(words)];
  if (from.length > 0)
    parts.push(
      await readCloudwatch(
        {
          groups: groupsFrom(from, office),
          ...spanOf(asked),
          region: region ?? office?.targets[office.skill_target]?.region ?? 'us-east-1',
          endpoint,
          credentials: fromNodeProviderChain(),
          wait: async (ms, signal) => void (await wait(ms, undefined, { signal })),
        },
        terminal,
      ),
    );
  const logs = joined(parts);
  return { logs, period: periodOf(text, { today, elections, logged: loggedDays(logs, zone) }) };
};
