import { covers } from '../../models/table/emergency';
import { answerOf } from '../../models/table/keys';
import { atDesk, placesNamed } from '../desk/at-desk';
import { asJson } from '../door/outcome';
import { renderHistory } from '../report/render-history';
import { clockDisagreements, type Entry } from '../report/table-order';
import { heardSince } from '../table/read-history';
import type { ReleaseRecord, ReleaseTable } from '../table/release-table';
import { verb } from './verb';

/** Who changed what voters hear, when and why, newest first. */
export const history = verb({
  name: 'history',
  summary: 'List every release, notice and stopped answer: who, when, why.',
  usage: '[TOPIC|ROW] [--county ID]',
  more: 'With a topic or a row, only what changed it.',
  takes: { kind: 'words', least: 0, most: 1, what: 'a topic or the id of a row, such as vote-id, or nothing' },
  options: {
    county: true,
    all: true,
    target: true,
    kept: true,
    content: true,
    json: true,
  },
  run: (given, terminal) =>
    atDesk(given, terminal, async (desk) => {
      const { table, pointer, zone } = desk;
      const [faq] = given.words;
      const places =
        given.counties.length > 0 ? (await placesNamed(given.counties, desk)).map(({ id }) => id) : undefined;
      const records = await table.records();
      const releases =
        faq === undefined ? records.map((record) => ({ record })) : await changing(table, records, faq, places);
      const acts = (await table.emergency.acts()).filter(({ deed }) => {
        if (faq === undefined || deed.kind === 'notice-set' || deed.kind === 'notice-cleared') return faq === undefined;
        return deed.kind !== 'pruned' && (covers(deed, faq) || covers({ faq }, deed.faq));
      });
      if (given.json)
        return {
          exitCode: 0,
          out: asJson({
            target: table.name,
            live: pointer.release,
            releases,
            acts,
            clocks: clockDisagreements(records, zone, given.clock().toISOString()),
          }),
        };
      const entries: Entry[] = [
        ...releases.map(
          ({ record, ...rest }): Entry => ({ at: heardSince(record) ?? record.started_at, record, ...rest }),
        ),
        ...acts.map((act): Entry => ({ at: act.at, act })),
      ];
      const clocks = clockDisagreements(records, zone, given.clock().toISOString());
      return {
        exitCode: 0,
        hint: clocks.length > 0 ? clocks.join('\n') : undefined,
        out: `Target: ${table.name}. Voters hear release ${pointer.release}.\n\n${renderHistory(entries, { zone, live: pointer.release, all: given.all })}`,
      };
    }),
});

/** The releases that wrote a row of `faq`, with the rows. */
const changing = async (
  table: ReleaseTable,
  records: readonly ReleaseRecord[],
  faq: string,
  places: readonly string[] | undefined,
): Promise<{ record: ReleaseRecord; rows: string[] }[]> => {
  const found: { record: ReleaseRecord; rows: string[] }[] = [];
  for (const record of records) {
    if (heardSince(record) === undefined) continue;
    const rows = (await table.keysOf(record.release)).flatMap(({ sk }) => {
      const row = answerOf(sk);
      if (!row || !covers({ faq }, row.faq) || !(places?.includes(row.jurisdiction) ?? true)) return [];
      return [`${row.faq} (${row.jurisdiction}, ${row.locale})`];
    });
    if (rows.length > 0) found.push({ record, rows: rows.sort() });
  }
  return found;
};
