import { failed, person, type Rule, type Subject } from '../rule';
import { storeTexts } from '../skill-package';

const BRANDS = /\b(amazon|aws|echo|fire tv|alexa)\b/i;

/** The wake word before an example, in either quotation marks or at the beginning of a phrase. */
const WAKE = /(^|["“])alexa, /gi;

/** Where a voter gives a permission: Amazon's own requests for one name it, and it has no other name. */
const APP = /\balexa app\b|\baplicación (?:de )?alexa\b/giu;

const ADVERTISING =
  /\b(sponsor\w*|promo code|discounts?|subscribe|brought to you by|patrocinad\w+|descuentos?|código promocional|suscríbete)\b/i;

const shop = (subject: Subject): [string, string][] =>
  storeTexts(subject.pack).flatMap(([locale, { name, summary, description, keywords = [], examplePhrases = [] }]) =>
    [name, summary, description, ...keywords, ...examplePhrases].map((text): [string, string] => [locale, text ?? '']),
  );

const spoken = ({ steps }: Subject): [string, string][] =>
  [
    ...new Map(
      steps.flatMap(({ locale, turn }) => [turn.speech, turn.reprompt ?? ''].map((text) => [text, locale] as const)),
    ),
  ].map(([text, locale]) => [locale, text]);

const around = (text: string, word: string): string => {
  const at = text.toLowerCase().indexOf(word.toLowerCase());
  return text.slice(Math.max(0, at - 30), at + word.length + 30);
};

export const wordRules: readonly Rule[] = [
  {
    id: 'no-brands',
    asks: "No name of Amazon's, but for the wake word before an example and the app where a permission is given.",
    source: 'policy 1a-1d, blog 2020-08',
    check: (subject) =>
      [
        ...shop(subject).map(([locale, text]) => [locale, text.replace(WAKE, '$1')] as const),
        ...spoken(subject),
      ].flatMap(([locale, text]) => {
        const word = text.replace(APP, '').match(BRANDS)?.[0];
        return word ? [failed(`${locale}: "${word}" in "… ${around(text, word)} …". Say it without.`)] : [];
      }),
  },
  {
    id: 'no-advertising',
    asks: 'The skill has no advertising, and says so.',
    source: 'blog (no advertising)',
    check: (subject) => {
      const { containsAds } = subject.pack.manifest.privacyAndCompliance ?? {};
      const declared =
        containsAds === false ? [] : [failed('containsAds has to be false: an office advertises nothing here.')];
      const words = [...shop(subject), ...spoken(subject)].flatMap(([locale, text]) => {
        const word = text.match(ADVERTISING)?.[0];
        return word ? [failed(`${locale}: "${word}" in "… ${around(text, word)} …" reads like advertising.`)] : [];
      });
      return [...declared, ...words];
    },
  },
  {
    id: 'right-to-the-name',
    asks: 'The skill is the official one of the office it names.',
    source: 'policy 1a-1d (official skill of the body named)',
    check: ({ pack }) => {
      const instructions = pack.manifest.publishingInformation?.testingInstructions ?? '';
      const speaksOfProof = /letter|proof|authori[sz]/i.test(instructions);
      return speaksOfProof
        ? [
            person(
              'Have the letter ready in which the office confirms its name and seal; the testing instructions promise it.',
            ),
          ]
        : [failed('Say in the testing instructions how the office proves its right to the name and the seal.')];
    },
  },
  {
    id: 'looked-at',
    asks: "The icons show no device of Amazon's; screens and voices are as they should be.",
    source: 'certification-requirements (VUI and UX)',
    check: ({ pack }) => [
      person('Look at both icons in skill-package/assets/images.'),
      person('Look at an answer, an offer and the help on a small Echo Show, a large one and a television.'),
      ...pack.office.locales.map((locale) =>
        person(`${locale}: have a native speaker listen to five answers and the help.`),
      ),
    ],
  },
];
