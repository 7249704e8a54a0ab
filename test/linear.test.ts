import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, type Diagnostics } from 'recheck';
import { readScript } from '../scripts/simulate/read-script';
import { builtExpressions } from './support/built-expressions';
import { useSkill } from './support/converse';
import { useEndedCalendar } from './support/ended-calendar';
import { apart, type Expression, onCells, onFeeds, onSpeech } from './support/expressions';
import { attackOf, growthBeyondLinear, ownAttacks, type Pumped } from './support/growth';

/**
 * Whoever finds the right words could hold the skill for seconds, or a feed the clerk, with an expression that takes much
 * longer for a little more. None may be worse than linear, of those that are written in what the skill is made of and of
 * those that are put together while voters talk. Two look: we, and a checker, which takes a few minutes
 * (`npm run test:linear`) and whose findings are kept beside the packages.
 */
jest.setTimeout(1_800_000);

/** For each of the checker's ways to look; what neither finds anything against in its time holds. */
const EXACT_MS = 1500;
const ATTACKED_MS = 3000;
const AT_ONCE = 2;
/** Of what the checker could not get through in its time. */
const UNDECIDED = 'undecided';

const KEPT = join(__dirname, '../node_modules/.cache/linear.json');

interface Finding {
  complexity: string;
  attack?: Pumped;
}

const findingOf = async ({ source, flags }: Expression): Promise<Finding> => {
  const exact = await check(source, flags, { checker: 'automaton', timeout: EXACT_MS });
  // Long lists of words are too much for the exact way: then it is attacked instead.
  const result: Diagnostics =
    exact.status === 'unknown' ? await check(source, flags, { checker: 'fuzz', timeout: ATTACKED_MS }) : exact;
  if (result.status === 'unknown') return { complexity: UNDECIDED };
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

const told = ({ where, source }: Expression, how: string): string => `${how}: ${where} /${source}/`;

/** Those that take more than four times as long for four times the text, by an attack of ours. */
const worseByOurs = (all: readonly Expression[]): string[] =>
  all.flatMap((one) => {
    const isWorse = ownAttacks(one).some((attack) => growthBeyondLinear(one, attack) !== undefined);
    return isWorse ? [told(one, 'worse than linear')] : [];
  });

/**
 * Those that the checker finds worse. It counts steps on short texts, where a bounded gap looks like one without a bound: what it
 * found by attacking is believed where its own attack grows.
 */
const worseByChecker = async (all: readonly Expression[]): Promise<string[]> =>
  (await findings(all)).flatMap(([one, { complexity, attack }]) => {
    if (!attack) return [];
    const isProven = !complexity.includes('fuzz') || complexity.includes('exponential');
    return isProven || growthBeyondLinear(one, attackOf(attack)) !== undefined ? [told(one, complexity)] : [];
  });

/** Conversations that name places, elections, counties and hours, so that what is put together for those is. */
const TALKED = ['places', 'es-places', 'named', 'county', 'deadlines-and-dates', 'es-dialogue', 'replies', 'reminders'];

describe('no expression', () => {
  const office = useSkill(useEndedCalendar(2030), { withPlaces: true });

  it('on a field of a feed is worse than linear', async () => {
    const all = onFeeds();
    expect(all.length).toBeGreaterThan(10);
    expect([...worseByOurs(all), ...(await worseByChecker(all))]).toEqual([]);
  });

  it('on a cell of a sheet is worse than linear', async () => {
    const all = onCells();
    expect(all.length).toBeGreaterThan(50);
    expect([...worseByOurs(all), ...(await worseByChecker(all))]).toEqual([]);
  });

  it('on what a voter says is worse than linear', async () => {
    for (const name of TALKED)
      for (const { turns, ...script } of readScript(join(__dirname, `conversations/${name}.yaml`))) {
        const voter = office.voter({ now: script.now, locale: script.locale });
        for (const { U } of turns) await voter.says(U);
      }
    const built = apart(builtExpressions);
    for (const file of ['hear-reply', 'needs', 'named/place-name'])
      expect(built.map(({ where }) => where)).toContain(`lambda/understanding/${file}.ts, built`);
    const all = apart([...onSpeech(), ...built]);
    expect([...worseByOurs(all), ...(await worseByChecker(all))]).toEqual([]);
    const undecided = (await findings(all)).filter(([, { complexity }]) => complexity === UNDECIDED);
    process.stdout.write(
      `${all.length} expressions on what a voter says; ${undecided.length} of them too much for the checker\n`,
    );
  });
});

describe('an expression that is worse', () => {
  const worse: [string, string][] = [
    ['a gap without a bound', 'sent .*back'],
    ['a run that may begin anywhere', '[!?.]+ and'],
    ['a loop in which two ways are one', '^(?:a )*(?:a )*$'],
    ['words that hold it for good', '^eres (?:una? |un )*(?:persona)$'],
  ];

  it.each(worse)('is found: %s', async (_, source) => {
    const one = { where: 'here', source, flags: '' };
    expect((await worseByChecker([one])).length).toBe(1);
  });

  it('is found by us as well, and one with a bounded gap is not', () => {
    const [gap, run] = worse.map(([where, source]) => ({ where, source, flags: '' }));
    const bounded = { where: 'here', source: 'sent .{0,80}back', flags: '' };
    expect(worseByOurs([gap, run, bounded].filter((one) => one !== undefined))).toHaveLength(2);
  });
});
