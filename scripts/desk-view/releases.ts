import type { Pointer } from '../../models/table/items';
import { nextCommand } from '../door/next-command';
import type { FieldChange } from '../plan/plan';
import { momentIn } from '../report/moment';
import { countsSentence, deedSentence } from '../report/render-history';
import { type Entry, inTableOrder } from '../report/table-order';
import { whoOf } from '../report/who';
import { changesOf } from '../table/changes-of';
import { heardSince, keptFrom } from '../table/read-history';
import type { ReleaseTable } from '../table/release-table';
import type { Remedy, Whereabouts } from './answer-remedies';

/** A release, or what staff did at once between two of them; newest first. */
export interface Happened {
  /** Of a release. */
  release?: number | undefined;
  at: string;
  moment: string;
  by: string;
  what: string;
  note?: string | undefined;
  isLive?: boolean | undefined;
  /** Voters heard it, and its rows are still stored: what it changed can be shown. */
  isKept?: boolean | undefined;
  remedies: readonly Remedy[];
}

interface Seen {
  zone: string;
  live: number;
  kept: number;
  whereabouts: Whereabouts;
}

const happened = ({ at, record, act }: Entry, { zone, live, kept, whereabouts }: Seen): Happened => {
  const when = { at, moment: momentIn(at, zone) };
  if (act) return { ...when, by: whoOf(act), what: deedSentence(act), note: act.note, remedies: [] };
  if (!record) return { ...when, by: '', what: '', remedies: [] };
  const { release, note, restores } = record;
  const isHeard = heardSince(record) !== undefined;
  const counts = isHeard ? countsSentence(record) : 'never heard';
  const isKept = isHeard && release > kept;
  const back = nextCommand(['rollback', String(release)], { note: 'why', ...whereabouts });
  return {
    ...when,
    release,
    by: whoOf(record),
    what: restores === undefined ? counts : `brought release ${restores} back: ${counts}`,
    note,
    isLive: release === live,
    isKept,
    remedies: isKept && release !== live ? [{ does: 'Bring it back, as a new release', command: back }] : [],
  };
};

/** Everything that ever changed what voters hear, in the order of the table, newest first. */
export const releasesOf = async (
  table: ReleaseTable,
  pointer: Pointer,
  { zone, ...whereabouts }: Whereabouts & { zone: string },
): Promise<Happened[]> => {
  const [records, acts] = await Promise.all([table.records(), table.emergency.acts()]);
  const entries: Entry[] = [
    ...records.map((record): Entry => ({ at: heardSince(record) ?? record.started_at, record })),
    ...acts.map((act): Entry => ({ at: act.at, act })),
  ];
  const kept = keptFrom(acts);
  return inTableOrder(entries)
    .reverse()
    .map((entry) => happened(entry, { zone, live: pointer.release, kept, whereabouts }));
};

export interface RowChange {
  kind: 'add' | 'change' | 'remove';
  sheet: string;
  key: string;
  fields: readonly FieldChange[];
}

/** Rows of one release that a page shows; the first release of an office has them all. */
const SHOWN = 200;

export interface Differences {
  release: number;
  shown: readonly RowChange[];
  left: number;
  /** It was never heard, or its rows were deleted since. */
  isGone?: boolean | undefined;
}

/** What one release changed of the one before it, row by row. */
export const differencesOf = async (table: ReleaseTable, pointer: Pointer, release: number): Promise<Differences> => {
  const record = (await table.records()).find((one) => one.release === release);
  const kept = keptFrom(await table.emergency.acts());
  if (!record || heardSince(record) === undefined || release <= kept)
    return { release, shown: [], left: 0, isGone: true };
  const changes = await changesOf(table, pointer, release);
  const shown = changes.slice(0, SHOWN).map((change): RowChange => {
    const { sheet } = change.kind === 'remove' ? change.before : change.after;
    return { kind: change.kind, sheet, key: change.key, fields: change.kind === 'change' ? change.fields : [] };
  });
  return { release, shown, left: changes.length - shown.length };
};
