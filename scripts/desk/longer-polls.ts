import { Temporal } from 'temporal-polyfill';
import type { Election } from '../../models/content/election';
import type { Notice } from '../../models/table/emergency';
import { visibleAt } from '../../models/table/items';
import { calendarPartition } from '../../models/table/keys';
import { UsageError } from '../door/usage-error';
import type { Given } from '../verbs/options';
import type { Desk } from './at-desk';

type Asked = Pick<Given<'polls-close' | 'with-ballots'>, 'pollsClose' | 'withBallots' | 'now'> & {
  jurisdictions: readonly string[];
};

/** The next election of these places, or today's. */
const nextElection = async ({ table, pointer, tree, zone }: Desk, { jurisdictions, now }: Asked) => {
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainDate().toString();
  const elections: Election[] = [];
  for (const id of new Set([...jurisdictions, tree.root.id])) {
    for (const { content } of visibleAt(await table.partition(calendarPartition(id)), pointer)) {
      if (content.sheet === 'elections' && content.row.date >= today) elections.push(content.row);
    }
  }
  return elections.sort((a, b) => a.date.localeCompare(b.date))[0];
};

/** What `--polls-close` says of the next election's polls. Throws where it can't be so. */
export const longerPolls = async (desk: Desk, asked: Asked): Promise<Notice['polls']> => {
  const { pollsClose: close = '', withBallots } = asked;
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(close))
    throw new UsageError(`--polls-close ${close} is not a time of day. Write it as 21:00. Nothing was changed.`);
  const election = await nextElection(desk, asked);
  if (!election) throw new UsageError('--polls-close: no election is ahead. Nothing was changed.');
  if (close <= election.polls_close) {
    throw new UsageError(
      `--polls-close ${close}: the polls of the ${election.name} close at ${election.polls_close}, not earlier. Nothing was changed.`,
    );
  }
  return { election: election.id, polls_close: close, ...(withBallots ? { withBallots } : {}) };
};
