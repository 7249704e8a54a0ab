import type { HelpfulTexts } from '../helpful-texts';
import type { ReplyWords } from '../reply-words';
import { reach } from './reach';

export const esUSHelpful: HelpfulTexts = {
  ask: '¿Te sirvió?',
  choices: ['Sí', 'No'],
  thanks: 'Gracias por decírmelo.',
  person: (contact) => `Lo siento. Una persona te puede ayudar: ${reach(contact)}.`,
};

const WELL = '(?:util|bueno|bien|claro|perfecto|lo que (?:necesitaba|queria|buscaba)|una (?:gran )?ayuda)';

/** What is said to "¿Te sirvió?" besides yes and no. */
export const esUSHelped: Pick<ReplyWords['phrases'], 'helped' | 'partly' | 'unhelped'> = {
  helped: [
    '(?:me |si me )?(?:sirvio|ayudo|sirve|ayuda)(?: (?:mucho|bastante|muchisimo|bien|de mucho))?',
    `(?:(?:eso )?(?:fue|es|estuvo|esta) )?(?:muy |bastante |super )?${WELL}`,
    '(?:eso )?(?:contesta|contesto|responde|respondio) (?:a )?mi pregunta|mucho|muchisimo|bastante|me quedo claro|ya me quedo claro',
  ],
  partly: [
    'mas o menos|(?:solo )?(?:un poco|un poquito|algo|a medias|en parte)|regular|mitad y mitad|si y no|asi asi|medio',
    '(?:me )?(?:sirvio|ayudo) (?:un poco|un poquito|algo|a medias|en parte)|no (?:del todo|completamente|todo)',
  ],
  unhelped: [
    'no (?:mucho|tanto|realmente|para nada|nada|muy util|muy claro)|para nada|en absoluto|de nada no',
    '(?:la verdad )?no (?:me )?(?:sirvio|ayudo|sirve|ayuda)(?: (?:de nada|de mucho|mucho|para nada|nada))?',
    '(?:no (?:fue|es|estuvo) )(?:muy )?(?:util|claro|bueno|lo que (?:necesitaba|queria|buscaba))|inutil|no (?:contesta|contesto|responde|respondio)(?: (?:a )?mi pregunta| lo que pregunte)?|(?:fue |es )?confuso|no me quedo claro',
  ],
};
