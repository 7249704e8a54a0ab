import { jurisdictionsIn } from '../../models/content/content-row';
import type { PagesPointer } from '../../models/table/items';
import { type Pointer, type Version, visibleAt } from '../../models/table/items';
import { jurisdictionPartition } from '../../models/table/keys';
import type { PagePart } from '../../models/table/packed-page';
import { type PageRef, partitionsOf } from '../../models/table/page';
import { byPartition } from '../plan/digests';
import { inLanes } from '../plan/in-lanes';
import type { Plan } from '../plan/plan';
import type { ReleaseTable } from '../table/release-table';
import { type PackedPage, partsAt } from './pack-page';
import { packedCounties, packedPage, type Touched, touchedBy } from './pages-of';
import { PART_OVERHEAD, unitsOf } from './units';

/** The pages that a release writes, so that readers see all of it in pages. */
export interface PlannedPages {
  pages: readonly PackedPage[];
  pointer(release: number): PagesPointer;
}

type Rows = Map<string, readonly Version[]>;

const NOTHING: readonly Version[] = [];

/** Whether all of the live release can be read from pages. */
export const isPaged = (pointer: Pointer): boolean => pointer.pages?.release === pointer.release;

const parentsIn = (rows: Rows): Map<string, string | undefined> => {
  const contents = [...rows.values()].flatMap((versions) => versions.map(({ content }) => content));
  return new Map(jurisdictionsIn(contents).map(({ id, parent }) => [id, parent]));
};

/** Partitions as the plan leaves them, read where it doesn't say. */
const readAs = async (table: ReleaseTable, plan: Plan, pointer: Pointer, names: Iterable<string>, into: Rows) => {
  const changes = byPartition(plan.versions);
  const after = { release: plan.basedOn + 1, abandoned: [] };
  await inLanes(new Set(names), async (pk) => {
    if (into.has(pk)) return;
    const before = visibleAt(await table.partition(pk), pointer);
    into.set(pk, visibleAt([...before, ...(changes.get(pk) ?? [])], after));
  });
};

/** All that the touched pages show, read from the table: of the tree as many levels as it takes to find their places. */
const readTouched = async (table: ReleaseTable, plan: Plan, pointer: Pointer, touched: Touched): Promise<Rows> => {
  const rows: Rows = new Map();
  const gone = new Set(
    plan.versions.flatMap(({ content, removed }) =>
      content.sheet === 'jurisdictions' && removed ? content.row.id : [],
    ),
  );
  let level: (string | undefined)[] = [undefined];
  const isLeft = (): boolean => {
    const found = parentsIn(rows);
    return [...touched.places.keys()].some((place) => !found.has(place) && !gone.has(place));
  };
  while (level.length > 0 && isLeft()) {
    const names = level.map(jurisdictionPartition);
    await readAs(table, plan, pointer, names, rows);
    level = jurisdictionsIn(names.flatMap((name) => (rows.get(name) ?? NOTHING).map(({ content }) => content))).map(
      ({ id }) => id,
    );
  }
  await readAs(table, plan, pointer, [...touched.parents].map(jurisdictionPartition), rows);
  const refs = refsOf(touched, rows);
  await readAs(table, plan, pointer, refs.flatMap(partitionsOf), rows);
  return rows;
};

const refsOf = ({ places }: Touched, rows: Rows): PageRef[] => {
  const parents = parentsIn(rows);
  return [...places].flatMap(([jurisdiction, locales]) =>
    [...locales].map((locale) => ({ jurisdiction, locale, parent: parents.get(jurisdiction) })),
  );
};

/** Pages still to be made, and what the live release has. */
interface Prepared {
  makers: readonly (() => PackedPage)[];
  had: PagesPointer | undefined;
}

const prepare = async (table: ReleaseTable, plan: Plan): Promise<Prepared | undefined> => {
  const pointer = plan.basedOn === 0 ? undefined : await table.pointer();
  const had = pointer && isPaged(pointer) ? pointer.pages : undefined;
  const all = plan.basedOn === 0 ? (plan.shown ?? plan.versions) : plan.shown;
  if (!had && !all) return undefined;
  const touched = touchedBy(had ? plan.versions : (all ?? NOTHING));
  const rows: Rows = all || !pointer ? byPartition(all ?? NOTHING) : await readTouched(table, plan, pointer, touched);
  const rowsIn = (name: string): readonly Version[] => rows.get(name) ?? NOTHING;
  const makers = [
    ...refsOf(touched, rows).map((ref) => () => packedPage(ref, rowsIn)),
    ...[...touched.parents].map((parent) => () => packedCounties(parent, rowsIn(jurisdictionPartition(parent)))),
  ];
  return { makers, had };
};

/**
 * The pages of a plan: those it touches; all of them where the live release has none. Nothing where that would be needed
 * and the plan doesn't know all rows: readers then read the versions.
 */
export const planPages = async (table: ReleaseTable, plan: Plan): Promise<PlannedPages | undefined> => {
  const prepared = await prepare(table, plan);
  if (!prepared) return undefined;
  const pages = prepared.makers.map((make) => make());
  const parts = Math.max(1, prepared.had?.parts ?? 1, ...pages.map((page) => page.parts.length));
  return { pages, pointer: (release) => ({ release, parts }) };
};

/** Pages that are made to tell what all of them will cost. */
const SAMPLE = 40;

/** How many pages a plan writes, and about what they cost in write units: some are made, the others are like them. */
export const foretellPages = async (table: ReleaseTable, plan: Plan): Promise<{ pages: number; units: number }> => {
  const makers = (await prepare(table, plan))?.makers ?? [];
  const every = Math.max(1, Math.ceil(makers.length / SAMPLE));
  const sample = makers.filter((_, at) => at % every === 0).flatMap((make) => partsAt(make(), 0));
  const units = sample.reduce((sum, part) => sum + unitsOf(part.packed.length + PART_OVERHEAD), 0);
  const made = Math.ceil(makers.length / every) || 1;
  return { pages: makers.length, units: Math.round((units / made) * makers.length) };
};

/** The items of all of them as of `release`. */
export const partsOf = function* ({ pages }: PlannedPages, release: number): Generator<PagePart> {
  for (const page of pages) yield* partsAt(page, release);
};
