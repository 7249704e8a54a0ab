import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, type Diagnostics } from 'recheck';
import { MOST_CHARACTERS } from '../lambda/conversation/turn';
import { type Expression, onFeeds, onSpeech } from './support/expressions';

/**
 * Whoever finds the right words could hold the skill for seconds, or a feed the clerk, with an expression that takes
 * much longer for a little more. A checker looks at each that is written in what the skill is made of, and at those
 * that are put together. It takes a few minutes (`npm run test:linear`); what it found is kept beside the packages.
 */
jest.setTimeout(1_800_000);

/** For each way to look; what neither finds anything against in its time holds. */
const EXACT_MS = 1500;
const ATTACKED_MS = 3000;
const AT_ONCE = 2;

/** As long as a sentence may be, and as its spellings and numbers may make it. */
const LONGEST = 2 * MOST_CHARACTERS;
/** A turn has seconds. On an idle machine none takes more than one of these. */
const MOST_MS = 25;

const KEPT = join(__dirname, '../node_modules/.cache/linear.json');

interface Finding {
  complexity: string;
  /** What takes it longest: what stands before, what is repeated, and what comes at the end. */
  attack?: { pumps: readonly { prefix: string; pump: string }[]; suffix: string };
}

const findingOf = async ({ source, flags }: Expression): Promise<Finding> => {
  const exact = await check(source, flags, { checker: 'automaton', timeout: EXACT_MS });
  // Long lists of words are too much for the exact way: then it is attacked instead.
  const result: Diagnostics =
    exact.status === 'unknown' ? await check(source, flags, { checker: 'fuzz', timeout: ATTACKED_MS }) : exact;
  if (result.status !== 'vulnerable') return { complexity: 'linear' };
  const { pumps, suffix } = result.attack;
  return { complexity: result.complexity.summary, attack: { pumps, suffix } };
};

const readKept = (): Record<string, Finding> => {
  try {
    return JSON.parse(readFileSync(KEPT, 'utf8'));
  } catch {
    return {};
  }
};

const findings = async (all: readonly Expression[]): Promise<[Expression, Finding][]> => {
  const kept = readKept();
  const found: [Expression, Finding][] = [];
  const left = [...all];
  const look = async (): Promise<void> => {
    for (let one = left.shift(); one; one = left.shift()) {
      const key = `/${one.source}/${one.flags}`;
      kept[key] ??= await findingOf(one);
      found.push([one, kept[key]]);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, look));
  mkdirSync(join(KEPT, '..'), { recursive: true });
  writeFileSync(KEPT, JSON.stringify(kept));
  return found;
};

/** The attack, as long as anything may be that meets the expression. */
const attackOf = ({ pumps, suffix }: NonNullable<Finding['attack']>): string => {
  const repeated = (times: number): string =>
    pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join('') + suffix;
  let times = 1;
  while (repeated(times + 1).length <= LONGEST) times += 1;
  return repeated(times);
};

const msOf = ({ source, flags }: Expression, text: string): number => {
  const expression = new RegExp(source, flags.replace(/[gy]/g, ''));
  const taken = [1, 2, 3].map(() => {
    const from = performance.now();
    expression.test(text);
    return performance.now() - from;
  });
  return Math.min(...taken);
};

it('no expression on a field of a feed is worse than linear', async () => {
  const all = await findings(onFeeds());
  expect(all.length).toBeGreaterThan(10);
  const worse = all.filter(([, { complexity }]) => complexity !== 'linear');
  expect(worse.map(([{ where, source }, { complexity }]) => `${complexity}: ${where} /${source}/`)).toEqual([]);
});

it(`no expression on what a voter says takes more than ${MOST_MS} ms for any of it`, async () => {
  const all = await findings(onSpeech());
  expect(all.length).toBeGreaterThan(150);
  const worse: string[] = [];
  let [linear, slowest] = [0, 0];
  for (const [one, { complexity, attack }] of all) {
    if (!attack) {
      linear += 1;
      continue;
    }
    const ms = msOf(one, attackOf(attack));
    slowest = Math.max(slowest, ms);
    const isWorse = ms > MOST_MS || /exponential/.test(complexity);
    if (isWorse) worse.push(`${complexity}, ${ms.toFixed(1)} ms: ${one.where} /${one.source}/`);
  }
  process.stdout.write(
    `${all.length} expressions: ${linear} linear; the others, at ${LONGEST} characters, at most ${slowest.toFixed(1)} ms\n`,
  );
  expect(worse).toEqual([]);
});
