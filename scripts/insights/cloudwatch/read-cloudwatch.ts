import { FileError } from '../../door/files';
import type { Terminal } from '../../door/outcome';

import { count } from '../../report/wrap';
import { joined, type Logs, recordsIn } from '../read-logs';
import { createLogsApi, type LogsDeps } from './logs-api';

export interface Reading extends Omit<LogsDeps, 'signal'> {
  groups: readonly string[];
  /** Milliseconds since 1970, `until` not included; nothing for all that is kept. */
  from?: number | undefined;
  until?: number | undefined;
}

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** All records of the groups in that time. Says how far it is; ends at Ctrl-C, when nothing was written yet. Throws `FileError`. */
export const readCloudwatch = async (
  { groups, from, until, ...deps }: Reading,
  terminal: Pick<Terminal, 'progress' | 'onInterrupt'>,
): Promise<Logs> => {
  const stop = new AbortController();
  const goOn = terminal.onInterrupt(
    () => stop.abort(new FileError('Stopped before all records were read. Nothing was changed.')),
    'Nothing was changed.',
  );
  const api = createLogsApi({ ...deps, signal: stop.signal });
  const parts: Logs[] = [];
  let read = 0;
  try {
    for (const group of groups)
      for await (const page of api.pages({ group, from, until })) {
        const records = recordsIn(page);
        parts.push(records);
        read += records.turns.length + records.troubles.length;
        const last = page.at(-1)?.at;
        terminal.progress(`${group}: ${count(read, 'record')}${last === undefined ? '' : `, at ${dayOf(last)}`}`);
        stop.signal.throwIfAborted();
      }
  } finally {
    terminal.progress('');
    goOn();
  }
  return joined(parts);
};
