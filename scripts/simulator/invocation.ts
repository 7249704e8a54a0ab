import type { Locale } from '../../models/locales/locales';

/** How a skill is called by name. `ask franklin elections when …`, `abre elecciones de franklin`. */
const WORDS: Record<Locale, { open: string; ask: string; connect: string; by: string }> = {
  'en-US': {
    open: 'open|launch|start|begin|enable|load|resume|run|use|play|talk to|speak to|go to',
    ask: 'ask|tell|talk to|open|use|search|check|go to',
    connect: 'about|to|for|if|whether|that|and|and ask|and tell me|to tell me',
    by: 'from|in|using|with',
  },
  'es-US': {
    open: 'abre|abrir|inicia|empieza|comienza|lanza|usa|pon|habilita|habla con|ve a',
    ask: 'pregunta a|pregúntale a|pregúntele a|pide a|pídele a|dile a|consulta a|consulta con|usa|abre',
    connect: 'sobre|acerca de|que|para|si|por|y|y dime|y pregunta|que me diga',
    by: 'de|en|con|usando',
  },
};

/**
 * What a sentence says to the skill by its name. `rests` are the ways to read what was asked, likelier first:
 * a connecting word may be part of the question. None at all: the skill is only opened.
 */
export interface Invocation {
  rests: readonly string[];
}

/** Recognises the skill's name at either end of a sentence in spoken form; `undefined` where it isn't called. */
export const createInvocations = (name: string, locale: Locale): ((spoken: string) => Invocation | undefined) => {
  const { open, ask, connect, by } = WORDS[locale];
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
