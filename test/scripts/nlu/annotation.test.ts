import { parse } from 'csv-parse/sync';
import { readLabelled } from '../../../scripts/eval/labelled';
import { type Annotation, annotationsOf } from '../../../scripts/nlu/annotation';
import { annotationCsv, annotationJson, lexTestSet } from '../../../scripts/nlu/set-files';
import type { Understood } from '../../../scripts/simulator/understand';
import { faultsOf } from '../../support/smapi-contract';

const model = {
  interactionModel: {
    languageModel: {
      invocationName: 'test elections',
      intents: [
        { name: 'AMAZON.HelpIntent', samples: [] },
        { name: 'AnyQuestionIntent', slots: [{ name: 'question', type: 'QUESTION' }], samples: ['{question}'] },
        { name: 'PollingPlaceIntent', slots: [{ name: 'county', type: 'COUNTY' }], samples: ['where do i vote'] },
        { name: 'EarlySitesIntent', slots: [], samples: ['where can i vote early'] },
      ],
      types: [
        { name: 'COUNTY', values: [{ id: 'riverbend', name: { value: 'riverbend county', synonyms: ['riverbend'] } }] },
      ],
    },
  },
};

const understand = (text: string): Understood => ({
  request: 'IntentRequest',
  intent: text === 'where can I vote early' ? 'EarlySitesIntent' : 'AnyQuestionIntent',
  slots: [],
  matched: text === 'where can I vote early' ? 'sample' : 'catch-all',
  isInvocation: false,
});

const of = (...labelled: Parameters<typeof annotationsOf>[0]['labelled'][number][]): Annotation[] =>
  annotationsOf({ labelled, model, locale: 'en-US', understand });

const PLACE = { topic: 'polling-place', hasTopic: true } as const;
const OTHER = { topic: 'other' } as const;
const AT = '2027-10-01T12:00:00Z';

describe('what a question should be taken for', () => {
  it('is its topic, with the county that it names', () => {
    expect(of({ ...PLACE, q: 'so where in Riverbend do I go' })).toEqual([
      { utterance: 'so where in Riverbend do I go', intent: 'PollingPlaceIntent', slots: { county: 'riverbend' } },
    ]);
  });

  it('is the catch-all where a detail is asked for, or nothing of ours', () => {
    const detail = of({ ...OTHER, q: 'is it open at noon', rows: ['polling-place.noon'] });
    const declined = of({ topic: 'decline', hasTopic: true, q: 'who should i vote for' });
    const nothing = of({ ...OTHER, q: 'a pizza please', rows: [] });
    expect([...detail, ...declined, ...nothing].map(({ intent, slots }) => [intent, slots])).toEqual([
      ['AnyQuestionIntent', { question: 'is it open at noon' }],
      ['AnyQuestionIntent', { question: 'who should i vote for' }],
      ['AnyQuestionIntent', { question: 'a pizza please' }],
    ]);
  });

  it('is the intent that has it as a sample, or what its line says, each sentence once', () => {
    const said = { ...OTHER, q: 'Help!', intent: 'AMAZON.HelpIntent' };
    const early = { ...PLACE, q: 'where can I vote early' };
    const main = { ...OTHER, q: 'my place', rows: ['polling-place'] };
    expect(of(said, early, main, main, { ...OTHER, q: 'nobody said' }).map(({ intent }) => intent)).toEqual([
      'AMAZON.HelpIntent',
      'EarlySitesIntent',
      'PollingPlaceIntent',
    ]);
    expect(() => of({ ...OTHER, q: 'x', intent: 'LostIntent' })).toThrow(/"x" is labelled LostIntent, which the model/);
  });

  it('is read of lines that are told of where they are wrong', () => {
    expect(() => readLabelled('test/conversations/basics.yaml', 'en-US', undefined)).toThrow(
      /basics\.yaml, line 1 is no question as it has to be written/,
    );
    expect(() => readLabelled('gone.jsonl', 'en-US', undefined)).toThrow(/gone\.jsonl can't be read \(ENOENT\)/);
  });
});

const SETS: Annotation[] = [
  { utterance: 'where, in "riverbend"', intent: 'PollingPlaceIntent', slots: { county: 'riverbend' } },
  { utterance: 'a pizza', intent: 'AnyQuestionIntent', slots: { question: 'a pizza' } },
  { utterance: 'help', intent: 'AMAZON.HelpIntent', slots: {} },
  { utterance: 'whatever', intent: 'ElsewhereIntent', slots: {} },
];

describe('the sets', () => {
  it('are as the Skill Management API has them in JSON', () => {
    const { data } = JSON.parse(annotationJson(SETS, AT));
    const [first, , third] = data;
    expect([first, third]).toEqual([
      {
        inputs: { utterance: 'where, in "riverbend"', referenceTimestamp: AT },
        expected: [{ intent: { name: 'PollingPlaceIntent', slots: { county: { value: 'riverbend' } } } }],
      },
      { inputs: { utterance: 'help', referenceTimestamp: AT }, expected: [{ intent: { name: 'AMAZON.HelpIntent' } }] },
    ]);
    const faults = data.flatMap(({ inputs, expected }: { inputs: object; expected: object[] }) => [
      ...faultsOf('#/definitions/v1.skill.nlu.evaluations.Inputs', inputs),
      ...expected.flatMap((one) => faultsOf('#/definitions/v1.skill.nlu.evaluations.Expected', one)),
    ]);
    expect(faults).toEqual([]);
  });

  it('are as it has them in CSV, a column for each slot', () => {
    expect(parse(annotationCsv(SETS, AT)).slice(0, 3)).toEqual([
      ['utterance', 'referenceTimestamp', 'intent', 'slot[county]', 'slot[question]'],
      ['where, in "riverbend"', AT, 'PollingPlaceIntent', 'riverbend', ''],
      ['a pizza', AT, 'AnyQuestionIntent', '', 'a pizza'],
    ]);
  });

  it("are as Lex's Test Workbench has them, by the names of the bot, without what the bot hasn't", () => {
    const slots = [{ name: 'county', type: 'COUNTY', isPrivate: false }];
    const intents = ['PollingPlaceIntent', 'FallbackIntent', 'HelpIntent'].map((name) => ({
      name,
      utterances: [],
      slots,
    }));
    const bot = { locale: 'en-US', voice: { name: 'Joanna', engine: 'neural' }, intents, types: [] } as const;
    const { text, questions } = lexTestSet(SETS, bot);
    expect(questions).toBe(3);
    expect(parse(text)).toEqual([
      ['Line #', 'Conversation #', 'Source', 'Input', 'Expected Output Intent', 'Expected Output Slot 1'],
      ['1', 'N/A', 'User', 'where, in "riverbend"', 'PollingPlaceIntent', 'county = riverbend'],
      ['2', 'N/A', 'User', 'a pizza', 'FallbackIntent', ''],
      ['3', 'N/A', 'User', 'help', 'HelpIntent', ''],
    ]);
  });
});
