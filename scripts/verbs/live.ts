import type { FaqRow } from '../../models/content/faq-row';
import { afterAct } from '../../models/table/acts';
import { covers, type Emergency, isOver, NO_EMERGENCY } from '../../models/table/emergency';
import { visibleAt } from '../../models/table/items';
import { faqPartition } from '../../models/table/keys';
import { atDesk, type Desk, placesNamed } from '../desk/at-desk';
import { asJson } from '../door/outcome';
import { UsageError } from '../door/usage-error';
import { instantOf, momentIn } from '../report/moment';
import { renderEmergency } from '../report/render-emergency';
import { renderRow } from '../report/render-row';
import { clockDisagreements } from '../report/table-order';
import { visible } from '../report/visible';
import { whoOf } from '../report/who';
import { heardSince, requireHeard } from '../table/read-history';
import type { ReleaseRecord } from '../table/release-table';
import type { Given } from './options';
import { verb } from './verb';

/** A device may speak from what it read before. */
const HEARD_WITHIN_MS = 60_000;

/** What voters heard at one moment: the release, the notices, and the words of a topic. */
export const live = verb({
  name: 'live',
  summary: 'Say what voters heard at a moment.',
  usage: '[TOPIC|ROW] --at "2027-10-05 10:32" [--county ID]',
  more: 'With a topic or a row: its words.',
  takes: { kind: 'words', least: 0, most: 1, what: 'a topic or the id of a row, such as vote-id, or nothing' },
  options: {
    at: true,
    county: true,
    now: 'what time it is',
    target: true,
    kept: true,
    content: true,
    json: true,
  },
  run: (given, terminal) =>
    atDesk(given, terminal, async (desk) => {
      const { table, zone } = desk;
      const at = given.at === undefined ? given.now : instantOf(given.at, zone);
      if (at === undefined) throw new UsageError(`--at ${given.at} is not a moment. Write it as "2027-10-05 10:32".`);
      const records = await table.records();
      const isNow = given.at === undefined && given.nowText === undefined;
      const [record, before] = releasesAt(desk, records, isNow ? undefined : at);
      const when = momentIn(at, zone);
      if (!record) {
        if (given.json) return { exitCode: 0, out: asJson({ target: table.name, at, release: null }) };
        return { exitCode: 0, out: `At ${when} nothing was released yet on ${table.name}.` };
      }
      const emergency = await emergencyAt(desk, at, isNow);
      const [faq] = given.words;
      const rows = faq === undefined ? undefined : await rowsAt(desk, faq, record.release, given);
      if (given.json) return { exitCode: 0, out: asJson({ target: table.name, at, record, ...emergency, rows }) };
      const since = heardSince(record) ?? at;
      const isFresh = Date.parse(at) - Date.parse(since) < HEARD_WITHIN_MS;
      const old = isFresh && before ? ` Some devices may still have spoken from release ${before.release}.` : '';
      const head = `At ${when} voters heard release ${record.release} of ${table.name}: by ${whoOf(record)}, live since ${momentIn(since, zone)}${record.note ? `, "${visible(record.note)}"` : ''}.${old}`;
      const clocks = clockDisagreements(records, zone, given.clock().toISOString());
      const stopped = rows?.length === 0 ? [`It had no answer for ${faq} there.`] : [];
      return {
        exitCode: 0,
        hint: clocks.length > 0 ? clocks.join('\n') : undefined,
        out: [head, renderEmergency(emergency, zone, at), ...(rows ?? []).map(renderRow), ...stopped].join('\n\n'),
      };
    }),
});

/**
 * The release that was live, and the one before it, in the order of the table: of those whose writers say that they were
 * live by then, the last. What is live now, the pointer says, whatever any clock does.
 */
const releasesAt = ({ pointer }: Desk, records: readonly ReleaseRecord[], at: string | undefined): ReleaseRecord[] =>
  records
    .filter((record) => {
      const since = heardSince(record);
      if (since === undefined || record.release > pointer.release) return false;
      return at === undefined || Date.parse(since) <= Date.parse(at);
    })
    .sort((a, b) => b.release - a.release);

/** What was in force, in the order of the acts. */
const emergencyAt = async ({ table }: Desk, at: string, isNow: boolean): Promise<Emergency> => {
  const acts = await table.emergency.acts();
  const until = acts.reduce(
    (after, act, index) => (isNow || Date.parse(act.at) <= Date.parse(at) ? index + 1 : after),
    0,
  );
  const { notices, silenced } = acts.slice(0, until).reduce(afterAct, NO_EMERGENCY);
  return { notices: notices.filter((notice) => !isOver(notice, Date.parse(at))), silenced };
};

/** The rows of a topic, or the row, in the places named, else in the office's own and above. */
const rowsAt = async (desk: Desk, faq: string, release: number, { counties }: Given<'county'>): Promise<FaqRow[]> => {
  const { table, pointer, tree, office } = desk;
  await requireHeard(table, release, pointer);
  const places = counties.length > 0 ? await placesNamed(counties, desk) : [tree.root, ...tree.above];
  const rows: FaqRow[] = [];
  for (const { id } of places) {
    for (const locale of office.locales) {
      const versions = await table.partition(faqPartition(id, locale));
      for (const { content } of visibleAt(versions, { release, abandoned: pointer.abandoned })) {
        if (content.sheet === 'faq' && covers({ faq }, content.row.id)) rows.push(content.row);
      }
    }
  }
  return rows;
};
