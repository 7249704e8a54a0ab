import { placesPlanData } from '../desk/places-proposal';
import { withFeed } from '../desk/with-feed';
import { nextCommand } from '../door/next-command';
import { asJson } from '../door/outcome';
import { planPlaces } from '../places/plan-places';
import { isNoChange, renderPlacesPlan } from '../places/render-plan';
import { renderReport, reportData } from '../places/render-report';
import { FEED, FEED_WORDS } from './notes';
import { verb } from './verb';

/** What is wrong with a feed, and exactly what releasing it would do. */
export const placesPlan = verb({
  name: 'places plan',
  summary: 'Check a feed of polling places, early voting sites and drop boxes; show what releasing it would change.',
  usage: 'FEED',
  more: FEED,
  takes: FEED_WORDS,
  options: {
    zips: true,
    now: true,
    all: true,
    target: true,
    kept: true,
    content: true,
    json: true,
  },
  run: (given, terminal) =>
    withFeed(given, terminal, async ({ report, content }, openTable) => {
      const rendering = { paint: terminal.paint, width: terminal.width, all: given.all };
      const exitCode = report.has('feed') || report.has('element') ? 1 : 0;
      if (!content) {
        const data = { outcome: 'refused', ...reportData(report) };
        return { exitCode: 1, out: given.json ? asJson(data) : renderReport(report, rendering) };
      }
      return openTable(async (table) => {
        const plan = await planPlaces(table, content);
        const { name } = table.releases;
        if (given.json) return { exitCode, out: asJson({ ...placesPlanData(plan, name), ...reportData(report) }) };
        const { target, kept, content: office, zips } = given;
        const command = nextCommand(['places', 'apply', ...given.words], {
          target: target === 'local' ? undefined : target,
          kept,
          content: office,
          zips,
          plan: plan.fingerprint,
          'without-broken': exitCode === 1,
        });
        return {
          exitCode,
          out: `${renderReport(report, rendering)}\n\n${renderPlacesPlan(plan, name, rendering)}`,
          hint: isNoChange(plan) ? undefined : `To release it: ${command}`,
        };
      });
    }),
});
