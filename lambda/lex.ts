import bakedJson from 'baked';
import type { Baked } from '../models/baked';
import { createLex } from './fronts/lex/create-lex';
import { createOpening } from './fronts/telephone/opening';
import { createAddressSeal } from './places/address-seal';
import { bakedHearing } from './serve/baked-hearing';
import { openService } from './serve/open-service';

const stopwatch = (): number => performance.now();
const { office, clock, content, places, chance, log } = openService(JSON.parse(bakedJson) as Baked, {
  process,
  now: Date.now,
  chance: Math.random,
  stopwatch,
  folder: __dirname,
});

const making = content().then((source) => {
  const deps = {
    office,
    content: source,
    places: { find: places, seal: createAddressSeal() },
    hear: bakedHearing(__dirname),
    clock,
    stopwatch,
    chance,
    log,
  };
  return { fulfil: createLex(deps), opening: createOpening(deps) };
});

/** Amazon Connect says so of its events; whatever else comes is Lex's. */
const isConnects = (event: unknown): boolean => (event as { Name?: unknown } | null)?.Name === 'ContactFlowEvent';

/** Called by the bot for each turn, and by the telephone's flow as a call begins. Two arguments and no callback: Lambda's Node 24 refuses a third. */
export const handler = async (event: unknown, _context: unknown): Promise<object> => {
  const { fulfil, opening } = await making;
  return isConnects(event) ? opening() : fulfil(event);
};
