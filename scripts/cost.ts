import { DAYS, type Day, estimate, type Habits } from './cost/estimate';
import { FRONTS, type Front, monthlyOf, turnsOf } from './cost/fronts';
import measured from './cost/measured.json';
import { renderEstimate, renderFronts } from './cost/render-estimate';
import { STACKS } from './cost/stacks';
import type { readArguments } from './door/arguments';
import { openDoor } from './door/open-door';
import { UsageError } from './door/usage-error';
import { anyOf } from './report/did-you-mean';

const USAGE = `What a day costs, from what the skill was measured to ask for and a dated table of prices: docs/cost.md.

  npm run cost -- --voters 3000000 --day election
  npm run cost -- --voters 3000000 --day ordinary --json

  --voters N       registered voters of the office
  --day NAME       election or ordinary (election); what voters do on it can be set:
  --asking N       of a hundred voters, how many ask
  --turns N        turns in one conversation
  --places N       of a hundred turns, how many ask for a polling place
  --peak N         of a hundred turns, how many fall into the busiest hour
  --cold N         of a hundred turns, how many start a container
  --concurrency N  most turns at the same moment, as in office.yaml (200)
  --gb N           what the table holds, in gigabytes (0.5)
  --fronts LIST    other ways to ask, as in office.yaml: web,mcp,lex,telephone,sms
  --json           one JSON object
  --help           this
`;

const OPTIONS = {
  voters: { type: 'string' },
  day: { type: 'string', default: 'election' },
  asking: { type: 'string' },
  turns: { type: 'string' },
  places: { type: 'string' },
  peak: { type: 'string' },
  cold: { type: 'string' },
  concurrency: { type: 'string' },
  gb: { type: 'string' },
  fronts: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;
type Values = ReturnType<typeof readArguments<typeof OPTIONS>>['values'];

const isDay = (name: string): name is Day => Object.hasOwn(DAYS, name);

const isFront = (name: string): name is Front => FRONTS.some((front) => front === name);

const frontsIn = ({ fronts }: Values): readonly Front[] =>
  (fronts?.split(',') ?? []).map((part) => {
    const name = part.trim();
    if (!isFront(name)) throw new UsageError(`--fronts are of ${anyOf(FRONTS)}, not "${name}".`);
    return name;
  });

const numberOf = (
  values: Values,
  name: 'voters' | 'asking' | 'turns' | 'places' | 'peak' | 'cold' | 'concurrency' | 'gb',
) => {
  const text = values[name];
  if (text === undefined) return undefined;
  const value = Number(text.replaceAll(',', ''));
  if (!Number.isFinite(value) || value < 0) throw new UsageError(`--${name} takes a number, not "${text}".`);
  if (['asking', 'places', 'peak', 'cold'].includes(name) && value > 100)
    throw new UsageError(`--${name} is of a hundred; ${text} is more.`);
  return value;
};

const run = ({ values, positionals }: ReturnType<typeof readArguments<typeof OPTIONS>>): number => {
  const { day } = values;
  if (positionals.length > 0) throw new UsageError(`What is "${positionals[0]}" for?`);
  if (!isDay(day)) throw new UsageError(`--day is ${anyOf(Object.keys(DAYS))}, not "${day}".`);
  const voters = numberOf(values, 'voters');
  if (voters === undefined) throw new UsageError('Say how many voters: --voters 3000000.');
  const usual = DAYS[day];
  const habits: Habits = {
    askingPercent: numberOf(values, 'asking') ?? usual.askingPercent,
    turns: numberOf(values, 'turns') ?? usual.turns,
    placesPercent: numberOf(values, 'places') ?? usual.placesPercent,
    peakPercent: numberOf(values, 'peak') ?? usual.peakPercent,
    coldPercent: numberOf(values, 'cold') ?? usual.coldPercent,
  };
  const concurrency = numberOf(values, 'concurrency') ?? STACKS.concurrency;
  const storedGb = numberOf(values, 'gb') ?? STACKS.storedGb;
  const found = estimate(voters, habits, measured, { ...STACKS, concurrency, storedGb });
  const fronts = frontsIn(values);
  if (values.json) {
    const besides = fronts.map((front) => ({ front, thousandTurns: turnsOf(front, 1000) }));
    const told = { voters, day, habits, ...found, fronts: { monthly: monthlyOf(fronts), besides } };
    console.log(JSON.stringify(told, null, 2));
    return 0;
  }
  console.log(renderEstimate(voters, day, habits, found));
  if (fronts.length > 0) console.log(`\n${renderFronts(fronts)}`);
  return 0;
};

openDoor({ command: 'npm run cost', usage: USAGE, options: OPTIONS, run });
