import { understand as rank } from '../../lambda/understanding/understand';
import { faqIn } from '../../models/content/content-row';
import { instantText } from '../door/instant';
import { UsageError } from '../door/usage-error';
import { hearsOf } from '../simulator/talk-arguments';
import { createAnnotationSets } from '../smapi/annotation-sets';
import { createNluEvaluations, EvaluationFailed } from '../smapi/nlu-evaluations';
import { SmapiError } from '../smapi/smapi-error';
import { asData } from './annotation';
import { readEvaluation, startEvaluation } from './evaluate';
import { evaluateCommand } from './evaluate-command';
import { localeOf, type NluArguments, stageOf } from './nlu-arguments';
import type { NluDeps } from './nlu-deps';
import { type OfficeAtAlexa, questionsOf, understandingOf } from './office-questions';
import { ranked } from './ranked';
import { renderEvaluation } from './render-evaluation';
import { skillIdOf } from './skill-id';
import { hereAs, isAstray, judged } from './verdict';
import { writeEvaluation } from './write-evaluation';

const NO_SUCH = 404;

/** What of it all can still be had, and by which command. `id`: of an evaluation that began. */
const goesOn = (error: unknown, id: string | undefined, { values }: NluArguments, files: readonly string[]): string => {
  if (id === undefined)
    return `No evaluation is known to have begun at Amazon. To begin: ${evaluateCommand(values, files)}`;
  const isOver = error instanceof EvaluationFailed || (error instanceof SmapiError && error.status === NO_SUCH);
  if (isOver) return `To begin another: ${evaluateCommand(values, files)}`;
  return `The evaluation ${id} goes on at Amazon. To read it: ${evaluateCommand(values, [], id)}`;
};

const isBegun = ({ evaluation, part, stage, now }: NluArguments['values'], files: readonly string[]): boolean => {
  if (evaluation === undefined) return false;
  if (files.length > 0 || [part, stage, now].some((one) => one !== undefined))
    throw new UsageError(
      'An evaluation that was begun has its questions and its stage: leave out all but --evaluation.',
    );
  return true;
};

/**
 * Has Amazon evaluate the questions, or goes on with an evaluation that was begun, and sets ours beside it. 0: none went
 * astray. 1: some did. 2: Amazon couldn't be asked. 130: Ctrl-C.
 */
export const runEvaluate = async (
  office: OfficeAtAlexa,
  given: NluArguments,
  files: string[],
  deps: NluDeps,
): Promise<number> => {
  const { values } = given;
  const wanted = localeOf(values.locale, office.locales);
  const stage = stageOf(values.stage ?? 'development');
  const at = instantText(values.now ?? deps.now);
  const hears = hearsOf(values.hears);
  const skillId = skillIdOf(office);
  let id = isBegun(values, files) ? values.evaluation : undefined;
  let hearing = id === undefined ? understandingOf(office, wanted, hears) : undefined;
  const annotations = hearing ? questionsOf(hearing, { files, part: values.part }) : [];
  try {
    const client = deps.connect();
    const evaluations = createNluEvaluations(client, skillId);
    id ??= await startEvaluation({
      sets: createAnnotationSets(client, skillId),
      evaluations,
      locale: wanted,
      stage,
      name: `ballot-answers ${wanted}`,
      data: annotations.map((one) => asData(one, at)),
      tell: (step) => deps.tell(`… ${step}`),
    });
    const { locale: its, cases } = await readEvaluation(evaluations, id);
    const locale = localeOf(its ?? wanted, office.locales);
    if (hearing?.locale !== locale) hearing = understandingOf(office, locale, hears);
    const { understand } = hearing;
    const rows = faqIn(office.rows, locale);
    const listen = (text: string) => rank(text, rows, locale);
    const judgements = cases.map((one) => ranked(judged(one, hereAs(understand(one.utterance))), listen));
    const report = { id, locale, cases: judgements };
    await writeEvaluation(values, report, new Date(deps.now));
    deps.print(renderEvaluation(report));
    return report.cases.some(isAstray) ? 1 : 0;
  } catch (error) {
    if (deps.signal.aborted) {
      deps.tell(`Stopped. ${goesOn(undefined, id, given, files)}`);
      return 130;
    }
    if (!(error instanceof SmapiError)) throw error;
    deps.tell(`${error.message}\n${goesOn(error, id, given, files)}`);
    return 2;
  }
};
