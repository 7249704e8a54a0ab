import { readFileSync } from 'node:fs';
import { hearFixed } from '../../../lambda/understanding/hear-fixed';
import { understand } from '../../../lambda/understanding/understand';
import type { Locale } from '../../../models/locales/locales';

interface Told {
  q: string;
  locale?: Locale;
  says?: 'danger' | 'self-harm' | null;
}

const linesOf = (file: string, locale: Locale): Told[] =>
  readFileSync(`test/questions/${file}.jsonl`, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line): Told => JSON.parse(line))
    .filter((one) => (one.locale ?? locale) === locale);

const learned = (sentence: string, locale: Locale): string | undefined => {
  const heard = understand(sentence, [], locale);
  return heard.kind === 'grave' ? heard.says : undefined;
};

describe.each(['en-US', 'es-US'] as const)('danger that no rule hears, %s', (locale) => {
  it('is heard in lines that were not learned from: rules alone hear a third of these, both together two of three', () => {
    const told = linesOf('danger-unseen', locale);
    const byRule = told.filter(({ q, says }) => hearFixed(q, locale) === says);
    const byEither = told.filter(({ q, says }) => (hearFixed(q, locale) ?? learned(q, locale)) === says);
    expect(told.length).toBeGreaterThan(20);
    expect(byEither.length).toBeGreaterThanOrEqual(Math.ceil(0.62 * told.length));
    expect(byEither.length).toBeGreaterThan(1.4 * byRule.length);
  });

  it('is in none of the ordinary questions, nor in the innocent neighbours of danger', () => {
    const ordinary = [
      ...linesOf(locale, locale),
      ...linesOf('rows', locale),
      ...linesOf('ordinary-tricky', locale),
      ...linesOf('danger', locale).filter(({ says }) => says === null),
    ];
    expect(ordinary.length).toBeGreaterThan(450);
    expect(ordinary.filter(({ q }) => learned(q, locale) !== undefined)).toEqual([]);
  });
});
