import { fuzz } from './fuzz';

const RUNS = 1000;
const FIRST = 1001;
// Two minutes on an idle machine. Only a run that hangs may fail for its time.
const MINUTES = 60;

it(
  `ends well ${RUNS} times`,
  async () => {
    const faulty: unknown[] = [];
    const outcomes: Record<string, number> = {};
    const seeds = Array.from({ length: RUNS }, (_, index) => FIRST + index);
    for await (const { outcome, faults, ...which } of fuzz(seeds)) {
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
      if (faults.length > 0) faulty.push({ ...which, faults });
    }
    process.stdout.write(`${JSON.stringify(outcomes)}\n`);
    expect(faulty).toEqual([]);
  },
  MINUTES * 60_000,
);
