import type { Language } from '../language';
import { enUSActs } from './acts';
import { enUSAddress } from './address';
import { enUSDeclined } from './decline';
import { enUSElections } from './elections';
import { enUSFixed } from './fixed';
import { enUSFollow } from './follow';
import { guards } from './guards';
import { enUSMoments } from './moments';
import { enUSNamed } from './named';
import needs from './needs.json';
import { enUSNumbers } from './numbers';
import { enUSReplies } from './replies';
import { enUSSpeech } from './speech';
import { enUSTexts } from './texts';
import trust from './trust.json';

export const enUS: Language = {
  name: 'English',
  examples: {
    place: 'Riverbend County',
    election: 'November general election',
    hours: 'Monday through Friday, 8 AM to 5 PM',
  },
  texts: enUSTexts,
  get speech() {
    return enUSSpeech();
  },
  declined: enUSDeclined,
  yesOrNo: /^(?:(?:yes|no|sure|of course|absolutely|never|maybe)(?=[,.;:!])|(?:not|only) (?:if|unless|until|yet)\b)/i,
  fixed: enUSFixed,
  acts: enUSActs,
  replies: enUSReplies,
  follow: enUSFollow,
  named: enUSNamed,
  needs,
  guards,
  numbers: enUSNumbers,
  address: enUSAddress,
  elections: enUSElections,
  moments: enUSMoments,
  sure: { trust: 0.62, chance: 0.45, lead: 0.15 },
  trust,
};
