import { join } from 'node:path';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import bakedJson from 'baked';
import type { Baked } from '../models/baked';
import {
  addressWhenNeeded,
  findPlacesWhenNeeded,
  memoryWhenNeeded,
  remindersWhenNeeded,
  whenNeeded,
} from './fronts/alexa/when-needed';
import { askedEarly } from './table/asked-early';
import { createReadClient } from './table/dynamo-client';
import { createDynamoContentStore } from './table/dynamo-content-store';
import { createForwardClock } from './table/forward-clock';
import type { Trouble } from './table/trouble';

// The SDK would warn, at each cold start, of a Node that the hosting chose.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

// Made by the build of this very bundle, so it needs no parsing against a schema at each cold start.
const { office, ancestors, snapshot } = JSON.parse(bakedJson) as Baked;
const target = office.targets[office.skill_target];
if (!target) throw new Error(`office.yaml names no target "${office.skill_target}".`);
const here = { ...target, endpoint: process.env.BALLOT_ANSWERS_ENDPOINT ?? target.endpoint };

/** All reading takes a voter no longer in one turn. */
const READ_WITHIN_MS = 1500;

/** A line of its own, with nothing before it: Lambda's console would put words there, and alarms count by the fields. */
const line = (record: object): string => `${JSON.stringify(record)}\n`;
const onTrouble = (trouble: Trouble): void => void process.stderr.write(line(trouble));

const clock = createForwardClock(Date.now, () => performance.now());
const reading = { clock, wall: Date.now, env: process.env, onTrouble };
const table = createReadClient(here, { ...reading, externalId: office.skill_id });
const store = askedEarly(createDynamoContentStore(table, here.table), clock, READ_WITHIN_MS);

/** The table that comes with an Alexa-hosted skill. Elsewhere there may be none: then nothing is remembered. */
const { DYNAMODB_PERSISTENCE_TABLE_NAME: voters, DYNAMODB_PERSISTENCE_REGION: region = process.env.AWS_REGION } =
  process.env;
const memory =
  voters && region
    ? whenNeeded(async () =>
        (await import('./table/dynamo-voter-memory')).createDynamoVoterMemory(
          createReadClient({ table: voters, region }, reading),
          voters,
          { readWithinMs: 300, writeWithinMs: 1500, onTrouble },
        ),
      )
    : undefined;

const places = whenNeeded(async () => {
  const { createDynamoPlacesStore } = await import('./table/dynamo-places-store');
  const { createFindPlaces } = await import('./places/find-places');
  return createFindPlaces(createDynamoPlacesStore(table, here.table, onTrouble), clock);
});
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
  const { createContentSource } = await import('./table/cached-content');
  const { openSnapshotFile } = await import('./table/snapshot-file');
  const { createAddressSeal } = await import('./places/address-seal');
  return createSkill({
    office,
    reminders: remindersWhenNeeded(reminders),
    memory: memory && memoryWhenNeeded(memory),
    places: {
      find: findPlacesWhenNeeded(places),
      seal: createAddressSeal(),
      addresses: addressWhenNeeded(addresses),
    },
    content: createContentSource({
      store,
      snapshot: { ...snapshot, ...openSnapshotFile(join(__dirname, snapshot.file), office.root) },
      place: { root: office.root, ancestors },
      clock,
      wall: Date.now,
      limits: {
        pointerEveryMs: 30_000,
        retryEveryMs: 5000,
        pointerWithinMs: 300,
        readWithinMs: READ_WITHIN_MS,
        uncheckedDays: office.limits.unchecked_days,
      },
      onTrouble,
    }),
    clock: Date.now,
    log: (record) => void process.stdout.write(line(record)),
  });
};

const skill = makeSkill();

/** Two arguments and no callback: Lambda's Node 24 refuses a third. */
export const handler = async (event: RequestEnvelope, context: unknown): Promise<ResponseEnvelope> =>
  (await skill).invoke(event, context);
