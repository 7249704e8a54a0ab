import { publicWordsIn } from '../../../lambda/understanding/public-words';
import { isDraftLocale, LOCALES, type Locale } from '../../../models/locales/locales';
import { PUBLIC_WORDS } from '../../../models/locales/public-words';
import { randomFrom } from '../../../scripts/attack/random';
import { COMMON_NAMES } from '../../../scripts/train/common-names';

describe('what is kept of a question that got no answer', () => {
  it('is its telling words in the order of the alphabet', () => {
    expect(publicWordsIn('can i use my library card as identification', 'en-US')).toEqual(
      ['card', 'id', 'library', 'use'].filter((w) => PUBLIC_WORDS['en-US'].includes(w)),
    );
  });

  it('is no word that only this voter says', () => {
    expect(publicWordsIn('may my quetzalcoatl bring a ballot', 'en-US')).not.toContain('quetzalcoatl');
  });

  it('is nothing where the sentence tells a story, a number or somebody', () => {
    for (const said of [
      'the neighbor asked my sister about the church where his mother and her friend help with the library and the school',
      'i live at fifty ferry street',
      'call me about my ballot at 555 0142',
      'write to rosa@example.com about my ballot',
    ])
      expect({ said, kept: publicWordsIn(said, 'en-US') }).toEqual({ said, kept: [] });
  });
});

const RARE =
  'zebulonia quimbleforth okonkwo vandermeer xiomara dmitrievna abernathy szczepanski ngozi featherstone'.split(' ');
const STREETS =
  'xanthippe terrace|old quarry lane|ferry street|martin luther king boulevard|calle ocho|avenida juárez'.split('|');
const NUMBERS: Record<Locale, string[]> = {
  'en-US': ['9471', 'fifty', 'one twenty one', 'twelve oh four', '12b'],
  'es-US': ['9471', 'ciento cincuenta', 'cuarenta y dos', '12b'],
  'vi-US': ['9471', 'một trăm hai mươi', 'bốn mươi hai', '12b'],
};
const PHONES: Record<Locale, string[]> = {
  'en-US': ['212 555 8741', 'two one two five five five eight seven four one'],
  'es-US': ['212 555 8741', 'dos uno dos cinco cinco cinco'],
  'vi-US': ['212 555 8741', 'hai một hai năm năm năm tám bảy'],
};
const ASKED: Record<Locale, string[]> = {
  'en-US': [
    'is WHO registered',
    'my name is WHO and i live at WHERE',
    'WHO lives at WHERE with a ballot',
    'send my ballot to WHERE',
    'call WHO at PHONE',
    'i am WHO born on may NUMBER',
    'can WHO vote from WHERE',
    'mail WHO at mail@example.com',
  ],
  'es-US': [
    'está WHO en la lista',
    'me llamo WHO y vivo en WHERE',
    'manden la boleta de WHO a WHERE',
    'llamen a WHO al PHONE',
    'soy WHO nacida el NUMBER de mayo',
    'puede votar WHO que vive en WHERE',
  ],
  'vi-US': [
    'kiểm tra WHO đã ghi danh chưa',
    'tôi tên WHO ở số WHERE',
    'gửi lá phiếu của WHO tới WHERE',
    'gọi cho WHO ở số PHONE',
    'tôi là WHO sinh ngày NUMBER',
    'WHO ở WHERE có được bầu không',
  ],
};

/** Ten thousand sentences of each language that say who somebody is, or where to find them. */
it.each(LOCALES)('no name, number or address of ten thousand sentences is kept in %s', (locale) => {
  const random = randomFrom(11);
  const names = [...RARE, ...COMMON_NAMES];
  const name = (): string => `${random.pick(names)} ${random.pick(names)}`;
  const said = new Set(
    names.concat(
      STREETS.flatMap((street) => street.split(' ')),
      'example',
      'mail@example',
    ),
  );
  const leaks: string[] = [];
  for (let at = 0; at < 10_000; at += 1) {
    const number = random.pick(NUMBERS[locale]);
    const sentence = random
      .pick(ASKED[locale])
      .replace('WHO', name())
      .replace('WHERE', `${number} ${random.pick(STREETS)}`)
      .replace('PHONE', random.pick(PHONES[locale]))
      .replace('NUMBER', number);
    for (const word of publicWordsIn(sentence, locale))
      if (said.has(word) || /\d/.test(word)) leaks.push(`${word}: ${sentence}`);
  }
  expect(leaks).toEqual([]);
});

it.each(LOCALES)('the list of %s has nobody in it who is not a word as well', (locale) => {
  expect(PUBLIC_WORDS[locale].filter((word) => COMMON_NAMES.has(word))).toEqual([]);
  expect(PUBLIC_WORDS[locale].length).toBeGreaterThan(isDraftLocale(locale) ? 100 : 1000);
});
