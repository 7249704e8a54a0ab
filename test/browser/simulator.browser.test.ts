import { picture } from '../support/picture';
import { heard, pretend, quiet, say, useSimulatorPage, voter } from '../support/simulator-page';

const served = useSimulatorPage();
const { visit } = served;

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
    const moment = () => page.getByLabel(/^When it is/).inputValue();
    const near = page.locator('.near');
    await near.getByRole('button', { name: /^An hour before, Oct 4/ }).click();
    await page.getByText(/^As if it were Monday, October 4, 2027/).waitFor();
    expect(await moment()).toMatch(/^2027-10-04T16:00/);
    await near.getByRole('button', { name: /^A minute after, Oct 4/ }).click();
    await page.getByText(/October 4, 2027 at 5:01/).waitFor();
    await near.getByRole('button', { name: /^Polls open, Tuesday, Nov 2/ }).click();
    await page.getByText(/November 2, 2027 at 7:00/).waitFor();
    await near.getByRole('button', { name: /^Polls close, Tuesday, Nov 2/ }).click();
    await page.getByText(/November 2, 2027 at 7:00 PM/).waitFor();
    await page.getByText('Days around which answers change').click();
    await page.getByRole('button', { name: /^A minute after, Nov 5.*Cure a ballot/ }).click();
    await page.getByText(/November 5, 2027 at 5:01/).waitFor();
    // Where a year has no more of them, those of the next one are offered.
    await pretend(page, '2027-12-01T12:00');
    await near
      .getByText(/2028/)
      .or(near.getByText(/: May primary/))
      .first()
      .waitFor();
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

  it('asks again what was asked, at another moment', async () => {
    const { page } = await visit();
    await pretend(page, '2027-10-04T16:59');
    await say(page, 'can i still register online');
    expect(await heard(page)).not.toMatch(/too late/);
    await page
      .locator('.near')
      .getByRole('button', { name: /^A minute after/ })
      .click();
    await quiet(page);
    await page.getByRole('button', { name: 'Ask again' }).click();
    await page.locator('.said').nth(2).waitFor();
    expect(await heard(page)).toMatch(/by mail if it's postmarked/);
    expect(await heard(page)).not.toMatch(/online/);
    const field = page.getByRole('textbox', { name: 'What the voters say' });
    await field.press('ArrowUp');
    expect(await field.inputValue()).toBe('can i still register online');
    await field.press('ArrowDown');
    expect(await field.inputValue()).toBe('');
  });

  it('tells Alexa the address and the permissions that are pretended', async () => {
    const { page } = await visit();
    await pretend(page, '2027-05-08T12:00');
    await voter(page, 1).getByText('Permissions and address').click();
    await voter(page, 1).getByLabel('Address of the device').selectOption('given');
    await voter(page, 1).getByLabel('The address').fill('88 Ferry Street, Riverbend FR 37001');
    await voter(page, 1).getByLabel('The address').press('Enter');
    await quiet(page);
    await say(page, 'where do i vote');
    expect(await heard(page)).toMatch(/vote center/);
    expect(await page.getByRole('group', { name: 'Screen of the device' }).textContent()).toMatch(/Riverbend|Street/);
    await voter(page, 1).getByLabel('Reminders are refused').check();
    await quiet(page);
    await say(page, 'when is the next election');
    await say(page, 'remind me');
    await page.getByText('Card: asks for a permission').waitFor();
  });

  it('says the reprompt where the voter stays silent, and ends', async () => {
    const { page } = await visit();
    await page.getByRole('button', { name: 'Say nothing' }).click();
    await page.getByText('Still silence: the session is closed.').waitFor();
    expect(await heard(page)).toMatch(/\?$/);
    expect(await page.getByRole('button', { name: 'Say nothing' }).isDisabled()).toBe(true);
    // What is said next opens the skill again.
    await say(page, 'when is the next election');
    expect(await heard(page)).toMatch(/election/);
    await page.getByRole('button', { name: 'Begin anew' }).click();
    await quiet(page);
    expect(await page.locator('.said').count()).toBe(1);
  });

  it('looks as in the guides: two voters at one moment, and how an answer came about', async () => {
    const hasVoices = (): void => {
      const voices = ['en-US', 'es-US'].map((lang) => ({ lang, localService: true, name: lang }));
      const speak = ({ onend }: { onend: () => void }) => setTimeout(onend, 5);
      const synthesis = { getVoices: () => voices, speak, cancel: () => {}, addEventListener: () => {} };
      Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis });
      Object.assign(globalThis, { SpeechSynthesisUtterance: class {} });
    };
    const { page, complaints } = await visit({ viewport: { width: 1120, height: 1000 } }, hasVoices);
    await pretend(page, '2027-10-04T16:55');
    await voter(page, 1).getByRole('combobox', { name: 'County', exact: true }).selectOption('riverbend');
    await quiet(page);
    await page.getByRole('button', { name: 'Add a voter' }).click();
    await page.getByText('bienvenida').first().waitFor();
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
      'Riverbend County, English',
      'Stonefield County, Spanish',
    ]);
    await say(page, 'when is the last day to register');
    await page.evaluate('scrollTo(0, 0)');
    await picture(page, 'simulator');
    await page.getByRole('button', { name: 'Remove voter 2' }).click();
    await say(page, 'is my expired license any good for voting');
    await page.locator('.keeper > summary').last().click();
    await page.locator('.keeper').last().scrollIntoViewIfNeeded();
    await picture(page, 'simulator-keeper');
    expect(complaints).toEqual([]);
  });

  it('asks nobody but this computer, and leaves nothing in the browser', async () => {
    const watched = await visit();
    await say(watched.page, 'how do i register');
    expect(watched.requests.filter((url) => !url.startsWith(served.url()) && !url.startsWith('data:'))).toEqual([]);
    expect(await watched.context.storageState()).toEqual({ cookies: [], origins: [] });
  });
});
