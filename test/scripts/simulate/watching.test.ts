import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { untilChanged } from '../../../scripts/simulate/watching';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'watching-'));
  mkdirSync(join(folder, 'content/places/feed'), { recursive: true });
  writeFileSync(join(folder, 'a.yaml'), '');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Writes again and again: when a watcher is ready, nobody says. */
const whileChanging = async (file: string, signal = new AbortController().signal): Promise<boolean> => {
  const changing = setInterval(() => writeFileSync(join(folder, file), `${performance.now()}`), 300);
  try {
    return await untilChanged([join(folder, 'a.yaml')], join(folder, 'content'), signal);
  } finally {
    clearInterval(changing);
  }
};

it.each(['a.yaml', 'content/faq.csv', 'content/places/feed/sites.csv'])('sees that %s has changed', async (file) => {
  expect(await whileChanging(file)).toBe(false);
});

it('is not woken by another file beside the script, and ends when it is told to', async () => {
  expect(await whileChanging('b.yaml', AbortSignal.timeout(900))).toBe(true);
});
