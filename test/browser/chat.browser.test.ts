import type { Page } from 'playwright-core';
import { serveHttp } from '../../scripts/simulator/serve-http';
import { webIn } from '../../scripts/simulator/web-in';
import { violations } from '../support/axe';
import { type PageOptions, useBrowser, type Watched } from '../support/browser';
import { USUAL_DAY, useSkill } from '../support/converse';

const skill = useSkill();
const open = useBrowser();
let served: Awaited<ReturnType<typeof serveHttp>>;
beforeAll(async () => {
  await skill.voter({ now: USUAL_DAY }).opens();
  served = await serveHttp(webIn(skill.open(), () => {}, { turnsAMinute: 1000 }));
});
afterAll(() => served.close());

const answers = (page: Page) => page.locator('.said:not(.own)');

/** The page, once it has said its welcome. */
const visit = async (options?: PageOptions, path = '/'): Promise<Watched> => {
  const watched = await open(`${served.url}${path}`, { locale: 'en-US', ...options });
  await answers(watched.page).first().waitFor();
  return watched;
};

/** Writes a sentence, and waits for what comes back. */
const ask = async (page: Page, text: string): Promise<string> => {
  const before = await answers(page).count();
  await page.getByRole('textbox').fill(text);
  await page.getByRole('textbox').press('Enter');
  await answers(page).nth(before).waitFor();
  return ((await answers(page).last().textContent()) ?? '').replace(/\s+/g, ' ');
};

describe('the chat in a browser', () => {
  it('answers, with the source, the day it was checked and the phone number below', async () => {
    const { page, complaints } = await visit();
    const shown = await ask(page, 'When is the last day to register to vote?');
    expect(shown).toContain('by Monday, October 4th at 5 PM');
    expect(shown).toMatch(/Source: vote\.franklin\.gov.*Checked .*Call: 800-555-0142/);
    const call = answers(page).last().getByRole('link', { name: '800-555-0142' });
    expect(await call.getAttribute('href')).toBe('tel:+18005550142');
    expect(complaints).toEqual([]);
  });

  it('shows what is written as text, whatever it is', async () => {
    const { page, complaints } = await visit();
    await ask(page, '<img src=x onerror=alert(1)> where do i vote');
    expect(await page.locator('#log img').count()).toBe(0);
    expect(await page.locator('.own').last().textContent()).toContain('<img src=x onerror=alert(1)>');
    expect(complaints).toEqual([]);
  });

  it('is used with the keyboard alone: a choice is taken, and the focus goes on to the answer', async () => {
    const { page } = await visit();
    await page.keyboard.press('Tab');
    for (
      let at = 0;
      at < 10 && !(await page.getByRole('textbox').evaluate((it) => it === it.ownerDocument.activeElement));
      at++
    )
      await page.keyboard.press('Tab');
    await page.keyboard.type('where do i vote');
    await page.keyboard.press('Enter');
    const choice = page.getByRole('group', { name: 'Choose one' }).getByRole('button', { name: 'Stonefield County' });
    await choice.waitFor();
    // Backwards, from the field to the last choice.
    await page.keyboard.press('Shift+Tab');
    expect(await choice.evaluate((it) => it === it.ownerDocument.activeElement)).toBe(true);
    await page.keyboard.press('Space');
    await page.getByText('In Stonefield County').waitFor();
    expect(
      await answers(page)
        .last()
        .evaluate((it) => it === it.ownerDocument.activeElement),
    ).toBe(true);
    expect(await page.getByRole('group').count()).toBe(0);
  });

  it('speaks Spanish to a Spanish browser, and switches where the voter wants', async () => {
    const { page } = await visit({ locale: 'es-MX' });
    expect(await page.locator('html').getAttribute('lang')).toBe('es');
    expect(await ask(page, '¿Cuándo es la próxima elección?')).toContain('martes 2 de noviembre');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('Welcome to Franklin Elections').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.getByRole('textbox', { name: 'Your question about voting' }).count()).toBe(1);
    expect(await ask(page, 'when is the next election')).toContain('Tuesday, November 2nd');
  });

  it('asks nobody but the office, and leaves nothing on the computer', async () => {
    const watched = await visit();
    await ask(watched.page, 'how do i register');
    expect(watched.requests.filter((url) => !url.startsWith(served.url) && !url.startsWith('data:'))).toEqual([]);
    expect(await watched.context.cookies()).toEqual([]);
    expect(await watched.context.storageState()).toEqual({ cookies: [], origins: [] });
  });

  it('says so where the service is out of reach, and goes on after', async () => {
    const { page } = await visit();
    await page.route('**/turn', (route) => route.abort());
    expect(await ask(page, 'how do i register')).toContain("The answer didn't get through.");
    await page.unroute('**/turn');
    expect(await ask(page, 'when is the next election')).toContain('Tuesday, November 2nd');
  });

  it.each([
    ['light', {}],
    ['dark', { colorScheme: 'dark' }],
    ['on a telephone', { viewport: { width: 320, height: 640 } }],
    ['in Spanish', { locale: 'es-US' }],
  ] as const)('has nothing for axe to complain of, %s', async (_, options) => {
    const watched = await visit(options);
    await ask(watched.page, 'locale' in options ? '¿dónde voto?' : 'where do i vote');
    await watched.page.getByRole('group').waitFor();
    expect(await violations(watched)).toEqual([]);
    await ask(watched.page, 'riverbend');
    expect(await violations(watched)).toEqual([]);
    const isWider = await watched.page.evaluate('document.documentElement.scrollWidth > window.innerWidth');
    expect(isWider).toBe(false);
  });

  it('shows what is live, with nothing for axe to complain of either', async () => {
    const { office, ...rest } = skill.open();
    const showing = await serveHttp(webIn({ ...rest, office: { ...office, fronts: { live: {} } } }));
    try {
      for (const options of [{ colorScheme: 'dark' }, { viewport: { width: 320, height: 640 } }] as const) {
        const watched = await open(`${showing.url}/live?county=riverbend`, options);
        await watched.page.getByRole('heading', { name: 'Next deadlines' }).waitFor();
        expect(await violations(watched)).toEqual([]);
        expect(watched.complaints).toEqual([]);
      }
    } finally {
      await showing.close();
    }
  });

  it("stands in another site's page by one script, in that page's language, where the office allows that site", async () => {
    const page = (chat: string) =>
      `<!doctype html><html lang="es"><title>County</title><main><script src="${chat}/embed.js"></script></main></html>`;
    let chat = served.url;
    const host = await serveHttp(async ({ path }) => ({
      status: path === '/' ? 200 : 404,
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: path === '/' ? page(chat) : '',
    }));
    const inside = ({ page }: Watched) => page.frameLocator('iframe').locator('.said').first();
    const { office, ...rest } = skill.open();
    const fronts = { web: { embed_on: [host.url] } };
    const allowing = await serveHttp(webIn({ ...rest, office: { ...office, fronts } }));
    try {
      const refused = await open(host.url);
      await refused.page.getByTitle('Pregúntale a Franklin Elections').waitFor();
      await refused.page.waitForTimeout(500);
      expect(await inside(refused).count()).toBe(0);
      chat = allowing.url;
      const shown = await open(host.url);
      await inside(shown).waitFor();
      expect(await inside(shown).textContent()).toContain('Te damos la bienvenida');
    } finally {
      await allowing.close();
      await host.close();
    }
  });
});
