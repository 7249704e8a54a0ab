import type { Deadline } from '../../models/content/deadline';
import type { Election } from '../../models/content/election';
import type { FaqRow } from '../../models/content/faq-row';
import type { Jurisdiction } from '../../models/content/jurisdiction';
import { lineageOf } from '../../models/content/lineage';
import type { Locale } from '../../models/locales/locales';
import type { PlacesPointer } from '../../models/places/places-pointer';
import type { LongerPolls, Notice, Silenced } from '../../models/table/emergency';
import type { Version } from '../../models/table/items';
import { calendarPartition, faqPartition, jurisdictionPartition } from '../../models/table/keys';

/** A place with what some of those directly below it have of their own: `vote-id/en-US`, `elections`. */
export type Place = Jurisdiction & { below: readonly string[] };

/** How sure it is that a release is what the office wants heard. */
export interface ReleaseState {
  /** False when the release could not be checked against the table for longer than the office allows. */
  isTrusted: boolean;
  /** It is the one of the bundle, because the table gave none: an alarm counts such turns. */
  isSnapshot: boolean;
}

/**
 * One release as one voter needs it: the places of the office, and the rows of the voter's county, its state
 * and the country. Everything in it is of the same release.
 */
export interface Content extends ReleaseState {
  release: number;
  root: Place;
  /** The jurisdictions one step below the root, by id. */
  counties: ReadonlyMap<string, Place>;
  /** From the voter's county, where known, up to the top of the tree: nearest first. */
  lineage: readonly Place[];
  /** Rows of the lineage, in the voter's locale. */
  faq: readonly FaqRow[];
  elections: readonly Election[];
  deadlines: readonly Deadline[];
  /** What the office tells the voters of this lineage before anything else; some may be over. */
  notices: readonly Notice[];
  /** Polls that stay open longer, here or in any county. */
  longerPolls?: readonly LongerPolls[] | undefined;
  /** Answers that are stopped, here or in any county: whose county isn't known may be of one of them. */
  silenced: readonly Silenced[];
  /** The polling places that voters hear of in this release; none before the first import. */
  places?: PlacesPointer | undefined;
}

/** The partitions that make up a voter's content. `ancestors` are the jurisdictions above the root. */
export const partitionsFor = (
  place: { root: string; ancestors: readonly string[]; county?: string | undefined },
  locale: Locale,
): string[] => {
  const above = [place.root, ...place.ancestors];
  const lineage = place.county === undefined ? above : [place.county, ...above];
  return [
    ...lineage.flatMap((id) => [faqPartition(id, locale), calendarPartition(id)]),
    ...above.map((id) => jurisdictionPartition(id)),
    jurisdictionPartition(undefined),
  ];
};

/** Puts partitions of one release together. Throws when the root is not among the rows. */
export const assemble = (
  versions: Iterable<Version>,
  place: { root: string; county?: string | undefined },
  release: ReleaseState & { release: number },
): Content => {
  const places = new Map<string, Place>();
  const faq: FaqRow[] = [];
  const elections: Election[] = [];
  const deadlines: Deadline[] = [];
  for (const { content, below } of versions) {
    if (content.sheet === 'jurisdictions') places.set(content.row.id, { ...content.row, below: below ?? [] });
    else if (content.sheet === 'faq') faq.push(content.row);
    else if (content.sheet === 'elections') elections.push(content.row);
    else deadlines.push(content.row);
  }
  const root = places.get(place.root);
  if (!root) throw new Error(`The release has no jurisdiction "${place.root}".`);
  const counties = new Map([...places].filter(([, { parent }]) => parent === root.id));
  const home = place.county === undefined ? root.id : counties.get(place.county)?.id;
  const ids = home === undefined ? [] : lineageOf(home, (id) => places.get(id)?.parent);
  const lineage = ids.flatMap((id) => places.get(id) ?? []);
  return { ...release, root, counties, lineage, faq, elections, deadlines, notices: [], silenced: [] };
};
