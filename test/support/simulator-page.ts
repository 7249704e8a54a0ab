import type { Locator, Page } from 'playwright-core';
import type { Beginning } from '../../scripts/simulator/page/beginning';
import { simulatorPage } from '../../scripts/simulator/page/simulator-page';
import { serveHttp } from '../../scripts/simulator/serve-http';
import { type PageOptions, useBrowser, type Watched } from './browser';
import { USUAL_DAY, useSkill } from './converse';

/** The simulator's page of the sample office in Chromium, for one test file. */
export const useSimulatorPage = (beginning?: Beginning) => {
  const skill = useSkill('content', { withPlaces: true });
  const open = useBrowser();
  let served: Awaited<ReturnType<typeof serveHttp>> | undefined;
  beforeAll(async () => {
    await skill.voter({ now: USUAL_DAY }).opens();
    const where = { folder: 'content', kept: undefined, ...(beginning && { beginning }) };
    served = await serveHttp(simulatorPage(skill.open(), where, Date.now));
  });
  afterAll(() => served?.close());
  const url = (): string => served?.url ?? '';
  return {
    url,
    /** The page with its first voter welcomed; `before` runs in it before its own script. */
    visit: async (options: PageOptions = {}, before?: () => void): Promise<Watched> => {
      const watched = await open(before ? 'about:blank' : `${url()}/`, {
        locale: 'en-US',
        viewport: { width: 1280, height: 900 },
        ...options,
      });
      if (before) await watched.page.addInitScript(before);
      if (before) await watched.page.goto(`${url()}/`);
      await watched.page.locator('.said').first().waitFor();
      return watched;
    },
  };
};

export const voter = (page: Page, number: number): Locator => page.getByRole('region', { name: `Voter ${number}` });

/** Says it to everybody, and waits until each has an answer more. */
export const say = async (page: Page, text: string): Promise<void> => {
  const before = await page.locator('.said:not(.own)').count();
  const voters = await page.locator('.voter').count();
  await page.getByRole('textbox', { name: 'What the voters say' }).fill(text);
  await page.keyboard.press('Enter');
  await page
    .locator('.said:not(.own)')
    .nth(before + voters - 1)
    .waitFor();
};

/** The words of the last answer. */
export const heard = async (page: Page, number = 1): Promise<string> =>
  ((await voter(page, number).locator('.said:not(.own) > p:first-child').last().textContent()) ?? '').replace(
    /\s+/g,
    ' ',
  );

export const quiet = (page: Page): Promise<void> =>
  page.locator('.voter[aria-busy]').first().waitFor({ state: 'detached' });

/** The moment on the clock of the office. Every conversation begins anew. */
export const pretend = async (page: Page, wall: string): Promise<void> => {
  await page.getByLabel(/^When it is/).fill(wall);
  await page.getByText(/^As if it were/).waitFor();
  await quiet(page);
};
