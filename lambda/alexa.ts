import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import bakedJson from 'baked';
import type { Baked } from '../models/baked';
import { createAlexaAddress } from './fronts/alexa/alexa-address';
import { createAlexaReminders } from './fronts/alexa/alexa-reminders';
import { createSkill } from './fronts/alexa/skill';
import { createAddressSeal } from './places/address-seal';
import { createFindPlaces } from './places/find-places';
import { createContentSource } from './table/cached-content';
import { createReadClient } from './table/dynamo-client';
import { createDynamoContentStore } from './table/dynamo-content-store';
import { createDynamoPlacesStore } from './table/dynamo-places-store';
import { createDynamoVoterMemory } from './table/dynamo-voter-memory';
import { createForwardClock } from './table/forward-clock';
import type { Trouble } from './table/trouble';

// The SDK would warn, at each cold start, of a Node that the hosting chose.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

// Made by the build of this very bundle, so it needs no parsing against a schema at each cold start.
const { office, ancestors, snapshot } = JSON.parse(bakedJson) as Baked;
const target = office.targets[office.skill_target];
if (!target) throw new Error(`office.yaml names no target "${office.skill_target}".`);
const here = { ...target, endpoint: process.env.BALLOT_ANSWERS_ENDPOINT ?? target.endpoint };

/** The table that comes with an Alexa-hosted skill. Elsewhere there may be none: then nothing is remembered. */
const { DYNAMODB_PERSISTENCE_TABLE_NAME: voters, DYNAMODB_PERSISTENCE_REGION: region = process.env.AWS_REGION } =
  process.env;
const say = (record: object): void => console.log(JSON.stringify(record));
const onTrouble = (trouble: Trouble): void => console.error(JSON.stringify(trouble));

const clock = createForwardClock(Date.now, () => performance.now());
const reading = { clock, wall: Date.now, onTrouble };

const memory =
  voters && region
    ? createDynamoVoterMemory(createReadClient({ table: voters, region }, reading), voters, {
        readWithinMs: 300,
        writeWithinMs: 1500,
        onTrouble,
      })
    : undefined;

const table = createReadClient(here, reading);

const skill = createSkill({
  office,
  reminders: createAlexaReminders({ withinMs: 2500 }),
  memory,
  places: {
    find: createFindPlaces(createDynamoPlacesStore(table, here.table, onTrouble), clock),
    seal: createAddressSeal(),
    addresses: createAlexaAddress({ withinMs: 2500 }),
  },
  content: createContentSource({
    store: createDynamoContentStore(table, here.table),
    snapshot,
    place: { root: office.root, ancestors },
    clock,
    wall: Date.now,
    limits: {
      pointerEveryMs: 30_000,
      retryEveryMs: 5000,
      pointerWithinMs: 300,
      readWithinMs: 1500,
      uncheckedDays: office.limits.unchecked_days,
    },
    onTrouble,
  }),
  clock: Date.now,
  log: say,
});

/** Two arguments and no callback: Lambda's Node 24 refuses a third. */
export const handler = async (event: RequestEnvelope, context: unknown): Promise<ResponseEnvelope> =>
  skill.invoke(event, context);
