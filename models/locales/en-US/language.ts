import type { Language } from '../language';
import { enUSAddress } from './address';
import { enUSDeclined } from './decline';
import { enUSNumbers } from './numbers';
import { enUSSpeech } from './speech';
import { enUSTexts } from './texts';

export const enUS: Language = {
  name: 'English',
  texts: enUSTexts,
  speech: enUSSpeech,
  declined: enUSDeclined,
  numbers: enUSNumbers,
  address: enUSAddress,
};
