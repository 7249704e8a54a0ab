import type { FrontLanguage } from '../front-language';
import { viUSPages } from './pages';
import { viUSTextMessages } from './text-messages';

/** Where people write. Neither Alexa nor a voice of Amazon Polly speaks it: see `platforms.ts`. */
export const viUSFronts: FrontLanguage = {
  pages: viUSPages,
  textMessages: viUSTextMessages,
  asksLanguage: /^(?:in |speak |noi |bang |toi noi )?(?:vietnamese|tieng viet|viet nam|viet)(?: please| xin| di)?$/,
};
