import { randomUUID } from 'node:crypto';
import type { TurnRecord } from '../../lambda/conversation/turn-record';
import { createSkill, type SkillDeps } from '../../lambda/fronts/alexa/skill';
import { dateNamed, dayAt } from '../../lambda/fronts/written/dates';
import type { Hearing as Hears } from '../../lambda/fronts/written/hear-intent';
import { createAddressSeal } from '../../lambda/places/address-seal';
import { createFindPlaces } from '../../lambda/places/find-places';
import { createContentSource } from '../../lambda/table/cached-content';
import { createReadClient } from '../../lambda/table/dynamo-client';
import { createDynamoContentStore } from '../../lambda/table/dynamo-content-store';
import { createDynamoPlacesStore } from '../../lambda/table/dynamo-places-store';
import type { ContentRow } from '../../models/content/content-row';
import { jurisdictionsIn } from '../../models/content/content-row';
import type { Jurisdiction } from '../../models/content/jurisdiction';
import { ancestorsOf } from '../../models/content/lineage';
import type { Office, Target } from '../../models/content/office';
import { buildInteractionModel } from '../../models/interaction-model/build';
import type { Locale } from '../../models/locales/locales';
import { asksForDetailIn } from '../model/asks-for-detail';
import { modelInputOf } from '../model/model-input';
import { createDynamoPlacesTable } from '../places/dynamo-places-table';
import { readContent } from '../sheet/read-content';
import { createDynamoReleaseTable } from '../table/dynamo-release-table';
import { openLocalTable } from '../table/local-table';
import { createStaffClient } from '../table/staff-client';
import { ContentError } from './content-error';
import { type Conversation, type ConversationInput, converse, type SimulatedSkill } from './conversation';
import { seed } from './seed';
import { seedPlaces } from './seed-places';
import { createSimulatedAddresses } from './simulated-address';
import { createSimulatedMemory, createSimulatedReminders } from './simulated-voters';
import { createUnderstanding } from './understand';

/**
 * The pointer is asked for more often than in production, so that a release is heard a second later. There is no
 * snapshot to fall back on, so a busy computer gets more time for the first read.
 */
const LIMITS = { pointerEveryMs: 1000, retryEveryMs: 1000, pointerWithinMs: 300, readWithinMs: 6000 };

type Hearing = ConversationInput['understand'];

export interface OpenOptions {
  /** The office's content. */
  folder: string;
  /** Where the table is kept; in memory where nothing is said. */
  keptIn?: string | undefined;
  /** The project whose `--target local` means this table while it is open. */
  baseDir?: string | undefined;
  /** Whether the places that lie with the content are released too. */
  withPlaces?: boolean | undefined;
  /** What time it is for the skill, and for what is released to it; milliseconds since 1970. */
  clock: () => number;
}

/** `address`: the device's, as the Alexa app has it; `none` where it has none; unset where the skill may not know it. */
export type VoterInput = Omit<ConversationInput, 'skill' | 'understand' | 'skillId' | 'deviceId'> & {
  address?: string | undefined;
  /** How Alexa hears; kindly where nothing is said. */
  hears?: Hears | undefined;
};

export interface OpenSkill {
  office: Office;
  counties: readonly Jurisdiction[];
  /** A sentence for the screen where a release was there already, and the folder's content wasn't used. */
  wasKept: string | undefined;
  converse(input: VoterInput): Conversation;
  close(): Promise<void>;
}

/** The real skill on an embedded table that holds the office's content. */
export const openSkill = async ({ folder, keptIn, baseDir, withPlaces, clock }: OpenOptions): Promise<OpenSkill> => {
  const [content, local] = await Promise.all([
    readContent(folder),
    openLocalTable({ ...(keptIn === undefined ? {} : { keptIn }), ...(baseDir === undefined ? {} : { baseDir }) }),
  ]);
  try {
    const { office } = content;
    const now = (): Date => new Date(clock());
    if (!office) throw new ContentError(folder, content.problems);
    const target: Target = { table: local.table, region: 'local', endpoint: local.endpoint };
    const staff = createStaffClient(target);
    const name = keptIn === undefined ? 'the table in memory' : `the table in ${keptIn}`;
    const table = createDynamoReleaseTable({ client: staff, table: local.table, name, isLocal: true });
    const live = await seed(table, content, now);
    if (withPlaces && live === undefined) {
      const places = { client: staff, table: local.table, releases: table, isLocal: true };
      await seedPlaces(createDynamoPlacesTable(places), content, now);
    }
    const rows = content.rows.flatMap((row) => row.content ?? []);
    const addresses = createSimulatedAddresses();
    const skill = traced(office, rows, target, clock, addresses.of);
    const zone = jurisdictionsIn(rows).find(({ id }) => id === office.root)?.time_zone ?? 'UTC';
    // The index over a model costs more than a hundred turns: it is made once, when its language is first spoken.
    const hearing = new Map<string, Hearing>();
    const hearingIn = (locale: Locale, hears: Hears): Hearing => {
      const model = () => buildInteractionModel(modelInputOf(office, rows, locale));
      const day = (word: string) => dateNamed(word, locale, dayAt(clock(), zone));
      const understand =
        hearing.get(`${locale} ${hears}`) ??
        createUnderstanding(model(), locale, asksForDetailIn(rows, locale), day, hears);
      hearing.set(`${locale} ${hears}`, understand);
      return understand;
    };
    return {
      office,
      counties: jurisdictionsIn(rows).filter(({ parent }) => parent === office.root),
      wasKept:
        live === undefined
          ? undefined
          : `${name} already holds release ${live}: it is used as it is. To release ${folder}: npm run faq -- apply ${folder} --target local`,
      converse: ({ address, hears = 'kind', ...input }) => {
        const deviceId = `amzn1.ask.device.${randomUUID()}`;
        if (address !== undefined) addresses.set(deviceId, address);
        const understand = hearingIn(input.locale, hears);
        return converse({ ...input, skill, understand, skillId: office.skill_id, deviceId });
      },
      close: () => local.close(),
    };
  } catch (error) {
    await local.close();
    throw error;
  }
};

/** Measures how long something takes, whatever time it is for the skill. */
const stopwatch = (): number => performance.timeOrigin + performance.now();

/** The skill, and with each response what it logged of the turn. */
const traced = (
  office: Office,
  rows: readonly ContentRow[],
  target: Target,
  clock: () => number,
  addresses: NonNullable<SkillDeps['places']>['addresses'],
): SimulatedSkill => {
  let record: TurnRecord | undefined;
  const client = createReadClient(target, { clock: stopwatch, wall: clock });
  const skill = createSkill({
    office,
    content: createContentSource({
      store: createDynamoContentStore(client, target.table),
      snapshot: undefined,
      place: { root: office.root, ancestors: ancestorsOf(office.root, jurisdictionsIn(rows)) },
      clock: stopwatch,
      wall: clock,
      limits: { ...LIMITS, uncheckedDays: office.limits.unchecked_days },
    }),
    places: {
      find: createFindPlaces(createDynamoPlacesStore(client, target.table), stopwatch),
      addresses,
      seal: createAddressSeal(),
    },
    reminders: createSimulatedReminders(),
    memory: createSimulatedMemory(),
    clock,
    log: (turn) => {
      record = turn;
    },
  });
  const turn: SimulatedSkill = async (envelope) => {
    record = undefined;
    const response = await skill.invoke(envelope);
    return { response, record };
  };
  // One after the other, so that of two conversations at once each gets its own record.
  let before: Promise<unknown> = Promise.resolve();
  return (envelope) => {
    const mine = before.then(() => turn(envelope));
    before = mine.catch(() => undefined);
    return mine;
  };
};
