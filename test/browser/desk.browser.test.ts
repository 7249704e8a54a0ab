import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { OfficeWithDesk } from '../../scripts/simulator/open-office';
import { openOffice } from '../../scripts/simulator/open-office';
import { simulatorPage } from '../../scripts/simulator/page/simulator-page';
import { serveHttp } from '../../scripts/simulator/serve-http';
import { violations } from '../support/axe';
import { type PageOptions, useBrowser, type Watched } from '../support/browser';
import { USUAL_DAY } from '../support/converse';
import { atADesk } from '../support/desk';
import { picture } from '../support/picture';
import { faqRow, NOW } from '../support/staff-content';

const open = useBrowser();
let office: OfficeWithDesk;
let served: Awaited<ReturnType<typeof serveHttp>>;
beforeAll(async () => {
  office = await openOffice({ folder: 'content', withPlaces: true, clock: () => Date.parse(USUAL_DAY) });
  served = await serveHttp(simulatorPage(office, { folder: 'content', kept: undefined }, Date.now));
});
afterAll(async () => {
  await served.close();
  await office.close();
});

/** The desk with its first view, or another one. */
const visit = async (tab?: string, options: PageOptions = {}, url = served.url): Promise<Watched> => {
  const watched = await open(`${url}/#desk`, options);
  await watched.page.getByRole('grid').waitFor();
  if (tab !== undefined) await watched.page.getByRole('tab', { name: tab }).click();
  return watched;
};

const textOf = async (page: Page, selector: string): Promise<string> =>
  ((await page.locator(selector).first().textContent()) ?? '').replace(/\s+/g, ' ');

/** Waits until the time line says something for that moment, and gives what. */
const heard = async (page: Page, moment: string): Promise<string> => {
  await page.locator('.heard h2', { hasText: moment }).waitFor();
  return textOf(page, '.heard blockquote:last-of-type');
};

it('says whose page it is, also where the desk is opened first', async () => {
  const { page } = await visit();
  await page.locator('#office', { hasText: 'Franklin Elections' }).waitFor();
  expect(await page.title()).toBe('Franklin Elections · Ballot Answers');
});

describe('the answers', () => {
  it('are a grid of topics by place and language, and nothing leaves this computer', async () => {
    const { page, requests, complaints } = await visit();
    expect(await page.locator('tbody tr').count()).toBe(30);
    expect(await page.getByRole('gridcell').count()).toBe(240);
    expect(await page.getByRole('columnheader', { name: 'Riverbend County' }).count()).toBe(1);
    for (const tab of ['Time line', 'Releases', 'Places', 'Problems'])
      await page.getByRole('tab', { name: tab }).click();
    await page.waitForLoadState('networkidle');
    expect(requests.filter((url) => !url.startsWith(served.url) && !url.startsWith('data:'))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('are walked through by keys; Enter opens one and Escape goes back', async () => {
    const { page } = await visit();
    await page.getByRole('tab', { name: 'Answers' }).focus();
    const cell = page.locator('tbody tr').nth(1).locator('td').nth(4);
    await page.locator('td[tabindex="0"]').focus();
    for (const key of ['ArrowDown', 'End', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'Enter'])
      await page.keyboard.press(key);
    const answer = page.getByRole('region', { name: 'The chosen answer' });
    await answer.getByRole('heading', { name: 'register-deadline, Riverbend County, English' }).waitFor();
    expect(await answer.textContent()).toContain('Voters hear the answer of Franklin.');
    expect(await textOf(page, '.answer blockquote')).toContain('by Monday, October 4th at 5 PM');
    await page.keyboard.press('Escape');
    expect(await cell.evaluate((one) => one === one.ownerDocument.activeElement)).toBe(true);
    await page.keyboard.press('Control+Home');
    expect(await page.locator('td[tabindex="0"]').count()).toBe(1);
    expect(await page.locator('tbody tr').first().locator('td').first().getAttribute('tabindex')).toBe('0');
  });

  it('are narrowed down by topic, place, language and state', async () => {
    const { page } = await visit();
    await page.getByLabel('Topic', { exact: true }).selectOption('vote-id');
    await page
      .getByRole('status')
      .filter({ hasText: /^1 answer in/ })
      .waitFor();
    await page.getByLabel('Place', { exact: true }).selectOption('stonefield');
    await page.locator('#panel-answers').getByLabel('Language', { exact: true }).selectOption('es-US');
    await page.getByRole('status').filter({ hasText: '1 answer in 1 column. 3 more places' }).waitFor();
    await page.getByLabel('Details too').check();
    await page.locator('tr.detail').first().waitFor();
    await page.getByLabel('Details too').uncheck();
    await page.getByLabel('Topic', { exact: true }).selectOption('');
    await page.getByRole('status').filter({ hasText: '30 answers in 1 column.' }).waitFor();
    await page.getByRole('button', { name: /approved \d+$/ }).click();
    const own = await page.locator('tbody tr').count();
    expect([own > 0, own < 30]).toEqual([true, true]);
    expect(await page.locator('td.approved').count()).toBe(own);
    await page.getByRole('button', { name: /approved \d+$/, pressed: true }).click();
    expect(await page.locator('tbody tr').count()).toBe(30);
  });

  it('show the command that would change one, and copy it', async () => {
    const { page, context } = await visit();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('gridcell', { name: 'inherited from Franklin' }).first().click();
    await page.getByRole('button', { name: /^Copy npm run faq/ }).click();
    await page.getByText('Copied').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(
      'npm run faq -- silence register-how --county riverbend',
    );
  });
});

describe('the time line', () => {
  it('says by keys what voters hear a minute after the deadline, and a minute before', async () => {
    const { page } = await visit('Time line');
    expect(await heard(page, 'Fri, Oct 1, 2027, 12:00 PM')).toContain(
      'online or in person by Monday, October 4th at 5 PM',
    );
    const slider = page.getByRole('slider');
    await slider.focus();
    await page.keyboard.press('PageUp');
    expect(await heard(page, 'Mon, Oct 4, 2027, 5:01 PM')).toContain('you can register by mail');
    expect(await slider.getAttribute('aria-valuetext')).toBe('Monday, October 4, 2027 at 5:01 PM');
    await picture(page, 'desk');
    await page.keyboard.press('Alt+ArrowLeft');
    await page.keyboard.press('Alt+ArrowLeft');
    expect(await heard(page, 'Mon, Oct 4, 2027, 4:59 PM')).toContain('online or in person by 5 PM today');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    expect(await heard(page, 'Tue, Oct 5, 2027, 5:59 PM')).toContain("It's too late to register");
    await page.getByRole('button', { name: 'A minute before' }).click();
    expect(await heard(page, 'Mon, Oct 4, 2027, 11:59 PM')).toContain('you can register by mail');
  });

  it('is read aloud where the browser can, once for each answer', async () => {
    const { page } = await visit();
    await page.addInitScript(`window.spoken = [];
      window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
      Object.defineProperty(window, 'speechSynthesis', {
        value: {
          getVoices: () => [{ lang: 'en-US', localService: true }],
          addEventListener: () => {},
          speak: (one) => (window.spoken.push([one.lang, one.text]), one.onend()),
          cancel: () => {},
        },
      });`);
    await page.reload();
    await page.getByRole('tab', { name: 'Time line' }).click();
    await page.getByLabel('Read aloud').check();
    await page.getByRole('slider').focus();
    await page.keyboard.press('PageUp');
    const then = await heard(page, 'Mon, Oct 4, 2027, 5:01 PM');
    await page.keyboard.press('Alt+ArrowRight');
    await heard(page, 'Mon, Oct 4, 2027, 5:02 PM');
    const spoken = (await page.evaluate('window.spoken')) as [string, string][];
    expect(spoken.at(-1)).toEqual(['en-US', then]);
    expect(spoken).toHaveLength(2);
  });

  it('is dragged by mouse, and holds on to the marks', async () => {
    const { page, complaints } = await visit('Time line');
    await page.locator('.tick').first().waitFor();
    const track = await page.locator('.track').boundingBox();
    const mark = await page.locator('.tick[title*="October 4"]').first().boundingBox();
    if (!track || !mark) throw new Error('There is no line.');
    const y = track.y + track.height / 2;
    await page.mouse.move(track.x + track.width / 2, y);
    await page.mouse.down();
    expect(await heard(page, 'Jul 2, 2027')).toContain('November general election');
    await page.mouse.move(mark.x + 4, y, { steps: 8 });
    expect(await heard(page, 'Mon, Oct 4, 2027, 5:01 PM')).toContain('you can register by mail');
    await page.mouse.move(mark.x + 60, y, { steps: 4 });
    await page.locator('.heard blockquote', { hasText: "It's too late to register" }).waitFor();
    await page.mouse.up();
    const there = await page.getByRole('slider').getAttribute('aria-valuetext');
    await page.mouse.move(track.x, y);
    expect(await page.getByRole('slider').getAttribute('aria-valuetext')).toBe(there);
    expect(await page.getByRole('slider').evaluate((one) => one === one.ownerDocument.activeElement)).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('is of another question, county, language and year, and closer around one election', async () => {
    const { page } = await visit('Time line');
    await page.getByLabel('Voter of').selectOption('stonefield');
    await page.getByLabel('Question').selectOption('polling-hours');
    await page.locator('#panel-line').getByLabel('Language').selectOption('es-US');
    await page.getByLabel('Shown').selectOption('2027-general');
    await page.getByRole('slider').focus();
    await page.keyboard.press('End');
    expect(await heard(page, 'Nov 16, 2027')).toContain('terminó el martes 2 de noviembre');
    await page.getByLabel('Year').selectOption('2029');
    await page.getByLabel('Moment', { exact: true }).fill('2029-11-06T18:59');
    expect(await heard(page, 'Tue, Nov 6, 2029, 6:59 PM')).toContain('7');
  });
});

describe('the places', () => {
  it('are on a map without tiles and in a list, which lead to each other', async () => {
    const { page, requests } = await visit('Places');
    await page.getByRole('img', { name: 'Map of 13 places' }).waitFor();
    const items = page.locator('.places li');
    expect(await items.count()).toBe(13);
    await items.nth(3).focus();
    expect(await page.locator('.point.chosen title').textContent()).toBe('Ferry Street School');
    await page.locator('.point', { hasText: 'Westfork Grange' }).click();
    expect(await page.evaluate('document.activeElement.querySelector("strong").textContent')).toBe('Westfork Grange');
    await page.getByLabel('Kind').selectOption('drop-box');
    await page.getByRole('img', { name: 'Map of 3 places' }).waitFor();
    await page.getByLabel('County').selectOption('stonefield');
    await page
      .getByRole('status')
      .filter({ hasText: /^0 places/ })
      .waitFor();
    expect(requests.filter((url) => !url.startsWith(served.url) && !url.startsWith('data:'))).toEqual([]);
  });
});

describe('a desk that is at work', () => {
  it('shows releases with their differences, and problems beside their cells, as the clerk goes on', () =>
    atADesk(async (desk) => {
      await desk.faq('apply FOLDER --yes --by "Dana Whitfield"');
      const kept = join(desk.folder, 'table');
      const here = await openOffice({ folder: desk.folder, keptIn: kept, clock: () => Date.parse(NOW) });
      const own = await serveHttp(simulatorPage(here, { folder: desk.folder, kept }, Date.now));
      try {
        const watched = await visit('Releases', {}, own.url);
        const { page } = watched;
        await page.locator('summary', { hasText: 'Release 1' }).waitFor();
        await desk.edit(({ faq }) => {
          faq[0].answer = 'Bring a photo ID.';
          faq[0].verified_on = '2027-08-30';
        });
        const second = await desk.faq('apply FOLDER --yes --by "Luis Ortega" --note "The new law"');
        expect(second.out).toContain('Release 2 is live');
        // As when the clerk comes back from the terminal.
        await page.evaluate("window.dispatchEvent(new Event('focus'))");
        await page.locator('q', { hasText: 'The new law' }).click();
        await page.getByText('release 2, which voters hear').waitFor();
        await page.locator('ins', { hasText: 'photo ID' }).waitFor();
        expect(await textOf(page, '.changes del')).toBe('Call the office and they will help you.');
        expect(await textOf(page, '.changes ins')).toBe('Bring a photo ID.');
        await desk.edit(({ elections }) => {
          const [first] = elections;
          if (first) first.date = '<b>11/2/27</b>';
        });
        await page.getByRole('tab', { name: 'Problems' }).click();
        await page.getByRole('heading', { name: 'elections.csv, row 2, column E (date)' }).waitFor();
        expect(await page.locator('td.wrong').first().textContent()).toBe('<b>11/2/27</b>');
        expect(await page.getByRole('tab', { name: /^Problems \(\d+\)$/ }).count()).toBe(1);
        // What axe does itself is against the page's policy.
        expect(watched.complaints).toEqual([]);
        expect(await violations(watched)).toEqual([]);
        await page.getByRole('tab', { name: 'Answers' }).click();
        await page.getByRole('gridcell', { name: 'missing' }).first().click();
        await page.getByRole('heading', { name: /^register-how/ }).waitFor();
        const chosen = page.getByRole('gridcell').nth(5);
        await chosen.focus();
        const at = await chosen.getAttribute('data-at');
        await desk.edit(({ faq }) => faq.push(faqRow('results', { approved_by: '' })));
        await page.evaluate("window.dispatchEvent(new Event('focus'))");
        await page.getByRole('gridcell', { name: 'draft' }).waitFor();
        expect(await page.evaluate('document.activeElement.dataset.at')).toBe(at);
        await desk.edit(() => {});
        await page.getByRole('tab', { name: 'Problems' }).click();
        await page
          .getByRole('tabpanel')
          .getByRole('status')
          .filter({ hasText: /^0 to put right/ })
          .waitFor();
      } finally {
        await own.close();
        await here.close();
      }
    }));
});

describe('for everybody', () => {
  it.each([
    ['light', { viewport: { width: 1400, height: 900 } }],
    ['dark', { colorScheme: 'dark', viewport: { width: 1400, height: 900 } }],
    ['on a telephone', { viewport: { width: 320, height: 640 } }],
  ] as const)('has nothing for axe to complain of, %s', async (_, options) => {
    const watched = await visit(undefined, options);
    const { page } = watched;
    await page.getByRole('gridcell').nth(20).click();
    await page.getByRole('button', { name: 'Close' }).waitFor();
    for (const [tab, there] of [
      ['Answers', 'td'],
      ['Time line', '.heard h2'],
      ['Releases', '.releases li'],
      ['Places', 'svg'],
      ['Problems', '#panel-problems [role=status]'],
    ] as const) {
      await page.getByRole('tab', { name: tab }).click();
      await page.locator(there).first().waitFor();
      if (tab === 'Releases') await page.locator('summary').last().click();
      expect({ tab, found: await violations(watched) }).toEqual({ tab, found: [] });
      const isWider = await page.evaluate('document.documentElement.scrollWidth > window.innerWidth');
      expect({ tab, isWider }).toEqual({ tab, isWider: false });
    }
  });

  it('has tabs that the arrows choose', async () => {
    const { page } = await visit();
    await page.getByRole('tab', { name: 'Answers' }).focus();
    await page.keyboard.press('ArrowLeft');
    expect(await page.getByRole('tab', { selected: true }).textContent()).toBe('Problems');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('tab', { selected: true }).textContent()).toBe('Time line');
    expect(await page.getByRole('tabpanel').count()).toBe(1);
  });
});
