import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageOf } from '../../../../lambda/fronts/sms/language-of';
import { textMessages } from '../../../../models/locales/front-words';
import { LOCALES, type Locale } from '../../../../models/locales/locales';

/** Messages as people write them, of which no list of words was made. */
const HELD_OUT = readFileSync(join(__dirname, '../../../questions/text-messages.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { locale: Locale; q: string });

const otherThan = (locale: Locale): Locale | undefined => LOCALES.find((one) => one !== locale);
const known = (before: (locale: Locale) => Locale | undefined): number =>
  HELD_OUT.filter(({ locale, q }) => languageOf(q, before(locale), LOCALES) === locale).length;

describe('the language of a message', () => {
  it('is known of nearly every first one, of most that change it, and is never left by mistake', () => {
    expect(HELD_OUT).toHaveLength(80);
    expect(known(() => undefined)).toBeGreaterThanOrEqual(76);
    expect(known(otherThan)).toBeGreaterThanOrEqual(66);
    expect(known((locale) => locale)).toBe(80);
  });

  it('stays where a message says nothing of it', () => {
    for (const before of LOCALES)
      for (const said of ['Riverbend', 'Stonefield County', 'ok', '37001', '2', 'no', '👍'])
        expect({ said, language: languageOf(said, before, LOCALES) }).toEqual({ said, language: before });
  });

  it('is the one that is asked for', () => {
    expect(languageOf('español', 'en-US', LOCALES)).toBe('es-US');
    expect(languageOf('in english please', 'es-US', LOCALES)).toBe('en-US');
    expect(languageOf('Tiếng Việt', 'en-US', LOCALES)).toBe('vi-US');
    expect(languageOf('tieng viet xin', 'es-US', LOCALES)).toBe('vi-US');
  });

  it('is told by words that no other language has', () => {
    for (const locale of LOCALES)
      for (const other of LOCALES.filter((one) => one !== locale)) {
        const theirs = new Set(textMessages(other).words);
        const shared = textMessages(locale).words.filter((word) => theirs.has(word));
        expect({ locale, other, shared }).toEqual({ locale, other, shared: [] });
      }
  });
});
