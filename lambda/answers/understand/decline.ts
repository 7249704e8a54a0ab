import type { Locale } from '../../../models/locales';
import type { DeclineKind } from '../../../models/texts/texts';
import { enUSDeclined } from './decline/en-US';
import { esUSDeclined } from './decline/es-US';

/** A pattern over the question in plain lower case, without accents, and why it is declined. */
export type DeclineRule = readonly [why: DeclineKind, pattern: RegExp, unless?: RegExp];

/** Why a question is declined by its very words, whatever the rows say. */
export const declinedByRule = (
  question: string,
  locale: Locale,
  declineWords: readonly string[] = [],
): DeclineKind | undefined => {
  const plain = ` ${question
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘]/g, "'")
    .replace(/[^a-z0-9@'.$#-]+/g, ' ')
    .replace(/[.](?= |$)/g, '')
    .trim()} `;
  for (const word of declineWords) {
    const heard = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').trim();
    if (heard !== '' && plain.includes(` ${heard} `)) return 'off-topic';
  }
  const rules = locale === 'en-US' ? enUSDeclined : esUSDeclined;
  return rules.find(([, pattern, unless]) => pattern.test(plain) && !unless?.test(plain))?.[0];
};
