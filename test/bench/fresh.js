// biome-ignore-all lint/suspicious/noConsole: what it prints is its result.
// A container that was not running: loads the bundle named first, sends it the envelopes of the file named second one
// after the other, and prints what each took and was answered with. It has not loaded anything that the bundle could
// be spared. Plain JavaScript, for whatever Node.
const fs = require('node:fs');
const [bundle, envelopes, times] = process.argv.slice(2);
const events = JSON.parse(fs.readFileSync(envelopes, 'utf8'));
const print = process.stdout.write.bind(process.stdout);
process.stdout.write = () => true;

const now = () => process.hrtime.bigint();
const since = (from) => Number(now() - from) / 1e6;
const processorMs = ({ user, system }) => (user + system) / 1000;
const speechOf = ({ response }) => response?.outputSpeech?.ssml ?? '';

/** Handlers of both kinds: those that return a promise, and those that want to be called back. */
const ask = (handler, event) =>
  handler.length < 3
    ? handler(event, {})
    : new Promise((resolve, reject) => {
        handler(event, {}, (error, response) => (error ? reject(error) : resolve(response)));
      });

const run = async () => {
  const from = now();
  const worked = process.cpuUsage();
  const { handler } = bundle.endsWith('.mjs') ? await import(bundle) : require(bundle);
  const loadMs = since(from);
  const first = speechOf(await ask(handler, events[0]));
  const cold = { loadMs, ms: since(from), processorMs: processorMs(process.cpuUsage(worked)) };
  const peakMb = process.resourceUsage().maxRSS / 1024;
  const turns = [];
  for (let turn = 0; turn < Number(times ?? 0); turn++) {
    const asked = now();
    const speech = speechOf(await ask(handler, events[turn % events.length]));
    turns.push({ ms: since(asked), speech });
  }
  const result = JSON.stringify({ node: process.version, speech: first, ...cold, peakMb, turns });
  // Whoever reads may be slower than we end.
  print(result, () => process.exit(0));
};

run().catch((error) => {
  console.error(error);
  process.exit(1);
});
