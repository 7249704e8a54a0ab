import type { FeedReport } from '../places/feed-problem';
import type { ImportedFeed } from '../places/import-feed';
import type { PlacesTable } from '../places/places-table';
import type { PlacesPlan } from '../places/plan-places';
import { publishPlaces } from '../places/publish-places';
import { countChanges, isNoChange, renderPlacesPlan } from '../places/render-plan';
import { renderReport, reportData } from '../places/render-report';
import type { RenderOptions } from '../report/render-problems';
import type { Proposal } from './release-proposal';

/** A plan of places as plain data. */
export const placesPlanData = (plan: PlacesPlan, target: string) => ({ target, ...plan, changes: countChanges(plan) });

interface Planned {
  plan: PlacesPlan;
  table: PlacesTable;
  report: FeedReport;
  content: NonNullable<ImportedFeed['content']>;
  /** Releases the feed without what can't be used of it. */
  withoutBroken: boolean;
  /** The office's own clock. */
  zone: string;
}

/** A plan of places, to be decided about. */
export const placesProposal = (
  { plan, table, report, content, withoutBroken, zone }: Planned,
  rendering: RenderOptions,
): Proposal => {
  const { name } = table.releases;
  const shown = `${renderReport(report, rendering)}\n\n${renderPlacesPlan(plan, name, rendering)}`;
  return {
    target: name,
    basedOn: plan.basedOn,
    fingerprint: plan.fingerprint,
    isEmpty: isNoChange(plan),
    shown,
    data: { plan: placesPlanData(plan, name), ...reportData(report) },
    madeFrom: 'the feed',
    blocked:
      report.has('element') && !withoutBroken
        ? "Some of the feed can't be used. Put it right, or release the rest with --without-broken."
        : undefined,
    zone,
    done: `${shown}\n`,
    unit: 'items',
    cost: () => ({}),
    publish: (options) => publishPlaces(table, content, plan, options),
  };
};
