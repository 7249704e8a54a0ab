import './door/quiet-sdk';
import type { BenchGiven } from './bench/given';
import { benchPlaces } from './bench/places';
import { benchStaff } from './bench/staff';
import { benchCold, benchSizes, benchWarm } from './bench/voters';
import { openDoor } from './door/open-door';
import { UsageError } from './door/usage-error';

const USAGE = `Measures.

  npm run bench -- cold                      our skill's first answer in new processes, beside an ordinary skill's
  npm run bench -- warm                      a further turn of a process that runs
  npm run bench -- sizes                     both, of offices from one county to three thousand, from 50 answers to 50,000
  npm run bench -- places [MOST_SEGMENTS]    feeds of up to so many street segments, imported and looked up
  npm run bench -- staff [JURISDICTIONS]     an office of so many places: validate, plan, apply, and a voter's first turn

Of cold, warm and sizes:
  --counties N   counties of the office (2)
  --rows N       answers in all of them (360)
  --pairs N      how often each skill is asked, in turns (9)
  --node PATH    another Node to run the skills
  --for NAME     the bundle of that runtime: hosted (the usual one), own-account
  --check        fails where cold is slower than what test/bench/recorded.json says, by more than a quarter,
                 or the bundle is larger than its budget; where warm takes longer than a turn may
  --record       writes what cold measured to test/bench/recorded.json; and a plot for docs/performance.md
  --json         one JSON object a line; places and staff print nothing else
`;

const BENCHES = new Map<string, (given: BenchGiven) => Promise<number | undefined>>([
  ['cold', benchCold],
  ['warm', benchWarm],
  ['sizes', benchSizes],
  ['places', benchPlaces],
  ['staff', benchStaff],
]);

const OPTIONS = {
  counties: { type: 'string' },
  rows: { type: 'string' },
  pairs: { type: 'string' },
  node: { type: 'string' },
  json: { type: 'boolean' },
  for: { type: 'string', default: 'hosted' },
  check: { type: 'boolean' },
  record: { type: 'boolean' },
} as const;

const numberOf = (text: string | undefined): number | undefined => {
  if (text !== undefined && !/^[1-9]\d*$/.test(text)) throw new UsageError(`"${text}" is no number.`);
  return text === undefined ? undefined : Number(text);
};

const tell = (progress: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${progress}`);
};

openDoor({
  command: 'npm run bench',
  usage: USAGE,
  options: OPTIONS,
  async run({ positionals: [name = '', size, ...others], values }) {
    const bench = BENCHES.get(name);
    if (!bench || others.length > 0) throw new UsageError(`Say what to measure: ${[...BENCHES.keys()].join(' or ')}.`);
    return bench({
      print: (line) => console.log(line),
      tell,
      size: numberOf(size),
      counties: numberOf(values.counties),
      rows: numberOf(values.rows),
      pairs: numberOf(values.pairs),
      node: values.node,
      json: values.json ?? false,
      runtime: values.for,
      check: values.check ?? false,
      record: values.record ?? false,
      now: () => new Date(),
    });
  },
});
