import { enUSPages } from './en-US/pages';
import { esUSPages } from './es-US/pages';
import type { Locale } from './locales';
import type { PageTexts } from './page-texts';

const PAGES: Record<Locale, PageTexts> = { 'en-US': enUSPages, 'es-US': esUSPages };

export const pageTexts = (locale: Locale): PageTexts => PAGES[locale];
