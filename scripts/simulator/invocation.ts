import { simulatorWords } from '../../models/locales/build-words';
import type { Locale } from '../../models/locales/locales';

/**
 * What a sentence says to the skill by its name. `rests` are the ways to read what was asked, likelier first:
 * a connecting word may be part of the question. None at all: the skill is only opened.
 */
export interface Invocation {
  rests: readonly string[];
}

/** Recognises the skill's name at either end of a sentence in spoken form; `undefined` where it isn't called. */
export const createInvocations = (name: string, locale: Locale): ((spoken: string) => Invocation | undefined) => {
  const { open, ask, connect, by } = simulatorWords(locale).invocation;
  const opened = new RegExp(
    `^(?:(?:alexa|please|por favor) )*(?:(?:${open}|ask|pregunta a) )?(?:the )?${name}(?: (?:please|por favor))?$`,
    'u',
  );
  const asked = new RegExp(`^(?:(?:alexa|please) )*(?:${ask}) (?:the )?${name} (.+)$`, 'u');
  const askedBefore = new RegExp(`^(?:alexa )?(?:ask|pregunta) (.+) (?:${by}) ${name}$`, 'u');
  const connected = new RegExp(`^(?:${connect}) (.+)$`, 'u');
  return (spoken) => {
    if (opened.test(spoken)) return { rests: [] };
    const rest = (spoken.match(asked) ?? spoken.match(askedBefore))?.[1];
    if (rest === undefined) return undefined;
    const without = rest.match(connected)?.[1];
    return { rests: without === undefined ? [rest] : [rest, without] };
  };
};
