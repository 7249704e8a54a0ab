import bakedJson from 'baked';
import type { Baked } from '../models/baked';
import { behindFunctionUrl } from './fronts/http/function-url';
import { createMcp } from './fronts/mcp/create-mcp';
import { bakedHearing } from './serve/baked-hearing';
import { openService } from './serve/open-service';

const stopwatch = (): number => performance.now();
const { office, clock, reading, content, log } = openService(JSON.parse(bakedJson) as Baked, {
  process,
  now: Date.now,
  stopwatch,
  folder: __dirname,
});

const mcp = content().then((source) =>
  createMcp({ office, content: source, hear: bakedHearing(__dirname), clock, stopwatch, log }),
);

const serve = behindFunctionUrl(
  async (request) => (await mcp)(request),
  (error) => reading.onTrouble({ trouble: 'front-failed', error }),
);

/** Called by a Lambda Function URL. Two arguments and no callback: Lambda's Node 24 refuses a third. */
export const handler = async (event: unknown, _context: unknown) => serve(event);
