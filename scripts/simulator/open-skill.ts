import { randomUUID } from 'node:crypto';
import type { TurnRecord } from '../../lambda/conversation/turn-record';
import { createSkill, type SkillDeps } from '../../lambda/fronts/alexa/skill';
import { dateNamed, dayAt } from '../../lambda/fronts/written/dates';
import type { Hearing as Hears } from '../../lambda/fronts/written/hear-intent';
import { jurisdictionsIn } from '../../models/content/content-row';
import type { Jurisdiction } from '../../models/content/jurisdiction';
import { buildInteractionModel } from '../../models/interaction-model/build';
import type { Locale } from '../../models/locales/locales';
import { asksForDetailIn } from '../model/asks-for-detail';
import { modelInputOf } from '../model/model-input';
import { type Conversation, type ConversationInput, converse, type SimulatedSkill } from './conversation';
import { type OpenOffice, type OpenOptions, openOffice } from './open-office';
import { createSimulatedAddresses } from './simulated-address';
import { createSimulatedMemory, createSimulatedReminders } from './simulated-voters';
import { createUnderstanding } from './understand';

type Hearing = ConversationInput['understand'];

/** `address`: the device's, as the Alexa app has it; `none` where it has none; unset where the skill may not know it. */
export type VoterInput = Omit<ConversationInput, 'skill' | 'understand' | 'skillId' | 'deviceId'> & {
  address?: string | undefined;
  /** How Alexa hears; kindly where nothing is said. */
  hears?: Hears | undefined;
};

export interface OpenSkill extends Pick<OpenOffice, 'office' | 'wasKept' | 'close'> {
  counties: readonly Jurisdiction[];
  converse(input: VoterInput): Conversation;
}

/** A turn's record with its moment, an ISO instant: the line of a log. */
export type LoggedAt = TurnRecord & { at: string };

/** Hears of each turn once, as a log would. */
export type Log = (logged: LoggedAt) => void;

/** The real skill in an office that is open. */
export const skillIn = (open: OpenOffice, log?: Log): OpenSkill => {
  const { office, rows, clock } = open;
  const addresses = createSimulatedAddresses();
  const skill = traced(open, addresses.of, log);
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
    wasKept: open.wasKept,
    counties: jurisdictionsIn(rows).filter(({ parent }) => parent === office.root),
    converse: ({ address, hears = 'kind', ...input }) => {
      const deviceId = `amzn1.ask.device.${randomUUID()}`;
      if (address !== undefined) addresses.set(deviceId, address);
      const understand = hearingIn(input.locale, hears);
      return converse({ ...input, skill, understand, skillId: office.skill_id, deviceId });
    },
    close: open.close,
  };
};

/** The real skill on an embedded table that holds the office's content. */
export const openSkill = async ({ log, ...options }: OpenOptions & { log?: Log | undefined }): Promise<OpenSkill> =>
  skillIn(await openOffice(options), log);

/** The skill, and with each response what it logged of the turn. */
const traced = (
  { office, content, places, clock, chance }: OpenOffice,
  addresses: NonNullable<SkillDeps['places']>['addresses'],
  log: Log | undefined,
): SimulatedSkill => {
  let record: TurnRecord | undefined;
  const skill = createSkill({
    office,
    content,
    places: { ...places, addresses },
    reminders: createSimulatedReminders(),
    memory: createSimulatedMemory(),
    clock,
    chance,
    log: (turn) => {
      record = turn;
      log?.({ at: new Date(clock()).toISOString(), ...turn });
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
