import { SmapiError } from '../smapi/smapi-error';
import type { Driver } from './driver';
import type { ScriptResult, TurnResult } from './result';
import type { Conversation } from './script';

export interface ScriptFile {
  file: string;
  conversations: readonly Conversation[];
}

export interface RunInput {
  files: readonly ScriptFile[];
  driver: Driver;
  /** Milliseconds; for how long each took. */
  stopwatch: () => number;
  /** Ends the run: what is under way is left out. */
  signal: AbortSignal;
  onResult?: (result: ScriptResult, done: number, all: number) => void;
}

/** The sign-in, the right to the skill, or the skill itself is missing: no other script would fare better. */
const HOPELESS = [401, 403, 404];
/** So many scripts in a row that Amazon couldn't be asked for, and the rest is left out. */
const ENOUGH = 2;

const stopped = (signal: AbortSignal): Promise<'stopped'> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve('stopped');
    signal.addEventListener('abort', () => resolve('stopped'), { once: true });
  });

type Held = Pick<ScriptResult, 'state' | 'reason' | 'turns'> & { status?: number | undefined };

const hold = async (script: Conversation, driver: Driver, signal: AbortSignal): Promise<Held> => {
  const reason = driver.whyNot(script);
  if (reason !== undefined) return { state: 'skipped', reason, turns: [] };
  const turns: TurnResult[] = [];
  const voter = driver.begin(script);
  let nowMs = Date.parse(script.now);
  try {
    for (const turn of script.turns) {
      if (signal.aborted) break;
      nowMs += (turn.after_minutes ?? 0) * 60_000;
      turns.push(await voter.says(turn, nowMs));
    }
  } catch (error) {
    if (!(error instanceof SmapiError)) throw error;
    return { state: 'error', reason: error.message, turns, status: error.status };
  }
  return { state: turns.every(({ faults }) => faults.length === 0) ? 'passed' : 'failed', turns };
};

/** Holds the scripts one after the other. What ran is there, whatever ends the run. */
export const runScripts = async ({ files, driver, stopwatch, signal, onResult }: RunInput): Promise<ScriptResult[]> => {
  const scripts = files.flatMap(({ file, conversations }) => conversations.map((script) => ({ file, script })));
  const results: ScriptResult[] = [];
  const end = stopped(signal);
  let inARow = 0;
  for (const { file, script } of scripts) {
    const started = stopwatch();
    const held = await Promise.race([hold(script, driver, signal), end]);
    if (held === 'stopped' || signal.aborted) break;
    const { status, ...rest } = held;
    const { conversation, locale } = script;
    const result = { file, conversation, locale, ...rest, seconds: (stopwatch() - started) / 1000 };
    results.push(result);
    onResult?.(result, results.length, scripts.length);
    inARow = held.state === 'error' ? inARow + 1 : 0;
    if (inARow >= ENOUGH || HOPELESS.includes(status ?? 0)) break;
  }
  return results;
};
