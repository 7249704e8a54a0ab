import type { Locale } from '../../models/locales/locales';
import { written } from '../simulate/meaning';
import type { ScriptResult } from '../simulate/result';
import { isAstray, isLeftToUs, type Judged, type Ranked, VERDICTS, type Verdict } from './verdict';

type Figures = Record<Verdict, number>;

const figuresOf = (verdicts: readonly Verdict[]): Figures =>
  Object.fromEntries(VERDICTS.map((one) => [one, verdicts.filter((own) => own === one).length])) as Figures;

export interface IntentFigures {
  intent: string;
  questions: number;
  amazon: Figures;
  ours: Figures;
}

const figuresFor = (intent: string, own: readonly Judged[]): IntentFigures => ({
  intent,
  questions: own.length,
  amazon: figuresOf(own.map(({ atAmazon }) => atAmazon)),
  ours: figuresOf(own.map(({ here }) => here)),
});

/** By the intent that was expected, in the order of the alphabet; the last is of all. */
export const byIntent = (cases: readonly Judged[]): IntentFigures[] => {
  const names = [...new Set(cases.map(({ expected }) => expected.intent ?? 'none'))].sort();
  return [
    ...names.map((name) =>
      figuresFor(
        name,
        cases.filter(({ expected }) => (expected.intent ?? 'none') === name),
      ),
    ),
    figuresFor('all', cases),
  ];
};

const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

const table = (figures: readonly IntentFigures[]): string[] => [
  line(['expected', 'questions', ...VERDICTS.map((one) => `Amazon: ${one}`), ...VERDICTS.map((one) => `ours: ${one}`)]),
  line(['---', ...Array.from({ length: 1 + 2 * VERDICTS.length }, () => '--:')]),
  ...figures.map(({ intent, questions, amazon, ours }) =>
    line([intent, questions, ...VERDICTS.map((one) => amazon[one]), ...VERDICTS.map((one) => ours[one])]),
  ),
];

const strayLine = ({ utterance, expected, actual, heardHere }: Judged): string =>
  `- "${utterance}"\n  expected ${written(expected)}\n  Amazon ${written(actual)}\n  ours ${written(heardHere)}`;

export interface EvaluationReport {
  id: string;
  locale: Locale;
  cases: readonly Judged[];
}

/** In Markdown: a table by intents, then each question that went astray at Amazon. */
export const renderEvaluation = ({ id, locale, cases }: EvaluationReport): string => {
  const astray = cases.filter(isAstray);
  const left = cases.filter(isLeftToUs);
  const of = (kind: Ranked): number => left.filter(({ ranked }) => ranked === kind).length;
  const passed = cases.filter(({ hasPassed }) => hasPassed).length;
  return [
    `# How Amazon took ${cases.length} questions in ${locale}`,
    '',
    `Evaluation ${id}. ${passed} passed, ${left.length} failed but went to the catch-all, ${astray.length} went astray.`,
    `The words of what went to the catch-all are read by our own ranking: it gives the expected topic for ${of('answered')}, and offers it for ${of('offered')}.`,
    '',
    ...table(byIntent(cases)),
    ...(astray.length > 0 ? ['', '## Astray at Amazon', '', ...astray.map(strayLine)] : []),
  ].join('\n');
};

/** As the reports of scripts have it: a case for each question, below the intent that was expected. */
export const asResults = ({ cases, locale }: EvaluationReport): ScriptResult[] =>
  cases.map((one) => ({
    file: one.expected.intent ?? 'none',
    conversation: one.utterance,
    locale,
    state: isAstray(one) ? 'failed' : 'passed',
    turns: [
      {
        said: one.utterance,
        heard: written(one.actual),
        faults: isAstray(one) ? [`Amazon took it for ${written(one.actual)}, not ${written(one.expected)}`] : [],
        ours: one.heardHere,
      },
    ],
    seconds: 0,
  }));
