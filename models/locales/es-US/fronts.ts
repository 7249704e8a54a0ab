import type { FrontLanguage } from '../front-language';
import { esUSPages } from './pages';
import { esUSPhone } from './phone';
import { esUSTextMessages } from './text-messages';

export const esUSFronts: FrontLanguage = {
  pages: esUSPages,
  phone: esUSPhone,
  textMessages: esUSTextMessages,
  asksLanguage: /^(?:in |en |speak |i speak |hablo |habla )?(?:spanish|espanol|castellano)(?: please| por favor)?$/,
  lex: { name: 'Spanish (US)', quota: { intents: 250, slots: 2000, types: 100, characters: 200_000 } },
};
