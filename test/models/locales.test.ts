import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { copyHouse, type HouseCopy } from '../support/house-copy';

/** The recipes of docs/changing-it.md for a locale and for a topic, followed on a copy. */
let house: HouseCopy;

beforeAll(() => {
  house = copyHouse();
});

afterAll(() => house.remove());

/** The files in which the compiler misses `name`. */
const missing = (name: string, errors: readonly string[]): string[] =>
  errors.filter((error) => /is missing/.test(error) && error.includes(name)).map((error) => error.split(':')[0] ?? '');

const makeTitles = (): { status: number | null; stderr: string } =>
  spawnSync(process.execPath, [join(house.root, 'node_modules/tsx/dist/cli.mjs'), 'scripts/train.ts', '--titles'], {
    cwd: house.root,
    encoding: 'utf8',
  });

it('asks for a locale in five tables, one line each, and nowhere else', () => {
  const locales = 'models/locales/locales.ts';
  house.edit(locales, (text) => text.replace("'vi-US'] as const", "'vi-US', 'fr-US'] as const"));
  const errors = house.typeErrors();
  expect(missing('fr-US', errors)).toEqual([
    'models/locales/build-words.ts',
    'models/locales/front-words.ts',
    'models/locales/languages.ts',
    'models/locales/public-words.ts',
    'models/locales/weights.ts',
  ]);
  expect(errors).toHaveLength(5);
  house.edit(locales, (text) => text.replace(", 'fr-US'", ''));
});

describe('a topic', () => {
  it('is asked for by name where it is an id and no more', () => {
    house.edit('models/topics.ts', (text) => text.replace("  'voter-privacy',", "  'voter-privacy',\n  'recounts',"));
    const { status, stderr } = makeTitles();
    expect(stderr).toContain(
      'models/locales/en-US/phrasings:\n  [recounts] has no sentences.\n  [recounts] has no title',
    );
    expect(status).toBe(1);
  });

  it('is known everywhere once each language has its title and sentences', () => {
    const phrasings = {
      'en-US': '[recounts]\ntitle: how recounts work\nhow do recounts work\n',
      'es-US': '[recounts]\ntitle: cómo funciona un recuento\ncómo funciona un recuento\n',
      'vi-US': '[recounts]\ntitle: kiểm phiếu lại thế nào\nkiểm phiếu lại thế nào\n',
    };
    for (const [locale, lines] of Object.entries(phrasings))
      house.edit(`models/locales/${locale}/phrasings/office.txt`, (text) => `${text}\n${lines}`);
    expect(makeTitles()).toMatchObject({ status: 0, stderr: '' });
    expect(house.typeErrors()).toEqual([]);
  });
});
