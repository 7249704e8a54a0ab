import { languageOf } from '../../models/locales/languages';
import { isLocale, type Locale } from '../../models/locales/locales';
import type { Manifest } from '../certify/skill-package';
import { plainText } from '../simulator/plain-text';
import type { SimulationResult, SkillManagement } from '../smapi/skill-management';

export interface Sentence {
  locale: Locale;
  said: string;
}

/** What the skill on this computer says to a sentence, from the same table; in plain words. Nothing to compare where there is none. */
export type Here = ((sentence: Sentence) => Promise<string>) | undefined;

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

const LONGEST = 160;
const shown = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

const faultOf = (answer: string | undefined, here: string | undefined, locale: Locale): string | undefined => {
  if (answer === undefined) return "Alexa didn't ask the skill, or it said nothing";
  const apology = firstSentence(languageOf(locale).texts.apology({ name: '' }));
  if (answer.includes(apology)) return 'the skill says that something went wrong';
  const there = plainText(answer);
  return here === undefined || there === here
    ? undefined
    : `it says "${shown(there)}", and here, from the same table, "${shown(here)}". Was something released a minute ago? Then deploy again`;
};

/** Says the store's sentences to the skill at Amazon. True where each is answered, and as it is `here`. */
export const smoke = async (
  skill: SkillManagement,
  sentences: readonly Sentence[],
  here: Here,
  say: (line: string) => void,
): Promise<boolean> => {
  let isSound = sentences.length > 0;
  await skill.enable();
  for (const { locale, said } of sentences) {
    const answer = answerIn(await skill.simulate(said, locale, true));
    const fault = faultOf(answer, await here?.({ locale, said }), locale);
    isSound &&= fault === undefined;
    say(fault === undefined ? `✓ "${said}"` : `✗ "${said}": ${fault}.`);
  }
  return isSound;
};
