import type { v1, v2 } from 'ask-smapi-model';
import * as z from 'zod';
import type { InteractionModel } from '../../models/interaction-model/build';
import type { Manifest } from '../certify/skill-package';
import type { Asking, SmapiClient } from './smapi-client';
import { SmapiError } from './smapi-error';

export type Stage = 'development' | 'live';
export type SimulationResult = v2.skill.simulations.SimulationResult;

/** What this computer does to a skill at Amazon. All of it throws `SmapiError`. */
export interface SkillManagement {
  manifest(stage: Stage): Promise<Manifest>;
  /** Resolves when Amazon has built it. */
  putManifest(manifest: Manifest): Promise<void>;
  /** Nothing where the skill has none in this language yet. */
  model(stage: Stage, locale: string): Promise<InteractionModel | undefined>;
  /** Resolves when Amazon has built it, which takes minutes. */
  putModel(locale: string, model: InteractionModel): Promise<void>;
  /** Lets the account that is signed in ask the skill in development. */
  enable(): Promise<void>;
  /** What comes of a sentence said to Alexa; `isNew` begins a conversation. */
  simulate(utterance: string, locale: string, isNew: boolean): Promise<SimulationResult>;
}

const status = z.enum(['IN_PROGRESS', 'SUCCEEDED', 'FAILED'] satisfies `${v1.skill.Status}`[]);
const lastUpdate = z.object({
  lastUpdateRequest: z.object({ status, errors: z.optional(z.array(z.object({ message: z.string() }))) }),
});
const skillStatus = z.object({
  manifest: z.optional(lastUpdate),
  interactionModel: z.optional(z.record(z.string(), lastUpdate)),
});
const simulation = z.object({
  id: z.string(),
  status: z.enum(['IN_PROGRESS', 'SUCCESSFUL', 'FAILED']),
  result: z.optional(z.custom<SimulationResult>((value) => typeof value === 'object')),
});
type SkillStatus = z.infer<typeof skillStatus>;

const understood = <T>(schema: z.ZodType<T>, body: unknown, what: string): T => {
  const { data, error } = schema.safeParse(body);
  if (data === undefined)
    throw new SmapiError(`Amazon's answer can't be read (${what}): ${z.prettifyError(error as z.ZodError)}`);
  return data;
};

export const createSkillManagement = (client: SmapiClient, skillId: string): SkillManagement => {
  const at = (stage: Stage, rest: string): string =>
    `/v1/skills/${encodeURIComponent(skillId)}/stages/${stage}/${rest}`;
  const modelPath = (stage: Stage, locale: string): string => at(stage, `interactionModel/locales/${locale}`);

  const put = async (
    asking: Asking,
    resource: 'manifest' | 'interactionModel',
    stateIn: (found: SkillStatus) => z.infer<typeof lastUpdate> | undefined,
  ): Promise<void> => {
    await client.ask(asking);
    const path = `/v1/skills/${encodeURIComponent(skillId)}/status?resource=${resource}`;
    const look = async () => {
      const body = await client.ask({ what: 'say how the skill is', method: 'GET', path });
      const state = stateIn(understood(skillStatus, body, 'status'))?.lastUpdateRequest;
      return state === undefined || state.status === 'IN_PROGRESS' ? undefined : state;
    };
    const { status: end, errors = [] } = await client.until(asking.what, look);
    if (end === 'FAILED')
      throw new SmapiError(
        `Amazon took the request to ${asking.what} and then gave up: ${errors.map(({ message }) => message).join('; ') || 'it does not say why'}. What was there before is still there.`,
      );
  };

  return {
    async manifest(stage) {
      const body = await client.ask({ what: 'show skill.json', method: 'GET', path: at(stage, 'manifest') });
      return understood(z.object({ manifest: z.custom<Manifest>((it) => typeof it === 'object') }), body, 'manifest')
        .manifest;
    },
    putManifest: (manifest) =>
      put(
        { what: 'put skill.json', method: 'PUT', path: at('development', 'manifest'), body: { manifest } },
        'manifest',
        (found) => found.manifest,
      ),
    async model(stage, locale) {
      try {
        const path = modelPath(stage, locale);
        const body = await client.ask({ what: `show the model of ${locale}`, method: 'GET', path });
        return understood(
          z.custom<InteractionModel>((it) => typeof it === 'object'),
          body,
          'model',
        );
      } catch (error) {
        if (error instanceof SmapiError && error.status === 404) return undefined;
        throw error;
      }
    },
    putModel: (locale, model) =>
      put(
        { what: `put the model of ${locale}`, method: 'PUT', path: modelPath('development', locale), body: model },
        'interactionModel',
        (found) => found.interactionModel?.[locale],
      ),
    async enable() {
      await client.ask({ what: 'enable the skill', method: 'PUT', path: at('development', 'enablement') });
    },
    async simulate(utterance, locale, isNew) {
      const path = `/v2/skills/${encodeURIComponent(skillId)}/stages/development/simulations`;
      const body = {
        input: { content: utterance },
        device: { locale },
        session: { mode: isNew ? 'FORCE_NEW_SESSION' : 'DEFAULT' },
      };
      const what = `simulate "${utterance}" in ${locale}`;
      const begun = understood(simulation, await client.ask({ what, method: 'POST', path, body }), 'simulation');
      const look = async () => {
        const found = await client.ask({ what, method: 'GET', path: `${path}/${encodeURIComponent(begun.id)}` });
        const state = understood(simulation, found, 'simulation');
        return state.status === 'IN_PROGRESS' ? undefined : state;
      };
      const { status: end, result = {} } = await client.until(what, look);
      if (end === 'FAILED')
        throw new SmapiError(`Amazon couldn't ${what}: ${result.error?.message ?? 'it does not say why'}.`);
      return result;
    },
  };
};
