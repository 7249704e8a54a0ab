import type { Page } from 'playwright-core';
import { simulatorPage } from '../../scripts/simulator/page/simulator-page';
import { serveHttp } from '../../scripts/simulator/serve-http';
import { violations } from '../support/axe';
import { type PageOptions, useBrowser, type Watched } from '../support/browser';
import { USUAL_DAY, useSkill } from '../support/converse';
import { picture } from '../support/picture';

const skill = useSkill('content', { withPlaces: true });
const open = useBrowser();
let served: Awaited<ReturnType<typeof serveHttp>>;
beforeAll(async () => {
  await skill.voter({ now: USUAL_DAY }).opens();
  served = await serveHttp(simulatorPage(skill.open(), { folder: 'content', kept: undefined }, Date.now));
});
afterAll(() => served.close());

const visit = async (options?: PageOptions): Promise<Watched> => {
  const watched = await open(`${served.url}/`, { locale: 'en-US', viewport: { width: 1280, height: 900 }, ...options });
  await watched.page.getByText('Welcome to Franklin Elections').first().waitFor();
  return watched;
};

const voter = (page: Page, number: number) => page.getByRole('region', { name: `Voter ${number}` });

/** Says it to everybody, and waits until each has an answer more. */
const say = async (page: Page, text: string): Promise<void> => {
  const before = await page.locator('.said:not(.own)').count();
  const voters = await page.locator('.voter').count();
  await page.getByRole('textbox', { name: 'What the voters say' }).fill(text);
  await page.keyboard.press('Enter');
  await page
    .locator('.said:not(.own)')
    .nth(before + voters - 1)
    .waitFor();
};

const heard = async (page: Page, number = 1): Promise<string> =>
  ((await voter(page, number).locator('.said:not(.own) > p').last().textContent()) ?? '').replace(/\s+/g, ' ');

const quiet = (page: Page): Promise<void> => page.locator('.voter[aria-busy]').first().waitFor({ state: 'detached' });

/** The moment on the clock of the office. Every conversation begins anew. */
const pretend = async (page: Page, wall: string): Promise<void> => {
  await page.getByLabel(/^When it is/).fill(wall);
  await page.getByText(/^As if it were/).waitFor();
  await quiet(page);
};

describe("the simulator's page in a browser", () => {
  it('answers as of the moment that is pretended, and shows it on the screen of the device', async () => {
    const { page, complaints } = await visit();
    await pretend(page, '2027-10-04T16:55');
    await say(page, 'when is the last day to register');
    expect(await heard(page)).toContain('by 5 PM today, Monday, October 4th');
    const screen = page.getByRole('group', { name: 'Screen of the device' });
    expect(await screen.textContent()).toContain('Oct 4');
    // What is drawn fits the device: 1280 by 800, scaled down to the column.
    const box = await screen.boundingBox();
    expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(1280 / 800, 1);
    await pretend(page, '2027-10-05T00:01');
    await say(page, 'can i still register online');
    expect(await heard(page)).toMatch(/too late/);
    expect(complaints).toEqual([]);
  });

  it('goes to the days around which answers change', async () => {
    const { page } = await visit();
    await pretend(page, '2027-09-20T12:00');
    await page.getByText('Days around which answers change').click();
    await page
      .getByRole('button', { name: /^a minute after Oct 4/ })
      .first()
      .click();
    await page.getByText(/^As if it were Monday, October 4, 2027/).waitFor();
    expect(await page.getByLabel(/^When it is/).inputValue()).toMatch(/^2027-10-04T17:01/);
    await page.getByRole('button', { name: 'Now', exact: true }).click();
    await page.getByText(/^It is /).waitFor();
  });

  it('puts voters side by side, and asks each in their own language', async () => {
    const { page, complaints } = await visit();
    await pretend(page, '2027-10-01T12:00');
    await voter(page, 1).getByLabel('County').selectOption('riverbend');
    await quiet(page);
    await page.getByRole('button', { name: 'Add a voter' }).click();
    await page.getByText('bienvenida').first().waitFor();
    await voter(page, 2).getByLabel('County').selectOption('stonefield');
    await quiet(page);
    await say(page, 'where do i vote');
    expect(await heard(page, 1)).toContain('In Riverbend County, vote at any');
    expect(await heard(page, 2)).toMatch(/condado de Stonefield.*votas|votas.*condado de Stonefield/i);
    await picture(page, 'simulator');
    await page.getByRole('button', { name: 'Remove voter 2' }).click();
    expect(await page.locator('.voter').count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  it('lets a choice be touched on the screen', async () => {
    const { page } = await visit();
    await pretend(page, '2027-10-01T12:00');
    await say(page, 'where do i vote');
    await page
      .getByRole('group', { name: 'Screen of the device' })
      .getByRole('button', { name: /Stonefield/ })
      .click();
    await page.locator('.said:not(.own)').nth(2).waitFor();
    expect(await heard(page)).toContain('Stonefield');
  });

  it('shows the keeper the row, the candidates and what went over the wire', async () => {
    const { page } = await visit();
    await say(page, 'is my expired license any good for voting');
    const keeper = page.locator('.keeper').last();
    await keeper.locator('> summary').click();
    for (const text of ['Approved by', 'Source', 'Verified on', 'AnyQuestionIntent (catch-all)'])
      expect(await keeper.getByText(text).count()).toBeGreaterThan(0);
    expect(await keeper.getByRole('meter').count()).toBeGreaterThan(2);
    await keeper.getByText('Request: IntentRequest').click();
    expect(await keeper.locator('pre:visible').first().textContent()).toContain('"AnyQuestionIntent"');
  });

  it('is used with the keyboard alone', async () => {
    const { page } = await visit();
    // The field has the focus from the start.
    await page.keyboard.type('what id do i need');
    await page.keyboard.press('Enter');
    await page.locator('.said:not(.own)').nth(1).waitFor();
    const reached = new Set<string>();
    for (let at = 0; at < 40; at++) {
      await page.keyboard.press('Tab');
      reached.add(
        await page.evaluate(
          "(document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.labels?.[0]?.textContent ?? document.activeElement?.textContent ?? '').slice(0, 40)",
        ),
      );
    }
    for (const name of ['Say', 'Add a voter', 'Conversation', 'Desk', 'Now', 'Permissions'])
      expect([...reached].some((one) => one.startsWith(name))).toBe(true);
  });

  it.each(['light', 'dark'] as const)(
    'has nothing that axe finds, in the %s scheme, opened up and narrow',
    async (colorScheme) => {
      const watched = await visit({ colorScheme, viewport: { width: 360, height: 740 } });
      const { page } = watched;
      await pretend(page, '2027-10-01T12:00');
      await say(page, 'where do i vote');
      await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
      expect(await violations(watched)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    },
  );

  it('asks nobody but this computer, and leaves nothing in the browser', async () => {
    const watched = await visit();
    await say(watched.page, 'how do i register');
    expect(watched.requests.filter((url) => !url.startsWith(served.url) && !url.startsWith('data:'))).toEqual([]);
    expect(await watched.context.storageState()).toEqual({ cookies: [], origins: [] });
  });
});
