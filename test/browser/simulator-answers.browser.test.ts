import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { readScript } from '../../scripts/simulate/read-script';
import { USUAL_DAY } from '../support/converse';
import { buildProgram, type Program } from '../support/program';
import { heard, quiet, say, useSimulatorPage } from '../support/simulator-page';

const SCRIPTS = join(__dirname, '../conversations');

/** The page begins as `npm start -- --now … --locale …` has it. */
const { visit } = useSimulatorPage({ at: USUAL_DAY, locale: 'es-US' });

/** What voters say in conversations of the usual day, of a voter of whom nothing is known. */
const saidOnTheUsualDay = (locale: string): string[][] =>
  readdirSync(SCRIPTS)
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => readScript(join(SCRIPTS, name)))
    .filter((one) => one.now === USUAL_DAY && one.locale === locale && one.begins === 'open' && !one.county)
    .map(({ turns }) => turns.map(({ U }) => U))
    .filter((turns) => turns.every((said) => said !== '' && !said.includes('|')));

let folder: string;
let program: Program;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'page-'));
  program = await buildProgram('ask');
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await program.remove();
});

/** The same sentences to `npm run ask`, in a process of its own. */
const asked = async (conversations: string[][], locale: string): Promise<string[]> => {
  const file = join(folder, `${locale}.txt`);
  writeFileSync(file, conversations.map((turns) => turns.join(' | ')).join('\n'));
  const words = ['--json', '--session', '--each', file, '--now', USUAL_DAY, '--locale', locale];
  const { stdout } = await program.start(words).ended;
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).speech);
};

const throughThePage = async (page: Page, conversations: string[][]): Promise<string[]> => {
  const answers: string[] = [];
  for (const turns of conversations) {
    await page.getByRole('button', { name: 'Begin anew' }).click();
    await quiet(page);
    for (const said of turns) {
      await say(page, said);
      answers.push(await heard(page));
    }
  }
  return answers;
};

describe('what is heard on the page', () => {
  it.each([
    ['en-US', 14],
    ['es-US', 10],
  ])('is what npm run ask says, in %s', async (locale, count) => {
    const conversations = saidOnTheUsualDay(locale).slice(0, count);
    expect(conversations).toHaveLength(count);
    const { page } = await visit();
    await page.getByText(/^As if it were Friday, October 1, 2027 at 12:00/).waitFor();
    const language = page.getByRole('combobox', { name: 'Language', exact: true });
    expect(await language.inputValue()).toBe('es-US');
    await language.selectOption(locale);
    await page
      .locator(`.said [lang=${locale.slice(0, 2)}]`)
      .first()
      .waitFor();
    const words = await asked(conversations, locale);
    expect(words.length).toBeGreaterThan(count);
    expect(await throughThePage(page, conversations)).toEqual(words);
  });
});
