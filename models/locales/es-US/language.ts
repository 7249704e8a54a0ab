import type { Language } from '../language';
import { esUSActs } from './acts';
import { esUSAddress } from './address';
import { esUSDeclined } from './decline';
import { esUSElections } from './elections';
import { esUSFixed } from './fixed';
import { esUSFollow } from './follow';
import { guards } from './guards';
import { esUSMoments } from './moments';
import { esUSNamed } from './named';
import needs from './needs.json';
import { esUSNumbers } from './numbers';
import { esUSReplies } from './replies';
import { esUSSpeech } from './speech';
import { esUSTexts } from './texts';
import trust from './trust.json';

export const esUS: Language = {
  name: 'Spanish',
  examples: {
    place: 'Condado de Riverbend',
    election: 'elección general de noviembre',
    hours: 'de lunes a viernes, de 8 de la mañana a 5 de la tarde',
  },
  texts: esUSTexts,
  get speech() {
    return esUSSpeech();
  },
  declined: esUSDeclined,
  yesOrNo:
    /^(?:(?:sí|no|claro|claro que (?:sí|no)|por supuesto|desde luego|nunca|quizás?)(?=[,.;:!])|(?:sí|no|solo|sólo) si )/i,
  fixed: esUSFixed,
  acts: esUSActs,
  replies: esUSReplies,
  follow: esUSFollow,
  named: esUSNamed,
  needs,
  guards,
  numbers: esUSNumbers,
  address: esUSAddress,
  elections: esUSElections,
  moments: esUSMoments,
  sure: { trust: 0.68, chance: 0.5, lead: 0.2 },
  trust,
};
