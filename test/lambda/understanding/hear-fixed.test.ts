import { readFileSync } from 'node:fs';
import { hearFixed } from '../../../lambda/understanding/hear-fixed';
import { GRAVE } from '../../../models/locales/fixed-words';
import { LOCALES, type Locale } from '../../../models/locales/locales';

const linesOf = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

/** What is grave in a sentence; nothing for an ordinary one. */
const graveIn = (sentence: string, locale: Locale): string | null => {
  const kind = hearFixed(sentence, locale);
  return kind !== undefined && GRAVE.has(kind) ? kind : null;
};

const told = linesOf<{ q: string; locale: Locale; says: 'danger' | 'self-harm' | null }>('test/questions/danger.jsonl');

describe.each(LOCALES)('hearFixed, %s', (locale) => {
  it.each([
    ['danger', 'danger'],
    ['no wish to live', 'self-harm'],
    ['nothing grave in their innocent neighbours', null],
  ] as const)('hears %s', (_, kind) => {
    const own = told.filter((one) => one.locale === locale && one.says === kind);
    expect(own.length).toBeGreaterThan(10);
    expect(own.filter(({ q }) => graveIn(q, locale) !== kind)).toEqual([]);
  });

  it('takes no ordinary question for danger, but where people with guns or threats are in it', () => {
    const ordinary = linesOf<{ q: string }>(`test/questions/${locale}.jsonl`);
    const grave = ordinary.filter(({ q }) => graveIn(q, locale) !== null && !/\b(guns|threat|amenaz)/i.test(q));
    expect(ordinary.length).toBeGreaterThan(300);
    expect(grave).toEqual([]);
  });
});
