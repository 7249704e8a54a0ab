import { buildInteractionModel, type InteractionModel } from '../../../models/interaction-model/build';
import { checkInteractionModel } from '../../../models/interaction-model/check';
import { checkInvocationName } from '../../../models/interaction-model/check-names';
import { readPhrasings } from '../../../scripts/model/read-phrasings';

type LanguageModel = InteractionModel['interactionModel']['languageModel'];

/** What is said of a good model after `change` has spoilt it. */
const problemsAfter = (change: (model: LanguageModel) => void): string[] => {
  const model = buildInteractionModel({
    locale: 'en-US',
    invocationName: 'franklin elections',
    phrasings: readPhrasings('en-US'),
    counties: [{ id: 'riverbend', name: 'Riverbend County', also_known_as: [] }],
    questions: [],
  });
  change(model.interactionModel.languageModel);
  return checkInteractionModel(model, 'en-US');
};

const intentNamed = ({ intents }: LanguageModel, name: string) => {
  const intent = intents.find((one) => one.name === name);
  if (!intent) throw new Error(`no intent ${name}`);
  return intent;
};

const withSample = (sample: string): string[] =>
  problemsAfter((model) => {
    const intent = intentNamed(model, 'PollingHoursIntent');
    intent.samples = [...(intent.samples ?? []), sample];
  });

describe('checkInteractionModel', () => {
  it.each([
    ['open at 7 o clock', 'has the digit 7; spell numbers out'],
    ['are you open?', 'has the character ?'],
    ['open, or closed', 'has the character ,'],
    ['Are the polls up', 'has a capital letter'],
    ['the polls. all of them', 'has a period that belongs to no abbreviation'],
    ["the polls ' times", 'has an apostrophe that belongs to no word'],
    ['polls in {place}', "uses the slot {place}, which the intent doesn't declare"],
    ['', 'is empty'],
    ['the polls at the dmv', 'has the acronym dmv; Amazon wants d. m. v.'],
  ])('names the intent and the sample: "%s"', (sample, problem) => {
    expect(withSample(sample)).toContain(`PollingHoursIntent: "${sample}" ${problem}.`);
  });

  it.each([
    "the voters' own hours",
    'polls at seven a.m. sharp',
    'polls at the d. m. v.',
    'did the polls open',
    'drive-up hours',
    'horario de votación',
  ])('takes "%s"', (sample) => {
    expect(withSample(sample)).toEqual([]);
  });

  it('finds a phrasing under two intents, however it is written', () => {
    expect(withSample('how do i register-to vote')).toEqual([
      'PollingHoursIntent: "how do i register-to vote" is also a sample of RegisterHowIntent, as "how do i register to vote".',
    ]);
  });

  it('counts slots of one type as the same words', () => {
    const problems = problemsAfter((model) => {
      const intent = intentNamed(model, 'PollingHoursIntent');
      intent.slots = [{ name: 'place', type: 'COUNTY' }];
      intent.samples = ['i vote in {place}'];
    });
    expect(problems).toEqual([
      'PollingHoursIntent: "i vote in {place}" is also a sample of CountyIntent, as "i vote in {county}".',
    ]);
  });

  it.each<[string, (model: LanguageModel) => void, string]>([
    [
      'a required intent is missing',
      (model) => {
        model.intents = model.intents.filter(({ name }) => name !== 'AMAZON.StopIntent');
      },
      'AMAZON.StopIntent is missing; Amazon requires it.',
    ],
    [
      'a slot has two types',
      (model) => {
        intentNamed(model, 'ChoiceIntent').slots = [{ name: 'county', type: 'AMAZON.Ordinal' }];
      },
      'ChoiceIntent: slot {county} is of type AMAZON.Ordinal, elsewhere of type COUNTY.',
    ],
    [
      'a type is not defined',
      (model) => {
        model.types = (model.types ?? []).filter(({ name }) => name !== 'COUNTY');
      },
      "CountyIntent: slot {county} has the type COUNTY, which the model doesn't define.",
    ],
    [
      'a type has no values',
      (model) => {
        model.types?.push({ name: 'EMPTY', values: [] });
      },
      'Slot type EMPTY has no values.',
    ],
    [
      'a value is too long',
      (model) => {
        model.types?.push({ name: 'LONG', values: [{ name: { value: 'a'.repeat(141), synonyms: [] } }] });
      },
      `Slot type LONG: "${'a'.repeat(141)}" has 141 characters, more than 140.`,
    ],
    [
      'a name stands for two values',
      (model) => {
        model.types?.push({
          name: 'TWICE',
          values: [
            { id: 'one', name: { value: 'uno', synonyms: ['the one'] } },
            { id: 'two', name: { value: 'dos', synonyms: ['The one'] } },
          ],
        });
      },
      'Slot type TWICE: "The one" is one and two.',
    ],
    [
      'the home intent is given samples',
      (model) => {
        intentNamed(model, 'AMAZON.NavigateHomeIntent').samples = ['take me back'];
      },
      "AMAZON.NavigateHomeIntent can't have samples of our own.",
    ],
    [
      'nothing but a phrase slot is left of a sample',
      (model) => {
        Object.assign(intentNamed(model, 'AnyQuestionIntent'), {
          slots: [{ name: 'question', type: 'AMAZON.SearchQuery' }],
          samples: ['{question}'],
        });
      },
      'AnyQuestionIntent: "{question}" has nothing but a phrase slot.',
    ],
    [
      'the model is too large',
      (model) => {
        model.types?.push({
          name: 'HUGE',
          values: Array.from({ length: 50_001 }, (_, index) => ({ name: { value: `value ${index}`, synonyms: [] } })),
        });
      },
      'Amazon takes 1500000.',
    ],
  ])('says so where %s', (_, change, problem) => {
    expect(problemsAfter(change).join('\n')).toContain(problem);
  });
});

describe('checkInvocationName', () => {
  it.each(['franklin elections', "the voter's guide", 'f. c. votes', 'voter helper'])('takes "%s"', (name) => {
    expect(checkInvocationName(name, 'en-US')).toEqual([]);
  });

  it.each([
    ['elections', 'is a single word'],
    ['vote to win', '"to", which connects'],
    ['the voter', 'two words, one of which is "the"'],
    ['election app', '"app", which Amazon keeps'],
    ['open elections', '"open", with which voters open'],
    ['alexa votes', '"alexa", which Amazon keeps'],
    ['Franklin elections', 'small letters'],
    ['vote 2027', 'spell numbers out'],
    ['franklin  elections', 'has a space'],
    ['f'.repeat(60), 'has 60 characters'],
  ])('refuses "%s"', (name, problem) => {
    expect(checkInvocationName(name, 'en-US').join('\n')).toContain(problem);
  });

  it('knows the words of Spanish', () => {
    expect(checkInvocationName('elecciones de franklin', 'es-US')).toEqual([]);
    expect(checkInvocationName('abre elecciones', 'es-US').join('\n')).toContain('"abre"');
  });
});
