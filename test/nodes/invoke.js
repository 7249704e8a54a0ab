// biome-ignore-all lint/suspicious/noConsole: what went wrong is printed.
// Run by each Node in turn, so it is plain JavaScript that the oldest of them understands. Sends each envelope of
// the file named first to the bundle named second, and prints the responses with the time of load and of each call.
const { readFileSync } = require('node:fs');
const [envelopes, bundle] = process.argv.slice(2);
const print = process.stdout.write.bind(process.stdout);
const records = [];
process.stdout.write = (line) => {
  records.push(JSON.parse(line));
  return true;
};
const started = process.hrtime.bigint();
const since = (from) => Number(process.hrtime.bigint() - from) / 1e6;
const { handler } = require(bundle);
const loadMs = since(started);
const run = async () => {
  const responses = [];
  for (const envelope of JSON.parse(readFileSync(envelopes, 'utf8'))) {
    const asked = process.hrtime.bigint();
    responses.push({ response: await handler(envelope, {}), ms: since(asked) });
  }
  const ran = { node: process.version, parameters: handler.length, loadMs, records, responses };
  print(JSON.stringify(ran), () => process.exit(0));
};
run().catch((error) => {
  console.error(error);
  process.exit(1);
});
