import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';

/**
 * The import rules of the house. Imports run one way: models ← lambda ← scripts/simulator, models ← the other
 * scripts; tests import all. What a file may reach is decided by where it lives.
 */
const ROOT = join(__dirname, '..');

interface Source {
  /** From the root, with `/`. */
  path: string;
  text: string;
  imports: string[];
}

const filesBelow = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return filesBelow(path);
    return /\.ts$/.test(entry.name) ? [path] : [];
  });

const importsOf = (path: string, text: string): string[] =>
  [...text.matchAll(/^(?:import|export)\s(?:[^'"=]*?\sfrom\s)?['"]([^'"]+)['"]|\bimport\(['"]([^'"]+)['"]\)/gm)].map(
    ([, still, lazy]) => {
      const name = still ?? lazy ?? '';
      return name.startsWith('.') ? relative(ROOT, normalize(join(ROOT, dirname(path), name))) : name;
    },
  );

const sources: Source[] = ['models', 'lambda', 'scripts'].flatMap(filesBelow).map((path) => {
  const text = readFileSync(join(ROOT, path), 'utf8');
  return { path, text, imports: importsOf(path, text) };
});

const inFolder =
  (...folders: string[]) =>
  (path: string) =>
    folders.some((folder) => path.startsWith(folder));
const name = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Every import of `from` that `isAllowed` refuses, as `file → import`. */
const offenders = (from: (path: string) => boolean, isAllowed: (imported: string, path: string) => boolean): string[] =>
  sources
    .filter(({ path }) => from(path))
    .flatMap(({ path, imports }) => imports.filter((it) => !isAllowed(it, path)).map((it) => `${path} → ${it}`));

/** Programs and Lambda handlers, which nobody imports. */
const isEntry = (path: string): boolean => /^(?:scripts|lambda)\/[^/]+\.ts$/.test(path) && !path.endsWith('.d.ts');

/** Where the environment, the console, the clock and exit codes of the machine are reached: entry points, and their door. */
const isDoor = (path: string): boolean =>
  ['scripts/door/open-door.ts', 'scripts/door/quiet-sdk.ts'].includes(path) || isEntry(path);

describe('architecture', () => {
  it('sees the imports it judges', () => {
    expect(sources.flatMap(({ imports }) => imports).length).toBeGreaterThan(sources.length);
  });

  it('keeps models pure: no I/O, no Alexa SDK, no AWS', () => {
    const allowed = (it: string) =>
      it.startsWith('models/') || ['zod/mini', 'temporal-polyfill', 'ask-smapi-model'].includes(it);
    expect(offenders(inFolder('models/'), allowed)).toEqual([]);
  });

  it('lets the skill import nothing of the scripts or tests', () => {
    const allowed = (it: string) => !inFolder('scripts/', 'test/')(it);
    expect(offenders(inFolder('lambda/'), allowed)).toEqual([]);
  });

  it('keeps the AWS SDK of the skill in lambda/table', () => {
    const allowed = (it: string, path: string) => !/^@(?:aws-sdk|smithy)\//.test(it) || inFolder('lambda/table/')(path);
    expect(offenders(inFolder('lambda/'), allowed)).toEqual([]);
  });

  it('keeps the Alexa SDK in the Alexa front', () => {
    const mayUseIt = (path: string) => inFolder('lambda/fronts/alexa/')(path) || path === 'lambda/alexa.ts';
    expect(offenders(inFolder('lambda/'), (it, path) => !it.startsWith('ask-sdk') || mayUseIt(path))).toEqual([]);
  });

  it('lets every floor of the skill import only those below it', () => {
    const floors: [string, readonly string[]][] = [
      ['lambda/table/', []],
      ['lambda/places/', ['lambda/table/']],
      ['lambda/understanding/', ['lambda/table/']],
      ['lambda/answers/', ['lambda/table/']],
      ['lambda/conversation/', ['lambda/table/', 'lambda/places/', 'lambda/understanding/', 'lambda/answers/']],
    ];
    const found = floors.flatMap(([floor, below]) =>
      offenders(inFolder(floor), (it) => !it.startsWith('lambda/') || inFolder(floor, ...below)(it)),
    );
    expect(found).toEqual([]);
  });

  it('lets no handler and no wish import another', () => {
    const isOne = inFolder('lambda/conversation/handlers/', 'lambda/conversation/wishes/');
    expect(offenders(isOne, (it) => !isOne(it))).toEqual([]);
  });

  it('imports in no circle, not even for a type', () => {
    const fileOf = new Map(sources.map(({ path }) => [path.replace(/(?:\.d)?\.ts$/, ''), path]));
    const below = new Map(sources.map(({ path, imports }) => [path, imports.flatMap((it) => fileOf.get(it) ?? [])]));
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (path: string, way: readonly string[]): void => {
      const at = way.indexOf(path);
      if (at >= 0) circles.push([...way.slice(at), path].join(' → '));
      if (at >= 0 || done.has(path)) return;
      for (const next of below.get(path) ?? []) walk(next, [...way, path]);
      done.add(path);
    };
    for (const { path } of sources) walk(path, []);
    expect(circles).toEqual([]);
  });

  it('asks for no language by its name outside models/locales', () => {
    const asks =
      /[!=]==? ?'(?:en|es|vi)(?:-US)?'|startsWith\('(?:en|es|vi)|'(?:en|es|vi)-US' ?\?|\bis(?:Spanish|Vietnamese)\b|\bname_(?:es|vi)\b|hours_(?:es|vi)\b|directions_(?:es|vi)\b|'(?:en|es|vi)-US':|\b(?:ENGLISH|SPANISH|VIETNAMESE)\b/;
    const asking = sources.filter(({ path, text }) => !path.startsWith('models/locales/') && asks.test(text));
    expect(asking.map(({ path }) => path)).toEqual([]);
  });

  it('names no locale in the skill at all: a new one touches no handler', () => {
    const naming = sources.filter(({ path, text }) => {
      const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
      return path.startsWith('lambda/') && /['"`](?:[a-z]{2})[-_][A-Z]{2}['"`]/.test(code);
    });
    expect(naming.map(({ path }) => path)).toEqual([]);
  });

  it("takes the parts of a locale from the tables of all locales, never from one locale's folder", () => {
    const isOne = (it: string) => /^models\/locales\/[a-z]{2}-[A-Z]{2}\//.test(it);
    const isOurs = inFolder('models/locales/');
    const reaching = offenders(
      (path) => !isOurs(path),
      (it) => !isOne(it),
    );
    const ofAnother = offenders(isOne, (it, path) => !isOne(it) || it.split('/')[2] === path.split('/')[2]);
    expect([...reaching, ...ofAnother]).toEqual([]);
  });

  it('reads the clock of the machine at the doors only', () => {
    const reading = sources.filter(
      ({ path, text }) => !isDoor(path) && /new Date\(\)|\bDate\.now\b|\bTemporal\.Now\b/.test(text),
    );
    expect(reading.map(({ path }) => path)).toEqual([]);
  });

  it('throws no dice but at the doors of the service', () => {
    const throwing = sources.filter(
      ({ path, text }) => path.startsWith('lambda/') && !isEntry(path) && /\bMath\.random\b|\brandomInt\b/.test(text),
    );
    expect(throwing.map(({ path }) => path)).toEqual([]);
  });

  it('knows the keys of the table in one file', () => {
    const keys =
      /'(?:FAQ|CALENDAR|JURISDICTION|DIGEST|PLACES|ACT|BUCKET|ROOT)(?:#|')|[kK]: 'RELEASE'|`(?:FAQ|CALENDAR|JURISDICTION|RELEASE|DIGEST|PLACES|BUCKET)#|\bsk\.(?:split|slice|lastIndexOf)/;
    const knowing = sources.filter(({ path, text }) => path !== 'models/table/keys.ts' && keys.test(text));
    expect(knowing.map(({ path }) => path)).toEqual([]);
  });

  it('lets only the scripts that run or measure the skill, or write what it reads, import it', () => {
    const mayRunSkill = inFolder(
      'scripts/simulator/',
      'scripts/model/',
      'scripts/eval',
      'scripts/train',
      'scripts/bench',
      'scripts/attack',
      'scripts/read-back/',
      'scripts/pages/',
      'scripts/hosted/',
      'scripts/insights/near-cluster.ts',
      'scripts/nlu/',
      'scripts/outreach/message-now.ts',
    );
    const from = (path: string) => path.startsWith('scripts/') && !mayRunSkill(path);
    expect(offenders(from, (it) => !it.startsWith('lambda/'))).toEqual([]);
  });

  it('lets nobody import an entry point', () => {
    const doors = sources.map(({ path }) => path).filter(isEntry);
    expect(
      offenders(
        () => true,
        (it) => !doors.includes(`${it}.ts`),
      ),
    ).toEqual([]);
  });

  it("opens every program through the one door; the staff's script, which asks questions, has its own", () => {
    const others = sources.filter(
      ({ path, imports }) =>
        isEntry(path) && path.startsWith('scripts/') && !imports.includes('scripts/door/open-door'),
    );
    expect(others.map(({ path }) => path)).toEqual(['scripts/faq.ts']);
  });

  it('reads the environment and writes to the console at the doors only', () => {
    const reaching = sources.filter(
      ({ path, text }) => !isDoor(path) && /\bprocess\.(env|exit)|\bconsole\./.test(text),
    );
    expect(reaching.map(({ path }) => path)).toEqual([]);
  });

  it('has no barrel files', () => {
    const barrels = sources.filter(({ path }) => name(path) === 'index.ts');
    expect(barrels.map(({ path }) => path)).toEqual([]);
  });

  it('keeps every source file under 200 lines, and half of them under 80', () => {
    const lengths = sources
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .sort((a, b) => a.lines - b.lines);
    expect(lengths.filter(({ lines }) => lines > 200)).toEqual([]);
    expect(lengths[Math.floor(lengths.length / 2)]?.lines).toBeLessThan(80);
  });
});
