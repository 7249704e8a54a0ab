import type { v1, v2 } from 'ask-smapi-model';
import * as z from 'zod';
import { readAnswer as read } from './read-answer';
import type { Answer, Asking, SmapiClient } from './smapi-client';
import { SimulationFailed, SmapiError, saidIn } from './smapi-error';

export type SimulationResult = v2.skill.simulations.SimulationResult;

/** What this computer does to one skill at Amazon, in development. All of it throws `SmapiError`. */
export interface SkillManagement {
  /** The skill's package as Amazon has it, a zip archive: `skill.json`, the models, the pictures. */
  exportPackage(): Promise<Uint8Array>;
  /** Resolves when Amazon has taken and built all of it, which takes minutes. Where a part fails, Amazon takes back the rest. */
  importPackage(archive: Uint8Array): Promise<void>;
  /** Lets the account that is signed in ask the skill. */
  enable(): Promise<void>;
  /** What comes of a sentence said to Alexa; `isNew` begins a conversation. Throws `SimulationFailed` where Amazon says that it failed. */
  simulate(utterance: string, locale: string, isNew: boolean): Promise<SimulationResult>;
}

const errors = z.optional(z.array(z.object({ message: z.string() })));
const status = z.enum([
  'FAILED',
  'IN_PROGRESS',
  'SUCCEEDED',
  'ROLLBACK_SUCCEEDED',
  'ROLLBACK_FAILED',
  'SKIPPED',
] satisfies `${v1.skill.ResponseStatus}`[]);
const upload = z.object({ uploadUrl: z.url() });
const exported = z.object({ status, skill: z.optional(z.object({ location: z.optional(z.url()) })) });
const imported = z.object({
  status,
  errors,
  skill: z.optional(z.object({ resources: z.array(z.object({ name: z.optional(z.string()), errors })) })),
});
const simulation = z.object({
  id: z.string(),
  status: z.enum(['IN_PROGRESS', 'SUCCESSFUL', 'FAILED']),
  result: z.optional(z.custom<SimulationResult>((value) => typeof value === 'object')),
});

const whereOf = ({ location }: Answer, what: string): string => {
  if (location === undefined) throw new SmapiError(`Amazon doesn't say how it goes on (${what}).`);
  return location.replace(/^https?:\/\/[^/]+/, '');
};

export const createSkillManagement = (client: SmapiClient, skillId: string): SkillManagement => {
  const skill = `/v1/skills/${encodeURIComponent(skillId)}`;
  const simulations = `/v2/skills/${encodeURIComponent(skillId)}/stages/development/simulations`;

  /** Begins something, and looks until it has ended one way or the other. */
  const through = async <T extends { status: string }>(asking: Asking, schema: z.ZodType<T>): Promise<T> => {
    const { what } = asking;
    const at = whereOf(await client.ask(asking), what);
    return client.until(what, async () => {
      const found = read(schema, await client.ask({ what, method: 'GET', at }), what);
      return found.status === 'IN_PROGRESS' ? undefined : found;
    });
  };

  return {
    async exportPackage() {
      const what = "export the skill's package";
      const { skill: found } = await through(
        { what, method: 'POST', at: `${skill}/stages/development/exports` },
        exported,
      );
      if (found?.location === undefined) throw new SmapiError(`Amazon couldn't ${what}. Run the command again.`);
      return (await client.ask({ what, method: 'GET', at: found.location })).bytes;
    },
    async importPackage(archive) {
      const what = "import the skill's package";
      const place = await client.ask({ what, method: 'POST', at: '/v1/skills/uploads' });
      const { uploadUrl } = read(upload, place, what);
      await client.ask({ what, method: 'PUT', at: uploadUrl, body: archive });
      const body = { location: uploadUrl };
      const end = await through({ what, method: 'POST', at: `${skill}/imports`, body }, imported);
      if (end.status === 'SUCCEEDED') return;
      const parts = end.skill?.resources ?? [];
      const faults = parts.flatMap(({ name, errors: own = [] }) =>
        own.map(({ message }) => ({ message: name === undefined ? message : `${name}: ${message}` })),
      );
      const state =
        end.status === 'ROLLBACK_FAILED'
          ? 'Amazon could not put back what was there before: look at the skill in the developer console at once'
          : 'What was there before is still there';
      throw new SmapiError(`Amazon couldn't ${what}: ${saidIn([...(end.errors ?? []), ...faults])}. ${state}.`);
    },
    async enable() {
      await client.ask({ what: 'enable the skill', method: 'PUT', at: `${skill}/stages/development/enablement` });
    },
    async simulate(utterance, locale, isNew) {
      const what = `simulate "${utterance}" in ${locale}`;
      const body = {
        input: { content: utterance },
        device: { locale },
        session: { mode: isNew ? 'FORCE_NEW_SESSION' : 'DEFAULT' },
      };
      const { id } = read(simulation, await client.ask({ what, method: 'POST', at: simulations, body }), what);
      const { status: end, result = {} } = await client.until(what, async () => {
        const at = `${simulations}/${encodeURIComponent(id)}`;
        const found = read(simulation, await client.ask({ what, method: 'GET', at }), what);
        return found.status === 'IN_PROGRESS' ? undefined : found;
      });
      if (end === 'FAILED')
        throw new SimulationFailed(`Amazon couldn't ${what}: ${saidIn(result.error ? [result.error] : [])}.`);
      return result;
    },
  };
};
