import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Temporal } from 'temporal-polyfill';
import { randomFrom } from '../../scripts/attack/random';
import type { LoggedTurn } from '../../scripts/insights/logged-turn';
import { renderReportHtml } from '../../scripts/insights/render-report-html';
import { sectionsOf } from '../../scripts/insights/report-sections';
import { reportedOf } from '../../scripts/insights/reported';
import { violations } from '../support/axe';
import { useBrowser } from '../support/browser';
import { picture } from '../support/picture';

const open = useBrowser();

/** Two weeks, busier by day than by night and in the second week. */
const turns = (): LoggedTurn[] => {
  const random = randomFrom(3);
  const start = Date.parse('2027-10-18T04:00:00Z');
  return Array.from({ length: 3000 }, (): LoggedTurn => {
    const hour = 8 + Math.min(random.below(14), random.below(14));
    const day = Math.max(random.below(14), random.below(14));
    const outcome = random.pick(['answered', 'answered', 'answered', 'offered', 'no-match', 'declined']);
    return {
      at: start + day * 86_400_000 + hour * 3_600_000 + random.below(3_600_000),
      front: random.pick(['alexa', 'alexa', 'web']),
      request: 'question',
      locale: random.pick(['en-US', 'en-US', 'es-US']),
      outcome,
      topic: outcome === 'answered' ? random.pick(['vote-id', 'register-deadline', 'polling-place']) : undefined,
      faq: outcome === 'answered' ? 'vote-id' : undefined,
      missed: outcome === 'no-match' ? ['bring', 'parrot'] : undefined,
      ms: random.below(100) * random.below(10),
    };
  });
};

const NOTHING = { troubles: [], undated: 0, others: 0 };
let folder: string;
let page: string;
let given: LoggedTurn[];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'report-'));
  given = turns();
  const period = { first: Temporal.PlainDate.from('2027-10-25'), last: Temporal.PlainDate.from('2027-10-31') };
  const reported = reportedOf({ turns: given, ...NOTHING }, [], { period, zone: 'America/New_York', least: 10 });
  const title = 'Franklin Elections: Mon, Oct 25, 2027 to Sun, Oct 31, 2027';
  await writeFile(join(folder, 'report.html'), renderReportHtml(title, sectionsOf(reported)));
  page = pathToFileURL(join(folder, 'report.html')).href;
});
afterAll(() => rm(folder, { recursive: true }));

describe('the report as a page', () => {
  it.each([
    ['in the light', { colorScheme: 'light', viewport: { width: 1000, height: 900 } }],
    ['in the dark', { colorScheme: 'dark', viewport: { width: 1000, height: 900 } }],
    ['on a telephone', { viewport: { width: 320, height: 640 } }],
  ] as const)(
    'has nothing for axe to complain of, loads nothing, and keeps to its own policy, %s',
    async (_, options) => {
      const watched = await open(page, options);
      expect(watched.requests).toEqual([page]);
      expect(watched.complaints).toEqual([]);
      expect(await watched.page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
      expect(await violations(watched)).toEqual([]);
      await watched.context.close();
    },
  );

  it('draws the numbers of a plain count, in colours that differ from the page', async () => {
    const { page: shown, context } = await open(page, { colorScheme: 'dark', viewport: { width: 1000, height: 900 } });
    const from = Date.parse('2027-10-25T04:00:00Z');
    const now = given.filter(({ at }) => at >= from);
    const inHour = (hour: number): number =>
      now.filter(({ at }) => new Date(at - 4 * 3_600_000).getUTCHours() === hour).length;
    const titles = await shown.locator('svg.plot[aria-labelledby^="plot-"] g > title').allTextContents();
    expect(titles).toContainEqual(expect.stringMatching(`^12 PM: ${inHour(12)}, before `));
    expect(titles).toContainEqual(expect.stringMatching(`^3 AM: 0, before 0$`));
    const pictures = await shown.getByRole('img').count();
    expect(pictures).toBe(5);
    const colour = (of: string): Promise<unknown> =>
      shown.evaluate(`getComputedStyle(document.querySelector('${of}')).fill`);
    expect(await colour('rect.now')).toBe('rgb(138, 180, 248)');
    expect(await colour('svg.plot text')).toBe('rgb(255, 255, 255)');
    await context.close();
  });

  it('has a picture for the guide', async () => {
    const watched = await open(page, { viewport: { width: 1000, height: 900 } });
    await watched.page.locator('h2', { hasText: 'By day' }).scrollIntoViewIfNeeded();
    await picture(watched.page, 'report');
    await watched.context.close();
  });
});
