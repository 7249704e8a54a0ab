import './door/quiet-sdk';
import { benchPlaces } from './bench/places';
import { benchStaff } from './bench/staff';
import { openDoor } from './door/open-door';
import { UsageError } from './door/usage-error';

const USAGE = `Measures, and prints one JSON object a line.

  npm run bench -- places [MOST_SEGMENTS]    feeds of up to so many street segments, imported and looked up
  npm run bench -- staff [JURISDICTIONS]     an office of so many places: validate, plan, apply, and a voter's first turn
`;

const BENCHES = new Map([
  ['places', benchPlaces],
  ['staff', benchStaff],
]);

openDoor({
  command: 'npm run bench',
  usage: USAGE,
  options: {},
  async run({ positionals: [name = '', size, ...others] }) {
    const bench = BENCHES.get(name);
    if (!bench || others.length > 0) throw new UsageError(`Say what to measure: ${[...BENCHES.keys()].join(' or ')}.`);
    if (size !== undefined && !/^[1-9]\d*$/.test(size)) throw new UsageError(`"${size}" is no number.`);
    await bench((line) => console.log(line), size === undefined ? undefined : Number(size));
    return 0;
  },
});
