import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import bakedJson from 'baked';
import type { Baked } from '../models/baked';
import { createContentSource } from './answers/cached-content';
import { createDynamoContentStore } from './answers/dynamo-content-store';
import { createReadClient } from './dynamo-client';
import { createSkill } from './skill';

// Made by the build of this very bundle, so it needs no parsing against a schema at each cold start.
const { office, ancestors, snapshot } = JSON.parse(bakedJson) as Baked;
const target = office.targets[office.skill_target];
if (!target) throw new Error(`office.yaml names no target "${office.skill_target}".`);
const here = { ...target, endpoint: process.env.BALLOT_ANSWERS_ENDPOINT ?? target.endpoint };

const skill = createSkill({
  office,
  content: createContentSource({
    store: createDynamoContentStore(createReadClient(here), here.table),
    snapshot,
    place: { root: office.root, ancestors },
    clock: Date.now,
    limits: {
      pointerEveryMs: 30_000,
      pointerWithinMs: 300,
      readWithinMs: 1500,
      uncheckedDays: office.limits.unchecked_days,
    },
    onTrouble: (error) => console.error(JSON.stringify({ trouble: error.name, message: error.message })),
  }),
  clock: Date.now,
  log: (record) => console.log(JSON.stringify(record)),
});

/** Two arguments and no callback: Lambda's Node 24 refuses a third. */
export const handler = async (event: RequestEnvelope, context: unknown): Promise<ResponseEnvelope> =>
  skill.invoke(event, context);
