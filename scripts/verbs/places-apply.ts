import { placesProposal } from '../desk/places-proposal';
import { releaseProposal } from '../desk/release-proposal';
import { withFeed } from '../desk/with-feed';
import { asJson } from '../door/outcome';
import { planPlaces } from '../places/plan-places';
import { renderReport, reportData } from '../places/render-report';
import { FEED, FEED_WORDS } from './notes';
import { verb } from './verb';

/** Releases the places of a feed, all of them at once or none. */
export const placesApply = verb({
  name: 'places apply',
  summary: 'Release the places of a feed: all of them at once, or nothing.',
  usage: 'FEED [--target NAME] [--plan FINGERPRINT]',
  more: FEED,
  takes: FEED_WORDS,
  options: {
    zips: true,
    'without-broken': true,
    plan: true,
    by: true,
    note: true,
    yes: true,
    now: true,
    all: true,
    target: true,
    kept: true,
    content: true,
    json: true,
  },
  run: (given, terminal) =>
    withFeed(given, terminal, async ({ report, content }, openTable, zone) => {
      const rendering = { paint: terminal.paint, width: terminal.width, all: given.all };
      if (!content) {
        const data = { outcome: 'refused', ...reportData(report) };
        return { exitCode: 1, out: given.json ? asJson(data) : renderReport(report, rendering) };
      }
      return openTable(async (table) => {
        const plan = await planPlaces(table, content);
        const { withoutBroken } = given;
        return releaseProposal(
          placesProposal({ plan, table, report, content, withoutBroken, zone }, rendering),
          given,
          terminal,
        );
      });
    }),
});
