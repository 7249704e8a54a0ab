import './door/quiet-sdk';
import { createInterface } from 'node:readline/promises';
import { failureOf } from './door/failure';
import type { Terminal } from './door/outcome';
import { paintFor } from './report/colour';

/** The seeding script of the election office's staff: `npm run faq -- --help`. */

const isInteractive = process.stdin.isTTY === true && process.stdout.isTTY === true;

/** What Ctrl-C does first; the second time it ends the program whatever it is doing. */
let stop: (() => void) | undefined;
let wasInterrupted = false;
/** What is true then. */
let cutOff: string | undefined;

process.on('SIGINT', () => {
  if (stop && !wasInterrupted) {
    wasInterrupted = true;
    stop();
    return;
  }
  const state = stop
    ? (cutOff ?? 'Voters hear what they heard before, or the whole release: look at the history.')
    : 'Nothing was changed.';
  process.stderr.write(`\nStopped. ${state}\n`);
  process.exit(130);
});

const terminal: Terminal = {
  isInteractive,
  paint: paintFor(process.stdout.isTTY === true, process.env.NO_COLOR),
  width: Math.min(process.stdout.columns ?? 110, 130),
  onInterrupt(handler, state) {
    stop = handler;
    cutOff = state;
    return () => {
      stop = undefined;
    };
  },
  progress(line) {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line}`);
  },
  async ask(question) {
    const lines = createInterface({ input: process.stdin, output: process.stdout });
    const interrupted = new AbortController();
    lines.on('SIGINT', () => interrupted.abort());
    try {
      return await lines.question(question, { signal: interrupted.signal });
    } catch (error) {
      if (interrupted.signal.aborted) return undefined;
      throw error;
    } finally {
      lines.close();
    }
  },
};

const main = async (): Promise<number> => {
  try {
    const { runFaq } = await import('./door/run-faq');
    const { exitCode, out, hint } = await runFaq(process.argv.slice(2), terminal, () => new Date());
    if (out !== undefined) console.log(out);
    if (hint !== undefined) console.error(hint);
    return exitCode;
  } catch (error) {
    const { text, code } = failureOf(error, 'npm run faq');
    process.stderr.write(text);
    return code;
  }
};

main().then((exitCode) => {
  process.exitCode = exitCode;
});
