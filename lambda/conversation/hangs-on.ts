import { languageOf } from '../../models/locales/languages';
import { replyWords } from '../understanding/hear-reply';
import { sentencesOf, speechOf } from '../understanding/normalise';
import type { Turn } from './turn';

/** What is longer stands for itself. */
export const MOST_WORDS = 9;

export const asksHours = (sentence: string, { locale }: Turn): boolean =>
  languageOf(locale).follow.asksHours.test(replyWords(sentence));

/** What would have to be done once more. */
export const askedAgain = (sentence: string, { locale }: Turn): string | undefined =>
  languageOf(locale).follow.asksAgain.exec(replyWords(sentence))?.[1];

export const isQuestion = (sentence: string, { locale }: Turn): boolean =>
  languageOf(locale).follow.asks.test(replyWords(sentence));

/** With every spelling and regional name as one. */
export const tellingStems = (text: string, locale: Turn['locale']): string[] => {
  const { functionWords, stem } = speechOf(locale);
  return sentencesOf(text, locale)
    .flat()
    .filter((word) => !functionWords.has(word))
    .map(stem);
};

/** Whether all that a sentence speaks of stands in a text. */
export const isSaidIn = (text: string, sentence: string, { locale }: Turn): boolean => {
  const said = new Set(tellingStems(text, locale));
  const asked = tellingStems(sentence, locale);
  return asked.length > 0 && asked.every((stem) => said.has(stem));
};

export const hangsOn = (sentence: string, { locale }: Turn): 'needs-before' | 'goes-on' | 'alone' => {
  const heard = replyWords(sentence);
  const { goesOn, needsBefore, hangsOn } = languageOf(locale).follow;
  if (heard.split(' ').length > MOST_WORDS) return 'alone';
  if (needsBefore.test(heard) || (hangsOn.test(heard) && !speaksOfVoting(sentence, locale))) return 'needs-before';
  return goesOn.test(heard) ? 'goes-on' : 'alone';
};

export const speaksOfVoting = (sentence: string, locale: Turn['locale']): boolean => {
  const { commonWords, votingWords, stem } = speechOf(locale);
  const stems = sentencesOf(sentence, locale).flat().map(stem);
  return stems.some((word) => commonWords.has(word) || votingWords.has(word));
};
