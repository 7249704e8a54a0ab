import type { Language } from '../language';
import { viUSActs } from './acts';
import { viUSAddress } from './address';
import { viUSDeclined } from './decline';
import { viUSElections } from './elections';
import { viUSFixed } from './fixed';
import { viUSFollow } from './follow';
import { guards } from './guards';
import { viUSMoments } from './moments';
import { viUSNamed } from './named';
import needs from './needs.json';
import { viUSNumbers } from './numbers';
import { viUSReplies } from './replies';
import { viUSSpeech } from './speech';
import { viUSTexts } from './texts';
import trust from './trust.json';

/**
 * A draft, written by machine: nobody has read it who speaks Vietnamese from childhood. `DRAFTS` in `../locales.ts` keeps it
 * from voters whose office hasn't said that it knows.
 */
export const viUS: Language = {
  name: 'Vietnamese',
  examples: {
    place: 'Quận Riverbend',
    election: 'cuộc tổng tuyển cử tháng 11',
    hours: 'thứ Hai đến thứ Sáu, từ 8 giờ sáng đến 5 giờ chiều',
  },
  texts: viUSTexts,
  get speech() {
    return viUSSpeech();
  },
  declined: viUSDeclined,
  yesOrNo: /^(?:(?:dạ|vâng|có|không|được|chắc chắn|tất nhiên)(?=[,.;:!])|(?:chỉ khi|trừ khi) )/i,
  fixed: viUSFixed,
  acts: viUSActs,
  replies: viUSReplies,
  follow: viUSFollow,
  named: viUSNamed,
  needs,
  guards,
  numbers: viUSNumbers,
  address: viUSAddress,
  elections: viUSElections,
  moments: viUSMoments,
  sure: { trust: 0.6, chance: 0.45, lead: 0.15 },
  trust,
};
