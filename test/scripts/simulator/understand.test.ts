import { readFileSync } from 'node:fs';
import { buildInteractionModel } from '../../../models/interaction-model/build';
import { TOPIC_OF_INTENT } from '../../../models/interaction-model/intent-names';
import type { Locale } from '../../../models/locales/locales';
import { readPhrasings } from '../../../scripts/model/read-phrasings';
import { createUnderstanding, type Understood } from '../../../scripts/simulator/understand';

const NAMES: Record<Locale, string> = {
  'en-US': 'franklin elections',
  'es-US': 'elecciones de franklin',
  'vi-US': 'bầu cử franklin',
};

const understandingIn = (locale: Locale) =>
  createUnderstanding(
    buildInteractionModel({
      locale,
      invocationName: NAMES[locale],
      phrasings: readPhrasings(locale),
      counties: [
        { id: 'riverbend', name: 'Riverbend County', also_known_as: ['River Bend'] },
        { id: 'stonefield', name: 'Stonefield County', also_known_as: [] },
      ],
      questions: [],
    }),
    locale,
  );

const english = understandingIn('en-US');
const spanish = understandingIn('es-US');

/** `LaunchRequest`, or `VoteIdIntent (sample) county=riverbend`. */
const summary = ({ request, intent, matched, slots }: Understood): string => {
  const filled = slots
    .filter(({ value }) => value !== undefined)
    .map(({ name, value, entity }) => ` ${name}=${entity?.id ?? `"${value}"`}`);
  return request === 'LaunchRequest' ? request : `${intent} (${matched})${filled.join('')}`;
};

describe('understanding, in English', () => {
  it.each([
    ['open franklin elections', 'LaunchRequest'],
    ['Alexa, open Franklin Elections.', 'LaunchRequest'],
    ['franklin elections', 'LaunchRequest'],
    ['alexa ask franklin elections', 'LaunchRequest'],
    ['Alexa, ask Franklin Elections when is the next election?', 'ElectionDateIntent (sample)'],
    ['ask franklin elections to register to vote', 'RegisterHowIntent (sample)'],
    ['ask franklin elections for help', 'AMAZON.HelpIntent (built-in)'],
    ['When do the polls open?', 'PollingHoursIntent (sample)'],
    ['HOW DO I REGISTER TO VOTE', 'RegisterHowIntent (sample)'],
    ['how do i register to vote in River Bend', 'RegisterHowIntent (sample) county=riverbend'],
    ['help', 'AMAZON.HelpIntent (built-in)'],
    ['help please', 'AMAZON.HelpIntent (built-in)'],
    ['stop', 'AMAZON.StopIntent (built-in)'],
    ['never mind', 'AMAZON.CancelIntent (built-in)'],
    ['Repeat that.', 'AMAZON.RepeatIntent (built-in)'],
    ['yes', 'AMAZON.YesIntent (built-in)'],
    ['No, thanks', 'AMAZON.NoIntent (built-in)'],
    ['riverbend', 'CountyIntent (sample) county=riverbend'],
    ['I live in Stonefield County', 'CountyIntent (sample) county=stonefield'],
    ['what about stonefield', 'CountyIntent (sample) county=stonefield'],
    ['Springfield County', 'CountyIntent (sample) county="springfield county"'],
    ['i live in springfield', 'CountyIntent (sample) county="springfield"'],
    ['i live in a nursing home', 'AnyQuestionIntent (catch-all) question="i live in a nursing home"'],
    ["um, I don't know", 'UnknownCountyIntent (sample)'],
    ['the second one', 'ChoiceIntent (sample) which="2"'],
    ['the last one, please', 'ChoiceIntent (sample) which="-1"'],
    ['2', 'ChoiceIntent (sample) which="2"'],
    ['tell me more', 'MoreIntent (sample)'],
    ['', 'AMAZON.FallbackIntent (none)'],
    ['…', 'AMAZON.FallbackIntent (none)'],
    ['?!', 'AMAZON.FallbackIntent (none)'],
    ['is it gonna rain on election day', 'AnyQuestionIntent (catch-all) question="is it gonna rain on election day"'],
    ["I'd LIKE a ballot, by mail!", 'AnyQuestionIntent (catch-all) question="i\'d like a ballot by mail"'],
  ])('%s → %s', (sentence, expected) => {
    expect(summary(english(sentence))).toBe(expected);
  });

  it('says whether the skill was called by its name', () => {
    expect(english('alexa ask franklin elections where do i vote').isInvocation).toBe(true);
    expect(english('where do i vote').isInvocation).toBe(false);
  });
});

describe('understanding, in Spanish', () => {
  it.each([
    ['abre elecciones de franklin', 'LaunchRequest'],
    ['Alexa, pregúntale a elecciones de Franklin cuándo es la próxima elección', 'ElectionDateIntent (sample)'],
    ['¿Cómo me registro para votar?', 'RegisterHowIntent (sample)'],
    ['ayuda', 'AMAZON.HelpIntent (built-in)'],
    ['para', 'AMAZON.StopIntent (built-in)'],
    ['sí', 'AMAZON.YesIntent (built-in)'],
    ['condado de Riverbend', 'CountyIntent (sample) county=riverbend'],
    ['la segunda opción', 'ChoiceIntent (sample) which="2"'],
    ['no sé', 'UnknownCountyIntent (sample)'],
  ])('%s → %s', (sentence, expected) => {
    expect(summary(spanish(sentence))).toBe(expected);
  });
});

describe('near samples', () => {
  const lines = readFileSync('test/questions/en-US.jsonl', 'utf8').trim().split('\n');
  const asked: { q: string; topic: string }[] = lines.map((line) => JSON.parse(line));

  it('are taken only where they are right, since the skill hears the rest itself', () => {
    const near = asked.map((one) => ({ ...one, ...english(one.q) })).filter(({ matched }) => matched === 'near');
    const wrong = near.filter(({ intent = '', topic }) => TOPIC_OF_INTENT.get(intent) !== topic);
    expect(near.length).toBeGreaterThan(10);
    expect(wrong.length / near.length).toBeLessThan(0.06);
  });

  it('cost a millisecond at most', () => {
    for (const { q } of asked) english(q);
    const before = process.cpuUsage();
    for (const { q } of asked) english(q);
    // Of the processor's own time, since the machines tests run on are shared; a slow one gets three times the budget.
    expect(process.cpuUsage(before).user / 1000 / asked.length).toBeLessThan(3);
  });
});
