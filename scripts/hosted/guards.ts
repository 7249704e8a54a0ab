import type { Guards, Needles } from '../../models/locales/guards';
import { languageOf } from '../../models/locales/languages';
import type { Locale } from '../../models/locales/locales';
import { havingOf, needlesOf } from './needles';
import { replyWordsOf } from './reply-words-of';

const guardsIn = (patterns: readonly RegExp[]): Needles[] => patterns.map((pattern) => needlesOf(pattern) ?? null);

/** In the place of any name: longer than whatever else a pattern needs. */
const NAME = 'n'.repeat(20);

/** The names themselves, where a pattern about one always has it in it. */
const namesGuard = (names: readonly string[], about: (name: string) => string): Needles => {
  const isNamed = havingOf(new RegExp(about(NAME)))?.every((text) => text.includes(NAME));
  return (isNamed && needlesOf(new RegExp(names.join('|')))) || null;
};

const repliesOf = (locale: Locale): Guards['replies'] => {
  const { phrases, padding } = languageOf(locale).replies;
  const { words, open } = replyWordsOf([...Object.values(phrases).flat(), ...padding]);
  const wild = open.map((pattern) => needlesOf(new RegExp(pattern)));
  // Nothing tells such a reply from another sentence.
  if (wild.some((needles) => needles === undefined)) return undefined;
  return { words: words.join(' '), wild: [...new Set(wild.flatMap((needles) => needles ?? []))] };
};

/** What a locale's patterns need of a sentence, for a bundle. */
export const guardsOf = (locale: Locale): Guards => {
  const { declined, fixed, speech, named } = languageOf(locale);
  return {
    declined: guardsIn(declined.map(([, pattern]) => pattern)),
    fixed: guardsIn(fixed.map(([, pattern]) => pattern)),
    rewrites: guardsIn(speech.rewrites.map(([pattern]) => pattern)),
    state: namesGuard(named.states, named.asksThere),
    country: namesGuard(named.countries, named.electionThere),
    replies: repliesOf(locale),
  };
};
