import type { PlacesTable } from '../places/places-table';
import { type PlacesPlan, planPlaces } from '../places/plan-places';
import { publishPlaces } from '../places/publish-places';
import { isNoChange, renderPlacesPlan } from '../places/render-plan';
import { renderReport, reportData } from '../places/render-report';
import { LOCAL } from '../table/open-target';
import { asJson, type Outcome, type Terminal } from './outcome';
import { type PlacesOptions, withFeed } from './places-feed';
import { placesPlanData } from './places-plan';
import { progressBar } from './progress';
import { releaseSentence, stillHeard } from './release-sentences';
import { whoIsHere } from './who';

/** Why the plan is not released now, if it isn't: the exit code and a sentence. */
const whyNot = async (
  plan: PlacesPlan,
  table: PlacesTable,
  hasBroken: boolean,
  options: PlacesOptions,
  { isInteractive, ask }: Terminal,
  shown: string,
): Promise<{ exitCode: 0 | 1 | 2; reason: string } | undefined> => {
  if (isNoChange(plan)) return { exitCode: 0, reason: '' };
  if (hasBroken && !options.withoutBroken) {
    return {
      exitCode: 1,
      reason: 'Some of the feed can’t be used. Put it right, or release the rest with --without-broken.',
    };
  }
  if (options.plan !== undefined) {
    if (options.plan === plan.fingerprint) return undefined;
    return {
      exitCode: 1,
      reason: `The plan you named was ${options.plan}; since then the feed or the table changed, and it is ${plan.fingerprint} now.`,
    };
  }
  if (options.yes) return undefined;
  if (isInteractive && !options.json) {
    const answer = await ask(`${shown}\n\nRelease this? Type yes: `);
    return answer?.trim().toLowerCase() === 'yes' ? undefined : { exitCode: 1, reason: 'Not released.' };
  }
  if (options.target === LOCAL) return undefined;
  return {
    exitCode: 2,
    reason: `${table.releases.name} is heard by voters: name the plan you looked at with --plan ${plan.fingerprint}, or add --yes.`,
  };
};

/** `faq places apply FEED`: releases the places of a feed, all of them at once or none. */
export const placesApply = (options: PlacesOptions, terminal: Terminal): Promise<Outcome> =>
  withFeed(options, terminal, async ({ report, content }, openTable) => {
    const rendering = { paint: terminal.paint, width: terminal.width, all: options.all };
    const problems = renderReport(report, rendering);
    if (!content) {
      return { exitCode: 1, out: options.json ? asJson({ outcome: 'refused', ...reportData(report) }) : problems };
    }
    return openTable(async (table) => {
      const plan = await planPlaces(table, content);
      const data = { plan: placesPlanData(plan, table.releases.name), ...reportData(report) };
      const shown = `${problems}\n\n${renderPlacesPlan(plan, table.releases.name, rendering)}`;
      const refused = await whyNot(plan, table, report.has('element'), options, terminal, shown);
      if (refused) {
        const { exitCode, reason } = refused;
        const outcome = exitCode === 0 ? 'no-changes' : 'refused';
        if (options.json) return { exitCode, out: asJson({ outcome, reason, ...data }) };
        return {
          exitCode,
          out: reason === '' ? shown : `${shown}\n\n${reason} Nothing was changed. ${stillHeard(plan.basedOn)}`,
        };
      }
      const stop = new AbortController();
      const letGo = terminal.onInterrupt(() => {
        terminal.progress('Stopping, and putting the table in order …');
        stop.abort();
      });
      const onProgress = (written: number, total: number): void =>
        terminal.progress(progressBar(written, total, 'items'));
      const by = options.by ?? (await whoIsHere());
      const published = await publishPlaces(table, content, plan, {
        by,
        note: options.note ?? `Polling places for ${plan.election.date}`,
        now: options.clock,
        onProgress,
        signal: stop.signal,
      }).finally(() => {
        terminal.progress('');
        letGo();
      });
      const exitCode = published.outcome === 'released' ? 0 : 1;
      if (options.json) return { exitCode, out: asJson({ ...published, ...data }) };
      return {
        exitCode,
        out: `${shown}\n\n${releaseSentence(published, plan.basedOn, options.clock().toISOString())}`,
      };
    });
  });
