import { enUSPhone } from './en-US/phone';
import { esUSPhone } from './es-US/phone';
import type { Locale } from './locales';
import type { PhoneTexts } from './phone-texts';

const PHONES: Record<Locale, PhoneTexts> = { 'en-US': enUSPhone, 'es-US': esUSPhone };

export const phoneTexts = (locale: Locale): PhoneTexts => PHONES[locale];
