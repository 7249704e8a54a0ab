import type { Page } from 'playwright-core';
import { violations } from '../support/axe';
import { USUAL_DAY } from '../support/converse';
import { heard, quiet, say, useSimulatorPage, voter } from '../support/simulator-page';

const { visit } = useSimulatorPage({ at: USUAL_DAY });

/** What has the focus, by its name. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(`(() => {
    const it = document.activeElement;
    const label = it?.getAttribute('aria-label') ?? it?.labels?.[0]?.firstElementChild?.textContent ?? it?.textContent;
    return (label ?? '').trim();
  })()`);

/** Presses Tab, or Shift and Tab, until that has the focus. */
const reach = async (page: Page, name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
  for (let at = 0; at < 90; at++) {
    await page.keyboard.press(key);
    if (name.test(await focused(page))) return;
  }
  throw new Error(`Nothing called ${name} is reached with ${key}.`);
};

const secondVoter = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Add a voter' }).click();
  await voter(page, 2).locator('.said').first().waitFor();
};

describe("the simulator's page for everybody", () => {
  it('is used with the keyboard alone, from the first question to a second voter', async () => {
    const { page } = await visit();
    // The field has the focus from the start.
    await page.keyboard.type('where do i vote');
    await page.keyboard.press('Enter');
    await page.locator('.said').nth(2).waitFor();
    await reach(page, /^A minute after, .*Register to vote/);
    await page.keyboard.press('Space');
    await page.getByText(/^As if it were/).waitFor();
    await quiet(page);
    await reach(page, /^What the voters say/);
    await page.keyboard.type('where do i vote');
    await page.keyboard.press('Enter');
    await page.locator('.said').nth(2).waitFor();
    await reach(page, /^2Stonefield County/);
    await page.keyboard.press('Enter');
    await page.locator('.said').nth(3).waitFor();
    expect(await heard(page)).toContain('Stonefield');
    await reach(page, /^Add a voter/);
    await page.keyboard.press('Enter');
    await voter(page, 2).locator('.said').first().waitFor();
    // Backwards, into the settings of the second voter.
    await reach(page, /^County/, 'Shift+Tab');
    await page.keyboard.type('Stone');
    await quiet(page);
    await voter(page, 2).getByRole('heading', { name: 'Stonefield County, Spanish' }).waitFor();
    await reach(page, /^Alexa.Presentation.APL.UserEvent/, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await voter(page, 1).getByText('Approved by').last().waitFor();
    await reach(page, /^Remove voter 2/);
    await page.keyboard.press('Enter');
    expect(await page.locator('.voter').count()).toBe(1);
    expect(await focused(page)).toBe('What the voters say');
  });

  it('tells a screen reader every answer, whose it is, and in which language', async () => {
    const { page } = await visit();
    await secondVoter(page);
    await say(page, 'when is the next election');
    const told = page.getByRole('log', { name: 'As it happens' }).locator('p');
    const [first, second] = [told.nth(-2), told.last()];
    expect(await first.textContent()).toMatch(/^Voter 1: The next election.*Tuesday, November 2nd/);
    expect(await first.getAttribute('lang')).toBe('en');
    expect(await second.textContent()).toMatch(/^Voter 2: .*martes 2 de noviembre/);
    expect(await second.getAttribute('lang')).toBe('es');
  });

  it.each([
    ['light', 360],
    ['dark', 360],
    ['light', 1280],
    ['dark', 1280],
  ] as const)('has nothing that axe finds, in the %s scheme, %i wide, all opened up', async (colorScheme, width) => {
    const watched = await visit({ colorScheme, viewport: { width, height: 740 } });
    const { page } = watched;
    await say(page, 'where do i vote');
    expect(await violations(watched)).toEqual([]);
    await secondVoter(page);
    await say(page, 'when is the last day to register');
    await voter(page, 1).getByRole('button', { name: 'Say nothing' }).click();
    await page.getByText('Still silence').waitFor();
    await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
    expect(await violations(watched)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  });

  it('keeps what was asked last and its answer in sight', async () => {
    const { page } = await visit();
    for (const said of ['how do i register', 'what id do i need', 'when is the last day to register'])
      await say(page, said);
    const line = await page.locator('.composer').boundingBox();
    for (const one of [page.locator('.own').last(), page.locator('.said').last().locator('p').first()]) {
      const box = await one.boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(line?.y ?? 0);
    }
  });
});
