import { benchPlaces } from './bench/places';
import { benchStaff } from './bench/staff';

/**
 * Measures, and prints one JSON object a line: `npm run bench -- places [MOST_SEGMENTS]`, or
 * `npm run bench -- staff [JURISDICTIONS]`.
 */
const BENCHES = { places: benchPlaces, staff: benchStaff };

const [name = '', size] = process.argv.slice(2);

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

if (Object.hasOwn(BENCHES, name)) {
  const bench = BENCHES[name as keyof typeof BENCHES];
  bench((line) => console.log(line), size === undefined ? undefined : Number(size)).catch((error) => {
    console.error(error);
    process.exitCode = 70;
  });
} else {
  console.error(`Say what to measure: npm run bench -- ${Object.keys(BENCHES).join(', or ')}`);
  process.exitCode = 2;
}
