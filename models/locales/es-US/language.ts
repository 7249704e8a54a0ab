import type { Language } from '../language';
import { esUSAddress } from './address';
import { esUSDeclined } from './decline';
import { esUSNumbers } from './numbers';
import { esUSSpeech } from './speech';
import { esUSTexts } from './texts';

export const esUS: Language = {
  name: 'Spanish',
  texts: esUSTexts,
  speech: esUSSpeech,
  declined: esUSDeclined,
  numbers: esUSNumbers,
  address: esUSAddress,
};
