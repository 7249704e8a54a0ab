import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import bakedJson from 'baked';
import type { Baked } from '../models/baked';
import { addressWhenNeeded, memoryWhenNeeded, remindersWhenNeeded } from './fronts/alexa/when-needed';
import { openService } from './serve/open-service';
import { whenNeeded } from './serve/when-needed';
import { createReadClient } from './table/dynamo-client';

// The SDK would warn, at each cold start, of a Node that the hosting chose.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

// Made by the build of this very bundle, so it needs no parsing against a schema at each cold start.
const baked = JSON.parse(bakedJson) as Baked;
const { office, clock, reading, content, places, chance, log } = openService(baked, {
  process,
  now: Date.now,
  chance: Math.random,
  stopwatch: () => performance.now(),
  folder: __dirname,
  externalId: baked.office.skill_id,
});

/** The table that comes with an Alexa-hosted skill. Elsewhere there may be none: then nothing is remembered. */
const { DYNAMODB_PERSISTENCE_TABLE_NAME: voters, DYNAMODB_PERSISTENCE_REGION: region = process.env.AWS_REGION } =
  process.env;
const memory =
  voters && region
    ? whenNeeded(async () =>
        (await import('./table/dynamo-voter-memory')).createDynamoVoterMemory(
          createReadClient({ table: voters, region }, reading),
          voters,
          { readWithinMs: 300, writeWithinMs: 1500, onTrouble: reading.onTrouble },
        ),
      )
    : undefined;

const reminders = whenNeeded(async () =>
  (await import('./fronts/alexa/alexa-reminders')).createAlexaReminders({ withinMs: 2500 }),
);
const addresses = whenNeeded(async () =>
  (await import('./fronts/alexa/alexa-address')).createAlexaAddress({ withinMs: 2500 }),
);

const makeSkill = async () => {
  // The request for the pointer goes out before the rest is loaded.
  await new Promise(setImmediate);
  const { createSkill } = await import('./fronts/alexa/skill');
  const { createAddressSeal } = await import('./places/address-seal');
  return createSkill({
    office,
    reminders: remindersWhenNeeded(reminders),
    memory: memory && memoryWhenNeeded(memory),
    places: { find: places, seal: createAddressSeal(), addresses: addressWhenNeeded(addresses) },
    content: await content(),
    clock,
    chance,
    log,
  });
};

const skill = makeSkill();

/** Two arguments and no callback: Lambda's Node 24 refuses a third. */
export const handler = async (event: RequestEnvelope, context: unknown): Promise<ResponseEnvelope> =>
  (await skill).invoke(event, context);
