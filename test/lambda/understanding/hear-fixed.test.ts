import { readFileSync } from 'node:fs';
import { hearFixed } from '../../../lambda/understanding/hear-fixed';
import { GRAVE } from '../../../models/locales/fixed-words';
import { isDraftLocale, LOCALES, type Locale } from '../../../models/locales/locales';

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
    const grave = ordinary.filter(({ q }) => graveIn(q, locale) !== null && !/\b(guns|threat|amenaz)|dọa/i.test(q));
    expect(ordinary.length).toBeGreaterThanOrEqual(isDraftLocale(locale) ? 60 : 300);
    expect(grave).toEqual([]);
  });
});

describe('what wants to be sent', () => {
  it.each<[string, Locale]>([
    ['text it to me', 'en-US'],
    ['can you text me that', 'en-US'],
    ['could you email that to me please', 'en-US'],
    ['send that to my phone', 'en-US'],
    ['send me an email with the answer', 'en-US'],
    ['mándamelo por mensaje de texto', 'es-US'],
    ['gửi cái đó qua tin nhắn cho tôi', 'vi-US'],
    ['me lo puedes mandar al celular', 'es-US'],
    ['envíame eso por correo electrónico', 'es-US'],
  ])('is told that nothing is: "%s"', (sentence, locale) => expect(hearFixed(sentence, locale)).toBe('send'));

  it.each<[string, Locale]>([
    ['can you mail me that ballot', 'en-US'],
    ['send it to me', 'en-US'],
    ['i got a text about my registration', 'en-US'],
    ['can i email my ballot application', 'en-US'],
    ['can i get a text when my ballot arrives', 'en-US'],
    ['mándame una boleta por correo', 'es-US'],
    ['puedo mandar mi boleta por correo electrónico', 'es-US'],
    ['me llegó un mensaje de texto de la elección', 'es-US'],
  ])('is not a question about texts or ballots: "%s"', (sentence, locale) =>
    expect(hearFixed(sentence, locale)).toBeUndefined(),
  );
});
