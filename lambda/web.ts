import { join } from 'node:path';
import bakedJson from 'baked';
import type { Baked } from '../models/baked';
import { behindFunctionUrl } from './fronts/http/function-url';
import { createWeb } from './fronts/web/create-web';
import { pageFiles } from './fronts/web/page-files';
import { bakedHearing } from './serve/baked-hearing';
import { openService } from './serve/open-service';
import { secretOf } from './serve/secret-of';

const stopwatch = (): number => performance.now();
const { office, clock, reading, content, places, chance, log } = openService(JSON.parse(bakedJson) as Baked, {
  process,
  now: Date.now,
  chance: Math.random,
  stopwatch,
  folder: __dirname,
});
const secret = secretOf(process.env);

const web = content().then((source) =>
  createWeb({
    office,
    content: source,
    find: places,
    hear: bakedHearing(__dirname),
    files: pageFiles(join(__dirname, 'page'), office),
    secret,
    clock,
    stopwatch,
    chance,
    log,
  }),
);

const serve = behindFunctionUrl(
  async (request) => (await web)(request),
  (error) => reading.onTrouble({ trouble: 'front-failed', error }),
);

/** Called by a Lambda Function URL. Two arguments and no callback: Lambda's Node 24 refuses a third. */
export const handler = async (event: unknown, _context: unknown) => serve(event);
