import { spokenWords } from '../check/spoken-length';

/** How fast Alexa reads plain text, about. Digits of a phone number count as words. */
const WORDS_A_MINUTE = 150;

/** About how long it takes to say a text whose placeholders are filled. */
export const secondsOf = (text: string): number =>
  Math.max(1, Math.round((spokenWords(text, new Map()) * 60) / WORDS_A_MINUTE));
