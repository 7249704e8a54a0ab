// Run as a process of its own, as Lambda runs a bundle: every message is an event for the handler of the bundle that is
// named first, and is answered by what that returns. What the bundle writes is the process's own output: its log.
// The day is the one named second, whatever day it is: an event doesn't say when it is.
const ahead = Number(process.argv[3]) - Date.now();
const Clock = Date;
globalThis.Date = class extends Clock {
  constructor(...given) {
    if (given.length === 0) super(Clock.now() + ahead);
    else super(...given);
  }
  static now() {
    return Clock.now() + ahead;
  }
};

const { handler } = require(process.argv[2]);

process.on('message', async ({ id, event }) => {
  try {
    process.send({ id, result: await handler(event, {}) });
  } catch (error) {
    process.send({ id, error: String(error) });
  }
});
