import { createAddressSeal } from '../../lambda/places/address-seal';
import { createFindPlaces, type FindPlaces } from '../../lambda/places/find-places';
import { type ContentSource, createContentSource } from '../../lambda/table/cached-content';
import { createReadClient } from '../../lambda/table/dynamo-client';
import { createDynamoContentStore } from '../../lambda/table/dynamo-content-store';
import { createDynamoPlacesStore } from '../../lambda/table/dynamo-places-store';
import { type ContentRow, jurisdictionsIn } from '../../models/content/content-row';
import { ancestorsOf } from '../../models/content/lineage';
import type { Office, Target } from '../../models/content/office';
import { nextCommand } from '../door/next-command';
import { createDynamoPlacesTable } from '../places/dynamo-places-table';
import type { PlacesTable } from '../places/places-table';
import { readContent } from '../sheet/read-content';
import { createDynamoReleaseTable } from '../table/dynamo-release-table';
import { openLocalTable } from '../table/local-table';
import type { ReleaseTable } from '../table/release-table';
import { createStaffClient } from '../table/staff-client';
import { ContentError } from './content-error';
import { seed } from './seed';
import { seedPlaces } from './seed-places';

/**
 * The pointer is asked for more often than in production, so that a release is heard a second later. There is no
 * snapshot to fall back on, so a busy computer gets more time for the first read.
 */
const LIMITS = { pointerEveryMs: 1000, retryEveryMs: 1000, pointerWithinMs: 300, readWithinMs: 6000 };

export interface OpenOptions {
  /** The office's content. */
  folder: string;
  /** Where the table is kept; in memory where nothing is said. */
  keptIn?: string | undefined;
  /** The project whose `--target local` means this table while it is open. */
  baseDir?: string | undefined;
  /** Whether the places that lie with the content are released too. */
  withPlaces?: boolean | undefined;
  /** What time it is for the skill, and for what is released to it; milliseconds since 1970. */
  clock: () => number;
}

/** An office's content on an embedded table, as every front gets it from `openService` where it is hosted. */
export interface OpenOffice {
  office: Office;
  rows: readonly ContentRow[];
  content: ContentSource;
  places: { find: FindPlaces; seal: ReturnType<typeof createAddressSeal> };
  clock: () => number;
  /** After which answers to ask whether they helped, where the office has that asked: wherever it may be. */
  chance: () => number;
  /** A sentence for the screen where a release was there already, and the folder's content wasn't used. */
  wasKept: string | undefined;
  close(): Promise<void>;
}

/** The same with its tables as staff's commands see them, for a desk that looks at it. */
export interface OfficeWithDesk extends OpenOffice {
  folder: string;
  tables: { releases: ReleaseTable; places: PlacesTable };
  /** The same office and table at another time of day; milliseconds since 1970. */
  at(clock: () => number): OpenOffice;
}

/** Measures how long something takes, whatever time it is for the skill. */
const stopwatch = (): number => performance.timeOrigin + performance.now();

/** The office's content and places, as they are read from a table. */
export const readingFrom = (office: Office, rows: readonly ContentRow[], target: Target, clock: () => number) => {
  const client = createReadClient(target, { clock: stopwatch, wall: clock });
  return {
    content: createContentSource({
      store: createDynamoContentStore(client, target.table),
      snapshot: undefined,
      place: { root: office.root, ancestors: ancestorsOf(office.root, jurisdictionsIn(rows)) },
      clock: stopwatch,
      wall: clock,
      limits: { ...LIMITS, uncheckedDays: office.limits.unchecked_days },
    }),
    places: {
      find: createFindPlaces(createDynamoPlacesStore(client, target.table), stopwatch),
      seal: createAddressSeal(),
    },
  };
};

export const openOffice = async ({
  folder,
  keptIn,
  baseDir,
  withPlaces,
  clock,
}: OpenOptions): Promise<OfficeWithDesk> => {
  const [content, local] = await Promise.all([
    readContent(folder),
    openLocalTable({ ...(keptIn === undefined ? {} : { keptIn }), ...(baseDir === undefined ? {} : { baseDir }) }),
  ]);
  try {
    const { office } = content;
    const now = (): Date => new Date(clock());
    if (!office) throw new ContentError(folder, content.problems);
    const target: Target = { table: local.table, region: 'local', endpoint: local.endpoint };
    const staff = createStaffClient(target);
    const name = keptIn === undefined ? 'the table in memory' : `the table in ${keptIn}`;
    const table = createDynamoReleaseTable({ client: staff, table: local.table, name, isLocal: true });
    const live = await seed(table, content, now);
    const places = createDynamoPlacesTable({ client: staff, table: local.table, releases: table, isLocal: true });
    if (withPlaces && live === undefined) await seedPlaces(places, content, now);
    const rows = content.rows.flatMap((row) => row.content ?? []);
    const at = (clock: () => number): OpenOffice => ({
      office,
      rows,
      ...readingFrom(office, rows, target, clock),
      clock,
      chance: () => 0,
      wasKept:
        live === undefined
          ? undefined
          : `${name} already holds release ${live}: it is used as it is. To release ${folder}: ${nextCommand(['apply', folder], { target: 'local' })}`,
      close: () => local.close(),
    });
    return { ...at(clock), folder, tables: { releases: table, places }, at };
  } catch (error) {
    await local.close();
    throw error;
  }
};
