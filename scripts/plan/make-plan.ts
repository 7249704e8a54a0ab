import { createHash } from 'node:crypto';
import type { ContentRow } from '../../models/content/content-row';
import { toVersion, type Version } from '../../models/table/items';
import { canonicalJson } from './canonical-json';
import { diffRows, idOf } from './diff-rows';
import { ownEntries } from './own-entries';
import type { Change, Plan } from './plan';

export interface PlanInput {
  /** Every row of the office's sheets, drafts among them. They must be sound. */
  rows: readonly ContentRow[];
  /** What voters hear now: of each row the version that is visible at the pointer. */
  current: readonly Version[];
  /** The release voters hear; 0 when there is none. */
  basedOn: number;
}

const isDraft = (content: ContentRow): boolean => content.sheet === 'faq' && content.row.approved_by === undefined;

/**
 * What a release of `rows` would do. A draft changes nothing: where its row was released before, voters go on
 * hearing that, because somebody approved it. To take an answer away, its row is deleted.
 */
export const makePlan = ({ rows, current, basedOn }: PlanInput): Plan => {
  const before = new Map(current.map((version) => [idOf(version.content), version.content]));
  const after = new Map<string, ContentRow>();
  const drafts: ContentRow[] = [];
  for (const content of rows) {
    const id = idOf(content);
    const released = before.get(id);
    if (isDraft(content)) drafts.push(content);
    if (!isDraft(content)) after.set(id, content);
    else if (released) after.set(id, released);
  }
  const changes = diffRows(before, after);
  const versions = versionsFor(current, after, basedOn + 1);
  return { basedOn, changes, drafts, versions, fingerprint: fingerprintOf(changes, basedOn) };
};

/** Everything that has to be written so that readers of `release` see `desired`. */
const versionsFor = (
  current: readonly Version[],
  desired: ReadonlyMap<string, ContentRow>,
  release: number,
): Version[] => {
  const own = ownEntries(desired.values());
  const stored = new Map(current.map((version) => [placeOf(version), version]));
  const places = electionPlaces(desired);
  const versions: Version[] = [];
  for (const content of desired.values()) {
    const version = toVersion(content, release, places);
    const next = content.sheet === 'jurisdictions' ? { ...version, own: own.get(content.row.id) ?? [] } : version;
    const before = stored.get(placeOf(next));
    stored.delete(placeOf(next));
    if (!before || !isSame(before, next)) versions.push(next);
  }
  // What is left is gone, or has moved to another partition with its county or its election.
  for (const gone of stored.values()) {
    const { pk, content } = gone;
    versions.push({ ...toVersion(content, release, () => ''), pk, removed: true });
  }
  return versions;
};

/** Where a row is stored, whatever the release. */
const placeOf = ({ pk, content }: Version): string => `${pk} ${idOf(content)}`;

const isSame = (a: Version, b: Version): boolean =>
  canonicalJson([a.content, a.own ?? []]) === canonicalJson([b.content, b.own ?? []]);

const electionPlaces = (desired: ReadonlyMap<string, ContentRow>): ((election: string) => string) => {
  const places = new Map<string, string>();
  for (const content of desired.values()) {
    if (content.sheet === 'elections') places.set(content.row.id, content.row.jurisdiction);
  }
  return (election) => {
    const place = places.get(election);
    if (place === undefined)
      throw new Error(`A deadline names the election "${election}", which is not among the rows.`);
    return place;
  };
};

const fingerprintOf = (changes: readonly Change[], basedOn: number): string =>
  createHash('sha256').update(canonicalJson({ basedOn, changes })).digest('hex').slice(0, 12);
