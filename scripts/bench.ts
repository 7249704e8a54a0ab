import { benchPlaces } from './bench/places';

/** `npm run bench -- places [MOST_SEGMENTS]`: measures, and prints one JSON object a line. */
const [name, most] = process.argv.slice(2);

if (name === 'places') {
  benchPlaces((line) => console.log(line), most === undefined ? undefined : Number(most)).catch((error) => {
    console.error(error);
    process.exitCode = 70;
  });
} else {
  console.error('Say what to measure: npm run bench -- places');
  process.exitCode = 2;
}
