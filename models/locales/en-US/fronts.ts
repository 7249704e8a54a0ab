import type { FrontLanguage } from '../front-language';
import { enUSPages } from './pages';
import { enUSPhone } from './phone';
import { enUSTextMessages } from './text-messages';

export const enUSFronts: FrontLanguage = {
  pages: enUSPages,
  phone: enUSPhone,
  textMessages: enUSTextMessages,
  asksLanguage: /^(?:in |en |speak |i speak |hablo |do you speak )?(?:english|ingles)(?: please| por favor)?$/,
  lex: {
    name: 'English (US)',
    quota: { intents: 1000, slots: 4000, types: 250, characters: 2_000_000 },
  },
};
