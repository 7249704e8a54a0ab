import type { PackedItem, PlacesPointer } from '../../models/places/places-pointer';
import { type ItemKey, manifestKey, placesHistoryKey } from '../../models/table/keys';
import type { Plan } from '../plan/plan';
import { type Published, type PublishOptions, publish } from '../table/publish';
import type { ReleaseRecord, ReleaseTable } from '../table/release-table';
import type { ImportedFeed } from './import-feed';
import type { PlacesTable } from './places-table';
import type { PlacesPlan } from './plan-places';
import { pack } from './spool';

type Content = NonNullable<ImportedFeed['content']>;

/** What one release writes, by its number, and the version that voters hear of then. */
interface PlacesRelease {
  keys(release: number): readonly ItemKey[];
  items(release: number): Iterable<PackedItem>;
  pointer(release: number): PlacesPointer;
  counts: ReleaseRecord['counts'];
}

/**
 * The release mechanism of the answers, made to write places instead of rows: whatever `publish` promises of a
 * release that is cut off, taken away or finished holds for places too.
 */
const releasing = (table: PlacesTable, what: PlacesRelease, onProgress: PublishOptions['onProgress']): ReleaseTable => {
  const { releases } = table;
  let claimed = 0;
  return {
    ...releases,
    async claim(draft, expected) {
      const record = await releases.claim({ ...draft, counts: what.counts }, expected);
      claimed = record?.release ?? 0;
      return record;
    },
    noteKeys: (release) => releases.noteKeys(release, [...what.keys(release), placesHistoryKey(release)]),
    async write(_, options) {
      const total = what.keys(claimed).length;
      let written = 0;
      const onWritten = (count: number): void => {
        written += count;
        onProgress?.(written, total);
      };
      await table.write(what.items(claimed), { ...options, onWritten });
      await table.noteHistory(claimed, what.pointer(claimed));
    },
    movePointer: (release, at, pages) => table.movePointer(release, at, what.pointer(release), pages),
  };
};

const run = async (
  table: PlacesTable,
  what: PlacesRelease,
  plan: Pick<Plan, 'basedOn' | 'fingerprint'>,
  { onProgress, ...options }: PublishOptions,
): Promise<Published> => {
  // The answers stay as they are, and so do their digests: without them the next plan would read the whole table.
  const root = await table.releases.digests.root(plan.basedOn);
  const digests = root && { size: root.size, buckets: new Map(), kept: root.refs };
  return publish(
    releasing(table, what, onProgress),
    { ...plan, changes: [], drafts: [], versions: [], digests },
    options,
  );
};

const manifestItem = ({ manifest }: Content, version: number): PackedItem => ({
  ...manifestKey(version),
  packed: pack({ ...manifest, version }),
});

/** Writes a whole new places version and makes it what voters hear of. Old ones stay for rollback. */
export const publishPlaces = (
  table: PlacesTable,
  content: Content,
  { basedOn, fingerprint, places }: PlacesPlan,
  options: PublishOptions,
): Promise<Published> => {
  const { spool, buckets } = content;
  const countOf = (kinds: readonly string[]): number => places.filter(({ kind }) => kinds.includes(kind)).length;
  const what: PlacesRelease = {
    keys: (release) => [...spool.keys(release), manifestKey(release)],
    *items(release) {
      yield* spool.items(release);
      yield manifestItem(content, release);
    },
    pointer: (release) => ({ version: release, buckets }),
    counts: { add: countOf(['add']), change: countOf(['move', 'details', 'hours']), remove: countOf(['remove']) },
  };
  return run(table, what, { basedOn, fingerprint }, options);
};

/** Makes the places of an earlier release what voters hear of again. Nothing is written but the pointer. */
export const rollbackPlaces = (
  table: PlacesTable,
  to: PlacesPointer,
  basedOn: number,
  options: PublishOptions,
): Promise<Published> => {
  const what: PlacesRelease = {
    keys: () => [],
    items: () => [],
    pointer: () => to,
    counts: { add: 0, change: 0, remove: 0 },
  };
  return run(table, what, { basedOn, fingerprint: `${basedOn}-places-${to.version}` }, options);
};
