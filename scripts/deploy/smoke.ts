import { languageOf } from '../../models/locales/languages';
import { isLocale, type Locale } from '../../models/locales/locales';
import type { Manifest } from '../certify/skill-package';
import type { SimulationResult, SkillManagement } from '../smapi/skill-management';

export interface Sentence {
  locale: Locale;
  said: string;
}

/** What the skill's page in the store tells voters to say, without the word that wakes the device. */
export const sentencesOf = ({ publishingInformation }: Manifest): Sentence[] =>
  Object.entries(publishingInformation?.locales ?? {}).flatMap(([locale, { examplePhrases = [] }]) =>
    isLocale(locale) ? examplePhrases.map((phrase) => ({ locale, said: phrase.replace(/^alexa,? */i, '') })) : [],
  );

/** What the skill said, in Alexa's markup; nothing where Alexa didn't ask it. */
const answerIn = ({ skillExecutionInfo }: SimulationResult): string | undefined => {
  const body = skillExecutionInfo?.invocations?.at(-1)?.invocationResponse?.body as
    | { response?: { outputSpeech?: { ssml?: string; text?: string } } }
    | undefined;
  const speech = body?.response?.outputSpeech;
  return speech?.ssml ?? speech?.text;
};

const firstSentence = (text: string): string => text.split('.')[0] ?? text;

const faultOf = (answer: string | undefined, locale: Locale): string | undefined => {
  if (answer === undefined) return "Alexa didn't ask the skill, or it said nothing";
  const apology = firstSentence(languageOf(locale).texts.apology({ name: '' }));
  return answer.includes(apology) ? 'the skill says that something went wrong' : undefined;
};

/** Says the store's sentences to the skill at Amazon. True where each is answered. */
export const smoke = async (
  skill: SkillManagement,
  sentences: readonly Sentence[],
  say: (line: string) => void,
): Promise<boolean> => {
  let isSound = sentences.length > 0;
  await skill.enable();
  for (const { locale, said } of sentences) {
    const answer = answerIn(await skill.simulate(said, locale, true));
    const fault = faultOf(answer, locale);
    isSound &&= fault === undefined;
    say(fault === undefined ? `✓ "${said}"` : `✗ "${said}": ${fault}.`);
  }
  return isSound;
};
