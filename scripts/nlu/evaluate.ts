import type { Locale } from '../../models/locales/locales';
import type { AnnotationData, AnnotationSets } from '../smapi/annotation-sets';
import type { Evaluation, NluEvaluations, Stage, TestCase } from '../smapi/nlu-evaluations';

export interface EvaluateInput {
  sets: AnnotationSets;
  evaluations: NluEvaluations;
  locale: Locale;
  stage: Stage;
  /** Of the annotation set: one of that name is filled anew. */
  name: string;
  data: readonly AnnotationData[];
  tell: (step: string) => void;
}

/** Puts the questions into the set at Amazon and starts an evaluation; gives its id. Throws `SmapiError`. */
export const startEvaluation = async (input: EvaluateInput): Promise<string> => {
  const { sets, evaluations, locale, stage, name, data, tell } = input;
  const found = await sets.find(name, locale);
  tell(`${found === undefined ? 'making' : 'filling'} the annotation set "${name}": ${data.length} questions`);
  const set = found ?? (await sets.create(name, locale));
  await sets.fill(set, data);
  const id = await evaluations.start(set, locale, stage);
  tell(`Amazon evaluates them: ${id}`);
  return id;
};

/** Waits until Amazon is done, and reads what it found. Throws `SmapiError`. */
export const readEvaluation = async (
  evaluations: NluEvaluations,
  id: string,
): Promise<Evaluation & { cases: TestCase[] }> => ({
  ...(await evaluations.done(id)),
  cases: await evaluations.results(id),
});
