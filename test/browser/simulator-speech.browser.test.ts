import type { Page } from 'playwright-core';
import { pretend, say, useSimulatorPage } from '../support/simulator-page';

const { visit } = useSimulatorPage();

/** A voice of this computer's own in English, one of the maker's in Spanish, and ears. Runs in the page. */
const withVoices = (): void => {
  const here = globalThis as unknown as Record<string, unknown>;
  const spoken: object[] = [];
  here.spoken = spoken;
  const voices = [
    { lang: 'en-US', localService: true, name: 'Own' },
    { lang: 'es-US', localService: false, name: "The maker's" },
  ];
  const speak = (one: { text: string; voice: { name: string }; rate: number; onend: () => void }) => {
    spoken.push({ text: one.text, voice: one.voice.name, rate: one.rate, at: performance.now() });
    setTimeout(() => one.onend(), 5);
  };
  const cancel = () => spoken.push({ cancelled: true });
  const synthesis = { getVoices: () => voices, speak, cancel, addEventListener: () => {} };
  Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis });
  here.SpeechSynthesisUtterance = class {
    constructor(readonly text: string) {}
  };
};

const withEars = (): void => {
  const here = globalThis as unknown as Record<string, unknown>;
  here.heardIn = [];
  here.SpeechRecognition = class {
    lang = '';
    processLocally = false;
    onresult: (event: object) => void = () => {};
    static available = async ({ langs }: { langs: string[] }) => (langs[0] === 'en-US' ? 'available' : 'unavailable');
    start() {
      (here.heardIn as object[]).push({ lang: this.lang, processLocally: this.processLocally });
      setTimeout(() => this.onresult({ results: [[{ transcript: 'when is the next election' }]] }), 5);
    }
  };
};

interface Spoken {
  text?: string;
  voice?: string;
  rate?: number;
  at?: number;
}

const spoken = async (page: Page): Promise<Spoken[]> =>
  ((await page.evaluate('spoken')) as (Spoken & { cancelled?: true })[]).filter(({ cancelled }) => !cancelled);

/** Waits until those words were said so often. */
const expectSpoken = async (page: Page, words: string, times: number): Promise<void> => {
  let said = 0;
  for (let tries = 0; said < times && tries < 100; tries++) {
    said = (await spoken(page)).filter(({ text }) => text?.includes(words)).length;
    if (said < times) await page.waitForTimeout(50);
  }
  expect(said).toBe(times);
};

const inSpanish = (page: Page): Promise<void> => page.locator('.said [lang=es]').first().waitFor();

/** What is said of SSML, as the page takes it apart. */
const parts = (page: Page, ssml: string) =>
  page.evaluate(`import('/app/ssml-parts.js').then(({ partsOf }) => partsOf(${JSON.stringify(ssml)}))`);

describe("speech of the simulator's page", () => {
  it('says an answer with a voice of this computer, and again when it is asked to', async () => {
    const { page, complaints } = await visit({}, withVoices);
    await pretend(page, '2027-10-01T12:00');
    expect(await spoken(page)).toEqual([]);
    await say(page, 'when is the last day to register');
    const [first] = await spoken(page);
    expect(first).toMatchObject({ voice: 'Own', rate: 1, text: expect.stringContaining('Monday, October 4th') });
    await page.getByRole('button', { name: 'Hear it' }).last().click();
    expect((await spoken(page)).filter(({ text }) => text === first?.text)).toHaveLength(2);
    await page.getByLabel('Aloud').uncheck();
    const before = (await spoken(page)).length;
    await say(page, 'what id do i need');
    expect(await spoken(page)).toHaveLength(before);
    expect(complaints).toEqual([]);
  });

  it('sends no word to the maker of a voice, and says so where this computer has none', async () => {
    const { page } = await visit({}, withVoices);
    await page.getByLabel('Language').selectOption('es-US');
    await inSpanish(page);
    await say(page, '¿cuándo es la próxima elección?');
    expect(await spoken(page)).toEqual([]);
    expect(await page.getByRole('button', { name: 'Hear it' }).count()).toBe(0);
    const { page: silent } = await visit({}, () =>
      Object.defineProperty(globalThis, 'speechSynthesis', { value: undefined }),
    );
    await silent.getByText('This computer has no voice to say answers with.').waitFor();
    expect(await silent.getByLabel('Aloud').isVisible()).toBe(false);
  });

  it('says voters side by side one after the other', async () => {
    const { page } = await visit({}, withVoices);
    await pretend(page, '2027-10-01T12:00');
    await page.getByRole('button', { name: 'Add a voter' }).click();
    await inSpanish(page);
    await page.getByRole('region', { name: 'Voter 2' }).getByLabel('Language').selectOption('en-US');
    await page.locator('.said [lang=es]').waitFor({ state: 'detached' });
    await say(page, 'when is the next election');
    await expectSpoken(page, 'Tuesday, November 2nd', 2);
    await expectSpoken(page, '?', 2);
    const answer = [expect.stringContaining('Tuesday, November 2nd'), expect.stringMatching(/\?$/)];
    expect((await spoken(page)).map(({ text }) => text)).toEqual([...answer, ...answer]);
  });

  it('rests where the speech has a pause, and says what stands for a site or a number', async () => {
    const { page } = await visit();
    expect(await parts(page, '<speak>One<break time="1.5s"/>two<break strength="strong"/>three</speak>')).toEqual([
      'One',
      1500,
      'two',
      600,
      'three',
    ]);
    expect(
      await parts(
        page,
        '<speak><p>Call <say-as interpret-as="telephone">800-555-0142</say-as> &amp; ask.</p><p>See <sub alias="vote dot gov">vote.gov</sub>.</p></speak>',
      ),
    ).toEqual(['Call 8 0 0, 5 5 5, 0 1 4 2 & ask.', 350, 'See vote dot gov.']);
  });

  it('keeps to the pauses and to the slow pace', async () => {
    const { page } = await visit({}, withVoices);
    const ssml = '<speak><prosody rate="slow"><p>One.</p><break time="300ms"/><p>Two.</p></prosody></speak>';
    await page.evaluate(`import('/app/speech.js').then(({ say }) => say(${JSON.stringify(ssml)}, 'en-US'))`);
    await expectSpoken(page, 'Two.', 1);
    const [one, two] = await spoken(page);
    expect(one?.rate).toBe(0.75);
    expect((two?.at ?? 0) - (one?.at ?? 0)).toBeGreaterThan(640);
  });

  it('hears on this computer where it can, and asks before the browser sends it away', async () => {
    const { page } = await visit({}, withEars);
    await page.getByRole('button', { name: 'Speak' }).click();
    await page.locator('.own').getByText('when is the next election').waitFor();
    await page.getByLabel('Language').selectOption('es-US');
    await inSpanish(page);
    await page.getByRole('button', { name: 'Speak' }).click();
    await page.getByText('This browser sends what it hears to its maker.').waitFor();
    expect(await page.evaluate('heardIn')).toEqual([{ lang: 'en-US', processLocally: true }]);
    await page.getByRole('button', { name: 'Speak' }).click();
    await page.locator('.own').getByText('when is the next election').waitFor();
    expect(await page.evaluate('heardIn')).toEqual([
      { lang: 'en-US', processLocally: true },
      { lang: 'es-US', processLocally: false },
    ]);
  });
});
