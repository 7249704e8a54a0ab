import { enUSTextMessages } from './en-US/text-messages';
import { esUSTextMessages } from './es-US/text-messages';
import type { Locale } from './locales';
import type { TextMessageWords } from './text-message-words';

const TEXT_MESSAGES: Record<Locale, TextMessageWords> = { 'en-US': enUSTextMessages, 'es-US': esUSTextMessages };

export const textMessages = (locale: Locale): TextMessageWords => TEXT_MESSAGES[locale];
