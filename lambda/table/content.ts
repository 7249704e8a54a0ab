import type { Deadline } from '../../models/content/deadline';
import type { Election } from '../../models/content/election';
import type { FaqRow } from '../../models/content/faq-row';
import { lineageOf } from '../../models/content/lineage';
import type { Locale } from '../../models/locales/locales';
import type { PlacesPointer } from '../../models/places/places-pointer';
import type { LongerPolls, Notice, Silenced } from '../../models/table/emergency';
import type { Page, PageRef, Place } from '../../models/table/page';
import type { Counties } from './counties';
import type { OffsetAt } from './zone-offsets';

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
  /** When it went live: `2027-09-30T14:00:00Z`. */
  releasedAt?: string | undefined;
  root: Place;
  /** The jurisdictions one step below the root, by id. */
  counties: Counties;
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
  /** What clocks show; without it, time zones are asked. */
  offsetAt?: OffsetAt | undefined;
  /** What it was put together from. */
  pages?: readonly Page[] | undefined;
}

/** The pages that make up a voter's content, nearest first. `ancestors` are the jurisdictions above the root. */
export const pagesFor = (
  place: { root: string; ancestors: readonly string[]; county?: string | undefined },
  locale: Locale,
): PageRef[] => {
  const above = [place.root, ...place.ancestors];
  const lineage = place.county === undefined || above.includes(place.county) ? above : [place.county, ...above];
  return lineage.map((jurisdiction, at) => ({ jurisdiction, locale, parent: lineage[at + 1] }));
};

/** Puts pages of one release together. Throws when the root is on none of them. */
export const assemble = (
  pages: readonly Page[],
  counties: Counties,
  place: { root: string; county?: string | undefined; offsetAt?: OffsetAt | undefined },
  release: ReleaseState & Pick<Content, 'release' | 'releasedAt'>,
): Content => {
  const places = new Map(pages.flatMap(({ place }) => (place ? [[place.id, place] as const] : [])));
  const root = places.get(place.root);
  if (!root) throw new Error(`The release has no jurisdiction "${place.root}".`);
  const county = place.county === undefined ? undefined : places.get(place.county);
  const home = place.county === undefined ? root.id : county?.parent === root.id ? county.id : undefined;
  const ids = home === undefined ? [] : lineageOf(home, (id) => places.get(id)?.parent);
  return {
    ...release,
    root,
    counties,
    lineage: ids.flatMap((id) => places.get(id) ?? []),
    faq: pages.flatMap(({ faq }) => faq),
    elections: pages.flatMap(({ elections }) => elections),
    deadlines: pages.flatMap(({ deadlines }) => deadlines),
    notices: [],
    silenced: [],
    offsetAt: place.offsetAt,
    pages,
  };
};
