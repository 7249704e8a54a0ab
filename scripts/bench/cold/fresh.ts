import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod/mini';
import { BENCH } from './skills';

const freshSchema = z.object({
  node: z.string(),
  speech: z.string(),
  /** Until the bundle was loaded, and until the first answer was there. */
  loadMs: z.number(),
  ms: z.number(),
  processorMs: z.number(),
  peakMb: z.number(),
  turns: z.array(z.object({ ms: z.number(), speech: z.string() })),
});

export type Fresh = z.infer<typeof freshSchema>;

export interface Asking {
  /** The Node that runs it. */
  node: string;
  bundle: string;
  /** A file of envelopes. */
  envelopes: string;
  /** Further turns in the same process. */
  turns?: number | undefined;
  /** What a right answer says. */
  says: string;
  endpoint: string;
  table: string;
}

/** Only what Lambda would set; nothing of the machine's own that could change what is loaded. */
const environment = ({ endpoint, table }: Asking): Record<string, string> => ({
  BALLOT_ANSWERS_ENDPOINT: endpoint,
  BENCH_ENDPOINT: endpoint,
  BENCH_TABLE: table,
  AWS_REGION: 'us-east-1',
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  TZ: 'UTC',
});

/** Runs the bundle in a process of its own. Throws where any of its answers is wrong. */
export const askFresh = async (asking: Asking): Promise<Fresh> => {
  const { node, bundle, envelopes, turns = 0, says } = asking;
  const words = [join(BENCH, 'fresh.js'), bundle, envelopes, String(turns)];
  const { stdout } = await promisify(execFile)(node, words, {
    env: environment(asking),
    maxBuffer: 1 << 28,
    timeout: 60_000,
  });
  const fresh = freshSchema.parse(JSON.parse(stdout));
  for (const { speech } of [fresh, ...fresh.turns])
    if (!speech.includes(says))
      throw new Error(`${bundle} gave a wrong answer.\n  expected: ${says}\n  heard: ${speech}`);
  return fresh;
};
