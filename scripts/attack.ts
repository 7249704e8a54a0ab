import './door/quiet-sdk';
import type { Attack, Attacked } from './attack/attack';
import { openDoor } from './door/open-door';
import { UsageError } from './door/usage-error';

const USAGE = `Attacks the skill on this computer, and says what gave way. Nothing leaves it.

  npm run attack                 all of them, one after the other
  npm run attack -- faults       a table that fails in every way, freezes, and clocks that are wrong
  npm run attack -- envelopes    requests as Alexa would never send them
  npm run attack -- speech       what nobody says: very long, in tags, built to make matching slow
  npm run attack -- load         voters who ask through a release, an outage, a rollback and a notice
  npm run attack -- privacy      marked personal data, looked for in every log line, session and item

  --long       by hand: many times as much
  --seed N     another attack of the same kind (1)
  --json       one JSON object
  --help       this

Exit codes: 0 nothing gave way, 1 something did, 2 wrong usage.
`;

const ATTACKS: readonly [name: string, load: () => Promise<Attack>][] = [
  ['faults', async () => (await import('./attack/faults')).attackFaults],
  ['envelopes', async () => (await import('./attack/envelopes')).attackEnvelopes],
  ['speech', async () => (await import('./attack/speech')).attackSpeech],
  ['load', async () => (await import('./attack/load')).attackLoad],
  ['privacy', async () => (await import('./attack/privacy')).attackPrivacy],
];

const render = ({ name, figures, faults, failed }: Attacked): string =>
  [
    `${name}: ${failed === 0 ? 'nothing gave way' : `${failed} FAILED`}`,
    ...Object.entries(figures).map(([what, value]) => `  ${what.padEnd(36)}${value.toLocaleString('en-US')}`),
    ...faults.map((fault) => `  - ${fault}`),
    ...(failed > faults.length ? [`  - and ${failed - faults.length} more`] : []),
  ].join('\n');

const tell = (progress: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${progress}`);
};

openDoor({
  command: 'npm run attack',
  usage: USAGE,
  options: {
    long: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
  } as const,
  async run({ values, positionals: [only, ...others] }) {
    const chosen = ATTACKS.filter(([name]) => only === undefined || name === only);
    if (chosen.length === 0 || others.length > 0)
      throw new UsageError(`Say which attack: ${ATTACKS.map(([name]) => name).join(', ')}; or none, for all.`);
    if (!/^\d{1,9}$/.test(values.seed)) throw new UsageError(`"${values.seed}" is no number.`);
    const done: Attacked[] = [];
    for (const [, load] of chosen) {
      const from = performance.now();
      const attack = await load();
      const attacked = await attack({
        isLong: values.long,
        seed: Number(values.seed),
        stopwatch: () => performance.now(),
        tell,
      });
      tell('');
      const figures = { ...attacked.figures, seconds: Math.round((performance.now() - from) / 1000) };
      done.push({ ...attacked, figures });
      if (!values.json) console.log(render({ ...attacked, figures }));
    }
    if (values.json) console.log(JSON.stringify({ attacks: done }));
    return done.some(({ failed }) => failed > 0) ? 1 : 0;
  },
});
