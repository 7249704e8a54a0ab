import { languageOf } from '../../models/locales/languages';
import type { Locale } from '../../models/locales/locales';
import { readSpokenAddress } from './spoken-address';

/** What parts the two; a run of it is looked at from its beginning only. */
const ENDS = /(?<![\s,])[\s,]+$/;

/** A question that says where the voter lives, in its two parts; nothing where it says no address. */
export const addressInQuestion = (
  sentence: string,
  locale: Locale,
): { question: string; address: string } | undefined => {
  const { lives } = languageOf(locale).address;
  const said = sentence.toLowerCase();
  const clause = lives.exec(said);
  if (!clause || clause.index === 0) return undefined;
  const [question, address] = [said.slice(0, clause.index), said.slice(clause.index + clause[0].length)];
  const isHome = readSpokenAddress(address, locale).some(({ house, streets }) => house && streets.length > 0);
  return isHome ? { question: question.replace(ENDS, ''), address } : undefined;
};
