import { checkInteractionModel } from '../../../models/interaction-model/check';
import { checkInvocationName } from '../../../models/interaction-model/check-names';
import { asSpoken } from '../../../models/interaction-model/spoken';
import { isLocale, type Locale } from '../../../models/locales/locales';
import { createInvocations } from '../../simulator/invocation';
import { failed, type Rule, type Subject } from '../rule';
import { storeTexts } from '../skill-package';
import type { Step } from '../walk';

const MOST_EXAMPLES = 3;
const PITFALLS = 'official pitfalls text; certification-requirements';
const NAMES = 'Choose the Invocation Name for a Custom Skill';

const invocationNames = ({ pack }: Subject): [Locale, string][] =>
  pack.office.locales.flatMap((locale): [Locale, string][] => {
    const model = pack.models[locale];
    return model ? [[locale, model.interactionModel.languageModel.invocationName]] : [];
  });

const unanswered = ({ turn }: Step): boolean => turn.outcome !== 'answered';

export const phraseRules: readonly Rule[] = [
  {
    id: 'interaction-model',
    asks: 'Each interaction model has the required intents, and samples and slots as Amazon takes them.',
    source: 'certification-requirements (functional testing)',
    check: ({ pack }) =>
      pack.office.locales.flatMap((locale) => {
        const model = pack.models[locale];
        return model ? checkInteractionModel(model, locale).map((problem) => failed(`${locale}: ${problem}`)) : [];
      }),
  },
  {
    id: 'invocation-name',
    asks: "The invocation name follows the rules of each language, and is the office's.",
    source: NAMES,
    check: (subject) =>
      invocationNames(subject).flatMap(([locale, name]) => {
        const own = subject.pack.office.invocation_name[locale];
        const problems = checkInvocationName(name, locale).map((problem) => failed(`${locale}: ${problem}`));
        return own === name
          ? problems
          : [
              ...problems,
              failed(`${locale}: the model says "${name}", office.yaml "${own ?? ''}". Run npm run model.`),
            ];
      }),
  },
  {
    id: 'example-phrases',
    asks: 'One to three example phrases; the first calls the skill by its name with a launch word.',
    source: PITFALLS,
    check: (subject) => {
      const names = new Map<string, string>(invocationNames(subject));
      return storeTexts(subject.pack).flatMap(([locale, { examplePhrases = [] }]) => {
        const [first = ''] = examplePhrases;
        if (examplePhrases.length === 0 || examplePhrases.length > MOST_EXAMPLES)
          return [
            failed(`${locale}: there are ${examplePhrases.length} example phrases; one to ${MOST_EXAMPLES} are taken.`),
          ];
        if (new Set(examplePhrases.map(asSpoken)).size < examplePhrases.length)
          return [failed(`${locale}: two example phrases are the same.`)];
        const name = names.get(locale);
        if (!isLocale(locale) || name === undefined) return [];
        const calls =
          /^alexa, /i.test(first) && createInvocations(asSpoken(name), locale)(asSpoken(first)) !== undefined;
        return calls ? [] : [failed(`${locale}: "${first}" doesn't begin with "Alexa," and a call of "${name}".`)];
      });
    },
  },
  {
    id: 'examples-are-samples',
    asks: 'Each example phrase is literally a sample of the interaction model.',
    source: PITFALLS,
    check: ({ steps }) =>
      steps
        .filter(({ kind, turn }) => kind === 'example' && turn.request === 'IntentRequest' && turn.matched !== 'sample')
        .map(({ locale, turn }) =>
          failed(`${locale}: "${turn.utterance}" is no sample (${turn.matched}). Add it, or take another.`),
        ),
  },
  {
    id: 'examples-answered',
    asks: 'Each example phrase has an answer of its own, not a welcome or a question.',
    source: PITFALLS,
    check: ({ steps }) =>
      steps
        .filter((step) => step.kind === 'example' && unanswered(step))
        .map(({ locale, turn }) => failed(`${locale}: "${turn.utterance}" is answered with: ${turn.speech}`)),
  },
  {
    id: 'description-examples',
    asks: 'What the description tells voters to say works.',
    source: PITFALLS,
    check: ({ steps }) =>
      steps
        .filter((step) => step.kind === 'described example' && unanswered(step) && step.turn.outcome !== 'welcomed')
        .map(({ locale, turn }) => failed(`${locale}: "${turn.utterance}" is answered with: ${turn.speech}`)),
  },
];
