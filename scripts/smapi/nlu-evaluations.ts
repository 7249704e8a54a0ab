import * as z from 'zod';
import { everyPage, queryOf } from './every-page';
import { readAnswer as read } from './read-answer';
import type { SmapiClient } from './smapi-client';
import { SmapiError, saidIn } from './smapi-error';

/** An intent with the slots that were filled, by name: the words. */
export interface HeardAs {
  /** `null` where no intent took it. */
  intent: string | null;
  slots: Readonly<Record<string, string>>;
}

/** What Amazon made of one sentence. */
export interface TestCase {
  utterance: string;
  hasPassed: boolean;
  expected: HeardAs;
  actual: HeardAs;
}

export interface Evaluation {
  hasPassed: boolean;
  /** What it was started for, as far as Amazon says. */
  locale: string | undefined;
}

/** Amazon broke an evaluation off: there is nothing to read, and another may be begun. */
export class EvaluationFailed extends SmapiError {
  override name = 'EvaluationFailed';
}

/** Evaluations of how the skill's model at Amazon takes sentences. All of it throws `SmapiError`. */
export interface NluEvaluations {
  /** Gives the id by which it is found again, whatever becomes of this program. */
  start(annotationId: string, locale: string, stage: Stage): Promise<string>;
  /** Resolves when Amazon is done. */
  done(id: string): Promise<Evaluation>;
  results(id: string): Promise<TestCase[]>;
}

export const STAGES = ['development', 'live'] as const;
export type Stage = (typeof STAGES)[number];

const started = z.object({ id: z.string() });
const looked = z.object({
  status: z.enum(['PASSED', 'FAILED', 'IN_PROGRESS', 'ERROR']),
  errorMessage: z.optional(z.string()),
  inputs: z.optional(z.object({ locale: z.optional(z.string()) })),
});
const slots = z.optional(z.record(z.string(), z.object({ value: z.optional(z.string()) })));
const heard = z.object({ intent: z.optional(z.object({ name: z.optional(z.string()), slots })) });
const page = z.object({
  paginationContext: z.optional(z.object({ nextToken: z.optional(z.string()) })),
  testCases: z.optional(
    z.array(
      z.object({
        status: z.enum(['PASSED', 'FAILED']),
        inputs: z.object({ utterance: z.string() }),
        actual: z.optional(heard),
        expected: z.optional(z.array(heard)),
      }),
    ),
  ),
});

const MOST = '1000';

const heardAs = (given: z.infer<typeof heard> | undefined): HeardAs => {
  const filled = Object.entries(given?.intent?.slots ?? {}).flatMap(([name, { value }]) =>
    value === undefined || value === '' ? [] : [[name, value] as const],
  );
  return { intent: given?.intent?.name ?? null, slots: Object.fromEntries(filled) };
};

const NO_SUCH = {
  404: 'Check the ID, and skill_id in office.yaml. Amazon may have deleted it since.',
};

export const createNluEvaluations = (client: SmapiClient, skillId: string): NluEvaluations => {
  const evaluations = `/v1/skills/${encodeURIComponent(skillId)}/nluEvaluations`;
  return {
    async start(annotationId, locale, stage) {
      const what = `start an evaluation in ${locale}`;
      const body = { stage, locale, source: { annotationId } };
      const answer = await client.ask({ what, method: 'POST', at: evaluations, body });
      return read(started, answer, what).id;
    },
    async done(id) {
      const what = `finish the evaluation ${id}`;
      const looking = { what: `show the evaluation ${id}`, method: 'GET', advice: NO_SUCH } as const;
      const { status, errorMessage, inputs } = await client.until(what, async () => {
        const at = `${evaluations}/${encodeURIComponent(id)}`;
        const found = read(looked, await client.ask({ ...looking, at }), looking.what);
        return found.status === 'IN_PROGRESS' ? undefined : found;
      });
      if (status === 'ERROR') {
        const said = saidIn(errorMessage === undefined ? [] : [{ message: errorMessage }]);
        throw new EvaluationFailed(
          `Amazon couldn't ${what}: ${said}. See in the developer console that the skill's model is built in this language.`,
        );
      }
      return { hasPassed: status === 'PASSED', locale: inputs?.locale };
    },
    async results(id) {
      const what = `give the results of the evaluation ${id}`;
      const cases = await everyPage(what, async (nextToken) => {
        const at = `${evaluations}/${encodeURIComponent(id)}/results${queryOf({ maxResults: MOST, nextToken })}`;
        const found = read(page, await client.ask({ what, method: 'GET', at, advice: NO_SUCH }), what);
        return { items: found.testCases ?? [], next: found.paginationContext?.nextToken };
      });
      return cases.map(({ status, inputs, actual, expected }) => ({
        utterance: inputs.utterance,
        hasPassed: status === 'PASSED',
        actual: heardAs(actual),
        expected: heardAs(expected?.[0]),
      }));
    },
  };
};
