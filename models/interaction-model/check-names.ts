import { slotWords } from '../locales/build-words';
import type { Locale } from '../locales/locales';

/**
 * What a skill may be called. From Amazon's "Choose the Invocation Name for a Custom Skill"; the Spanish words
 * are those of the same lists as es-US voters say them.
 */
const WAKE_WORDS = ['alexa', 'amazon', 'echo', 'computer', 'ziggy', 'skill', 'skills', 'app'];
const MIN_CHARACTERS = 2;
const MAX_CHARACTERS = 50;

/** What is wrong with an invocation name, in sentences. */
export const checkInvocationName = (name: string, locale: Locale): string[] => {
  const { launch, connecting, small } = slotWords(locale).refused;
  const words = name.split(' ').filter(Boolean);
  const among = (list: readonly string[]): string | undefined =>
    words.map((word) => word.replace(/'s?$/, '')).find((word) => list.includes(word));
  const problems: string[] = [];
  const say = (problem: string): void => {
    problems.push(`The invocation name "${name}" ${problem}`);
  };
  if (name.length < MIN_CHARACTERS || name.length > MAX_CHARACTERS)
    say(`has ${name.length} characters; Amazon takes ${MIN_CHARACTERS} to ${MAX_CHARACTERS}.`);
  if (words.length < 2) say('is a single word. Give it two or more.');
  if (!/^[\p{Ll}' .]*$/u.test(name))
    say('may only have small letters, spaces, periods in abbreviations and apostrophes; spell numbers out.');
  if (/(?<!\p{L})'|(?<!\b\p{L})\.|^\s|\s$|\s\s/u.test(name))
    say('has a space, apostrophe or period where no word or abbreviation calls for it.');
  const launchWord = among(launch);
  if (launchWord) say(`has the word "${launchWord}", with which voters open a skill.`);
  const connectingWord = among(connecting);
  if (connectingWord) say(`has the word "${connectingWord}", which connects a skill's name with a question.`);
  const wakeWord = among(WAKE_WORDS);
  if (wakeWord) say(`has the word "${wakeWord}", which Amazon keeps for itself.`);
  const smallWord = words.length === 2 ? among(small) : undefined;
  if (smallWord) say(`has two words, one of which is "${smallWord}". Add another word.`);
  return problems;
};
