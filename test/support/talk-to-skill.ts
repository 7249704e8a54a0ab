import type { RequestEnvelope, Response } from 'ask-sdk-model';
import type { TurnRecord } from '../../lambda/conversation/turn-record';
import { createSkill, type SkillDeps } from '../../lambda/fronts/alexa/skill';
import type { Office } from '../../models/content/office';
import type { Locale } from '../../models/locales/locales';
import { plainText } from '../../scripts/simulator/plain-text';

export const office: Office = {
  name: 'Franklin Elections',
  invocation_name: {},
  locales: ['en-US', 'es-US'],
  root: 'franklin',
  source_hosts: ['.gov'],
  skill_target: 'production',
  targets: {},
  limits: { spoken_words: 90, verify_days: 1500, unchecked_days: 14 },
};

export interface TalkOptions extends Partial<Omit<SkillDeps, 'clock' | 'log'>> {
  content: SkillDeps['content'];
  now: string;
  locale?: Locale;
  /** What the envelope says of the voter's device and account, beside the ids. */
  system?: object;
  /** Of the first session. */
  attributes?: Record<string, unknown>;
}

export interface SpokenTurn {
  speech: string;
  response: Response;
  record: TurnRecord | undefined;
  attributes: Record<string, unknown>;
}

/** One voter who speaks to the skill in intents, each turn in the session that the one before it left. */
export const talkToSkill = ({ now, locale = 'en-US', system = {}, attributes = {}, ...deps }: TalkOptions) => {
  const records: TurnRecord[] = [];
  let nowMs = Date.parse(now);
  const skill = createSkill({ office, ...deps, clock: () => nowMs, log: (record) => records.push(record) });
  let session: Record<string, unknown> | undefined = attributes;

  const say = async (
    intent: string,
    slots: Record<string, { value: string; id?: string }> = {},
    { isOneShot = false } = {},
  ): Promise<SpokenTurn> => {
    if (isOneShot) session = undefined;
    const filled = Object.entries(slots).map(([name, { value, id }]) => [name, slot(name, value, id)]);
    const { response, sessionAttributes } = await skill.invoke({
      version: '1.0',
      session: {
        new: session === undefined,
        sessionId: 's',
        application: { applicationId: 'a' },
        user: { userId: 'amzn1.ask.account.VOTER' },
        attributes: session ?? {},
      },
      context: {
        System: {
          application: { applicationId: 'a' },
          user: { userId: 'amzn1.ask.account.VOTER' },
          ...system,
        },
      },
      request: {
        type: 'IntentRequest',
        requestId: 'r',
        timestamp: new Date(nowMs).toISOString(),
        locale,
        intent: { name: intent, confirmationStatus: 'NONE', slots: Object.fromEntries(filled) },
      },
    } as unknown as RequestEnvelope);
    session = response.shouldEndSession ? undefined : (sessionAttributes ?? {});
    const ssml = response.outputSpeech?.type === 'SSML' ? response.outputSpeech.ssml : '';
    return {
      speech: plainText(ssml),
      response,
      record: records[records.length - 1],
      attributes: sessionAttributes ?? {},
    };
  };

  return {
    say,
    records,
    waitUntil: (later: string) => {
      nowMs = Date.parse(later);
    },
  };
};

const slot = (name: string, value: string, id: string | undefined) => ({
  name,
  value,
  confirmationStatus: 'NONE',
  resolutions: {
    resolutionsPerAuthority: [
      {
        authority: 'ours',
        status: { code: id === undefined ? 'ER_SUCCESS_NO_MATCH' : 'ER_SUCCESS_MATCH' },
        values: id === undefined ? [] : [{ value: { name: value, id } }],
      },
    ],
  },
});
