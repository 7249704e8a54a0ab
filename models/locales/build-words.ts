import type { AskedAs } from '../catalogue/catalogue';
import type { BuildLanguage } from './build-language';
import { enUSBuild } from './en-US/build';
import { esUSBuild } from './es-US/build';
import type { Locale } from './locales';
import type { PrivacyTexts } from './privacy-texts';
import type { SimulatorWords } from './simulator-words';
import type { SlotWords } from './slot-words';
import type { TypedDates } from './typed-dates';
import { viUSBuild } from './vi-US/build';

const BUILD: Record<Locale, BuildLanguage> = { 'en-US': enUSBuild, 'es-US': esUSBuild, 'vi-US': viUSBuild };

export const slotWords = (locale: Locale): SlotWords => BUILD[locale].slots;

export const simulatorWords = (locale: Locale): SimulatorWords => BUILD[locale].simulator;

export const acronymsOf = (locale: Locale): readonly string[] => BUILD[locale].acronyms;

export const typedDates = (locale: Locale): TypedDates => BUILD[locale].typedDates;

export const askedAs = (id: string, locale: Locale): AskedAs | undefined => BUILD[locale].catalogue[id];

export const learned = (locale: Locale): BuildLanguage['learned'] => BUILD[locale].learned;

export const commonWords = (locale: Locale): readonly string[] => BUILD[locale].commonWords;

export const glossaryOf = (locale: Locale): BuildLanguage['glossary'] => BUILD[locale].glossary;

export const privacyTexts = (locale: Locale): PrivacyTexts | undefined => BUILD[locale].privacy;
