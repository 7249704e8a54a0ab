import { type PlacesPlan, planPlaces } from '../places/plan-places';
import { countChanges, isNoChange, renderPlacesPlan } from '../places/render-plan';
import { renderReport, reportData } from '../places/render-report';
import { asJson, type Outcome, type Terminal } from './outcome';
import { type PlacesOptions, withFeed } from './places-feed';

/** The plan as plain data. */
export const placesPlanData = (plan: PlacesPlan, target: string) => ({ target, ...plan, changes: countChanges(plan) });

/** `faq places plan FEED`: what is wrong with a feed, and exactly what releasing it would do. */
export const placesPlan = (options: PlacesOptions, terminal: Terminal): Promise<Outcome> =>
  withFeed(options, terminal, async ({ report, content }, openTable) => {
    const rendering = { paint: terminal.paint, width: terminal.width, all: options.all };
    const exitCode = report.has('feed') || report.has('element') ? 1 : 0;
    if (!content) {
      const out = options.json
        ? asJson({ outcome: 'refused', ...reportData(report) })
        : renderReport(report, rendering);
      return { exitCode: 1, out };
    }
    return openTable(async (table) => {
      const plan = await planPlaces(table, content);
      const { name } = table.releases;
      if (options.json) return { exitCode, out: asJson({ ...placesPlanData(plan, name), ...reportData(report) }) };
      const without = exitCode === 1 ? ' --without-broken' : '';
      return {
        exitCode,
        out: `${renderReport(report, rendering)}\n\n${renderPlacesPlan(plan, name, rendering)}`,
        hint: isNoChange(plan)
          ? undefined
          : `To release it: npm run faq -- places apply ${options.feed} --target ${options.target} --plan ${plan.fingerprint}${without}`,
      };
    });
  });
