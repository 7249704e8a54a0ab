import type { Page } from 'playwright-core';
import { SIZES } from '../../lambda/fronts/alexa/screens/sizes';
import { DEVICES, type PretendedDevice } from '../../scripts/simulator/page/devices';
import { pretend, quiet, say, useSimulatorPage } from '../support/simulator-page';

const { visit } = useSimulatorPage();

type Viewport = NonNullable<PretendedDevice['viewport']>;

/** The sizes that hold for a viewport: of several the last, as the document's resources say. */
const sizesFor = (viewport: Viewport) => {
  const all: { when?: string; title: string; date: string; answer: string; margin: string }[] = Object.values(SIZES);
  const holds = ({ when }: { when?: string }) =>
    when === undefined || new Function('viewport', `return ${when}`)(viewport);
  return all.filter(holds).at(-1);
};

const inDp = (size: string, { width, height }: Viewport): number => {
  const [, amount, unit] = /^([\d.]+)(vh|vw|dp)$/.exec(size) ?? [];
  return Number(amount) * (unit === 'vh' ? height / 100 : unit === 'vw' ? width / 100 : 1);
};

const screen = (page: Page) => page.getByRole('group', { name: 'Screen of the device' });
const sizeOf = (page: Page, text: string): Promise<number> =>
  screen(page)
    .getByText(text, { exact: true })
    .evaluate((it) => Number.parseFloat(it.ownerDocument.defaultView?.getComputedStyle(it).fontSize ?? ''));

const devices: PretendedDevice[] = [...DEVICES];

describe('the screen of a device', () => {
  it.each(devices.flatMap(({ id, viewport }) => (viewport ? [[id, viewport] as const] : [])))(
    'is drawn as the document says for a %s',
    async (id, viewport) => {
      const { page, complaints } = await visit();
      await pretend(page, '2027-10-01T12:00');
      await page.getByRole('combobox', { name: 'Device', exact: true }).selectOption(id);
      await quiet(page);
      await say(page, 'when is the last day to register');
      const sizes = sizesFor(viewport);
      expect(await sizeOf(page, 'When the registration deadline is')).toBeCloseTo(inDp(sizes?.title ?? '', viewport));
      expect(await sizeOf(page, 'Oct 4')).toBeCloseTo(inDp(sizes?.date ?? '', viewport));
      const drawn = await screen(page).boundingBox();
      const date = await screen(page).getByText('Oct 4', { exact: true }).boundingBox();
      const scale = (drawn?.width ?? 0) / viewport.width;
      expect((drawn?.height ?? 0) / scale).toBeCloseTo(viewport.height, 0);
      expect(((date?.x ?? 0) - (drawn?.x ?? 0)) / scale).toBeCloseTo(inDp(sizes?.margin ?? '', viewport), 0);
      // All of the screen is to be seen: nothing of it is cut by the frame around it.
      const frame = await page.locator('.device').boundingBox();
      expect((frame?.height ?? 0) - (drawn?.height ?? 0)).toBeCloseTo(20, 0);
      expect(complaints).toEqual([]);
    },
  );

  it('is none where the device has none', async () => {
    const { page } = await visit();
    await page.getByRole('combobox', { name: 'Device', exact: true }).selectOption('dot');
    await quiet(page);
    await say(page, 'when is the next election');
    expect(await screen(page).count()).toBe(0);
    const [request] = await page
      .locator('.keeper pre')
      .allTextContents()
      .then((all) => all.filter((one) => one.includes('supportedInterfaces')));
    expect(JSON.parse(request ?? '{}').context.System.device.supportedInterfaces).toEqual({});
  });

  it('numbers choices and parts them, but leaves no room above the first', async () => {
    const { page } = await visit();
    await pretend(page, '2027-10-01T12:00');
    await say(page, 'where do i vote');
    const choices = screen(page).getByRole('button');
    expect(await choices.allTextContents()).toEqual(['1Riverbend County', '2Stonefield County']);
    const above = await choices.evaluateAll((all) =>
      all.map((it) => it.ownerDocument.defaultView?.getComputedStyle(it).marginTop),
    );
    // 2vh of a screen 800 dp high.
    expect(above).toEqual(['0px', '16px']);
  });

  it('says what it can not draw instead of leaving it out', async () => {
    const { page } = await visit();
    const drawn = (item: object): Promise<string> =>
      page.evaluate(
        `import('/app/screen.js').then(({ drawScreen }) => drawScreen(${JSON.stringify({
          document: { mainTemplate: { items: [item] } },
          datasources: {},
        })}, { width: 960, height: 480, shape: 'rectangle', mode: 'hub' }, () => {}, 'en').textContent)`,
      );
    expect(await drawn({ type: 'Text', text: 'a &lt;b&gt;<br>c' })).toBe('a <b>c');
    expect(await drawn({ type: 'Pager', items: [] })).toBe(
      "This document can't be drawn here: Pager is not drawn here.",
    );
    expect(await drawn({ type: 'Text', text: 'a', letterSpacing: '2dp' })).toContain(
      "Text's letterSpacing is not drawn here.",
    );
    expect(await drawn({ type: 'Text', text: 'a', color: '@nowhere' })).toContain('There is no @nowhere.');
    expect(await drawn({ type: 'Text', text: `\${1 +}` })).toContain('ends too early');
  });
});
