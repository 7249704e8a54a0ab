import { createContentSource } from '../../lambda/answers/cached-content';
import { createDynamoContentStore } from '../../lambda/answers/dynamo-content-store';
import { createReadClient } from '../../lambda/dynamo-client';
import { createSkill } from '../../lambda/skill';
import type { TurnRecord } from '../../lambda/turn-record';
import type { ContentRow } from '../../models/content/content-row';
import type { Jurisdiction } from '../../models/content/jurisdiction';
import type { Office, Target } from '../../models/content/office';
import { buildInteractionModel, type InteractionModel } from '../../models/interaction-model/build';
import type { Locale } from '../../models/locales';
import { modelInputOf } from '../model/model-input';
import { readContent } from '../sheet/read-content';
import { createDynamoReleaseTable } from '../table/dynamo-release-table';
import { openLocalTable } from '../table/local-table';
import { createStaffClient } from '../table/staff-client';
import { type Conversation, type ConversationInput, converse, type SimulatedSkill } from './conversation';
import { ContentError, seed } from './seed';
import { createSimulatedMemory, createSimulatedReminders } from './simulated-voters';

/** The pointer is asked for more often than in production, so that a release is heard a second later. */
const LIMITS = { pointerEveryMs: 1000, pointerWithinMs: 300, readWithinMs: 1500 };

export interface OpenOptions {
  /** The office's content. */
  folder: string;
  /** Where the table is kept; in memory where nothing is said. */
  keptIn?: string | undefined;
  /** The project whose `--target local` means this table while it is open. */
  baseDir?: string | undefined;
  /** The skill's clock, in milliseconds since 1970. The table keeps real time. */
  clock: () => number;
}

export interface OpenSkill {
  office: Office;
  counties: readonly Jurisdiction[];
  /** A sentence for the screen where a release was there already, and the folder's content wasn't used. */
  wasKept: string | undefined;
  converse(input: Omit<ConversationInput, 'skill' | 'model' | 'skillId'>): Conversation;
  close(): Promise<void>;
}

/** The real skill on an embedded table that holds the office's content. */
export const openSkill = async ({ folder, keptIn, baseDir, clock }: OpenOptions): Promise<OpenSkill> => {
  const [content, local] = await Promise.all([
    readContent(folder),
    openLocalTable({ ...(keptIn === undefined ? {} : { keptIn }), ...(baseDir === undefined ? {} : { baseDir }) }),
  ]);
  try {
    const { office } = content;
    if (!office) throw new ContentError(folder, content.problems);
    const target: Target = { table: local.table, region: 'local', endpoint: local.endpoint };
    const staff = createStaffClient(target);
    const name = keptIn === undefined ? 'the table in memory' : `the table in ${keptIn}`;
    const table = createDynamoReleaseTable({ client: staff, table: local.table, name, isLocal: true });
    const live = await seed(table, content);
    const rows = content.rows.flatMap((row) => row.content ?? []);
    const skill = traced(office, rows, target, clock);
    const models = new Map<Locale, InteractionModel>();
    const modelIn = (locale: Locale): InteractionModel => {
      const model = models.get(locale) ?? buildInteractionModel(modelInputOf(office, rows, locale));
      models.set(locale, model);
      return model;
    };
    return {
      office,
      counties: jurisdictionsIn(rows).filter(({ parent }) => parent === office.root),
      wasKept:
        live === undefined
          ? undefined
          : `${name} already holds release ${live}: it is used as it is. To release ${folder}: npm run faq -- apply ${folder} --target local`,
      converse: (input) => converse({ ...input, skill, model: modelIn(input.locale), skillId: office.skill_id }),
      close: () => local.close(),
    };
  } catch (error) {
    await local.close();
    throw error;
  }
};

/** The skill, and with each response what it logged of the turn. */
const traced = (office: Office, rows: readonly ContentRow[], target: Target, clock: () => number): SimulatedSkill => {
  let record: TurnRecord | undefined;
  const skill = createSkill({
    office,
    content: createContentSource({
      store: createDynamoContentStore(createReadClient(target), target.table),
      snapshot: undefined,
      place: { root: office.root, ancestors: ancestorsOf(office.root, rows) },
      clock: Date.now,
      limits: { ...LIMITS, uncheckedDays: office.limits.unchecked_days },
    }),
    reminders: createSimulatedReminders(),
    memory: createSimulatedMemory(),
    clock,
    log: (turn) => {
      record = turn;
    },
  });
  return async (envelope) => {
    record = undefined;
    const response = await skill.invoke(envelope);
    return { response, record };
  };
};

const jurisdictionsIn = (rows: readonly ContentRow[]): Jurisdiction[] =>
  rows.flatMap((content) => (content.sheet === 'jurisdictions' ? [content.row] : []));

/** The jurisdictions above the root, nearest first. */
const ancestorsOf = (root: string, rows: readonly ContentRow[]): string[] => {
  const places = new Map(jurisdictionsIn(rows).map((place) => [place.id, place]));
  const ancestors: string[] = [];
  let parent = places.get(root)?.parent;
  while (parent !== undefined && !ancestors.includes(parent)) {
    ancestors.push(parent);
    parent = places.get(parent)?.parent;
  }
  return ancestors;
};
