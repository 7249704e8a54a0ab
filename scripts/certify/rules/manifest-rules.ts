import { failed, type Rule } from '../rule';
import { storeTexts } from '../skill-package';

/** Longest texts that the store takes, in characters. */
const LONGEST = { name: 50, summary: 160, description: 4000, testingInstructions: 4000 };
const MOST_KEYWORDS = 30;
const KEYWORD_CHARACTERS = 150;

const CHECKLIST = 'certification-requirements';

const missingFrom = (where: string, wanted: readonly string[], there: readonly string[]) => [
  ...wanted
    .filter((locale) => !there.includes(locale))
    .map((locale) => failed(`${where} lacks ${locale}, which office.yaml offers. Add it.`)),
  ...there
    .filter((locale) => !wanted.includes(locale))
    .map((locale) => failed(`${where} has ${locale}, which office.yaml doesn't offer. Remove it, or offer it.`)),
];

export const manifestRules: readonly Rule[] = [
  {
    id: 'locales-agree',
    asks: 'The manifest, its privacy part and the interaction models name the same languages.',
    source: CHECKLIST,
    check: ({ pack }) => {
      const { manifest, models, office } = pack;
      return [
        ...missingFrom(
          'publishingInformation',
          office.locales,
          Object.keys(manifest.publishingInformation?.locales ?? {}),
        ),
        ...missingFrom(
          'privacyAndCompliance',
          office.locales,
          Object.keys(manifest.privacyAndCompliance?.locales ?? {}),
        ),
        ...missingFrom('interactionModels/custom (npm run model)', office.locales, Object.keys(models)),
      ];
    },
  },
  {
    id: 'store-texts',
    asks: 'Name, summary, description and keywords are there and not too long.',
    source: CHECKLIST,
    check: ({ pack }) =>
      storeTexts(pack).flatMap(([locale, texts]) => {
        const lengths = (['name', 'summary', 'description'] as const).flatMap((field) => {
          const length = texts[field]?.trim().length ?? 0;
          if (length === 0) return [failed(`${locale}: there is no ${field}. Write one.`)];
          return length > LONGEST[field]
            ? [failed(`${locale}: the ${field} has ${length} characters; ${LONGEST[field]} are allowed. Shorten it.`)]
            : [];
        });
        const { keywords = [] } = texts;
        const characters = keywords.join(',').length;
        if (keywords.length === 0 || keywords.length > MOST_KEYWORDS || characters > KEYWORD_CHARACTERS)
          lengths.push(
            failed(
              `${locale}: ${keywords.length} keywords of ${characters} characters; 1 to ${MOST_KEYWORDS} of at most ${KEYWORD_CHARACTERS} are taken.`,
            ),
          );
        return lengths;
      }),
  },
  {
    id: 'own-words',
    asks: 'Each language has its own store texts, not those of another.',
    source: CHECKLIST,
    check: ({ pack }) => {
      const owners = new Map<string, string>();
      return storeTexts(pack).flatMap(([locale, { summary = '', description = '' }]) =>
        [summary, description].flatMap((text) => {
          const owner = owners.get(text);
          owners.set(text, locale);
          return owner === undefined || text === '' ? [] : [failed(`${locale} says what ${owner} says. Translate it.`)];
        }),
      );
    },
  },
  {
    id: 'icons',
    asks: 'Every language has PNG icons of 108 by 108 and 512 by 512.',
    source: CHECKLIST,
    check: ({ pack }) =>
      storeTexts(pack).flatMap(([locale, { smallIconUri = '', largeIconUri = '' }]) =>
        (
          [
            [smallIconUri, 108],
            [largeIconUri, 512],
          ] as const
        ).flatMap(([uri, size]) => {
          const picture = pack.pictureAt(uri);
          if (!picture)
            return [failed(`${locale}: ${uri || 'an icon'} is no PNG in skill-package. Run npm run icons.`)];
          const { width, height } = picture;
          return width === size && height === size
            ? []
            : [failed(`${locale}: ${uri} is ${width} by ${height}, not ${size} by ${size}.`)];
        }),
      ),
  },
  {
    id: 'testing-instructions',
    asks: 'The reviewer is told how to test, and everything quoted there works.',
    source: CHECKLIST,
    check: ({ pack, steps }) => {
      const text = pack.manifest.publishingInformation?.testingInstructions?.trim() ?? '';
      if (text === '') return [failed('There are no testing instructions. Write what to say, step by step.')];
      if (text.length > LONGEST.testingInstructions)
        return [
          failed(`The testing instructions have ${text.length} characters; ${LONGEST.testingInstructions} are taken.`),
        ];
      return steps
        .filter(
          ({ kind, turn }) => kind === 'instruction' && (turn.outcome === 'no-match' || turn.outcome === 'apology'),
        )
        .map(({ turn }) =>
          failed(`"${turn.utterance}" is answered with: ${turn.speech} Change the instructions, or the content.`),
        );
    },
  },
  {
    id: 'screens-declared',
    asks: 'A skill that sends APL declares the interface, with the screens it was made for.',
    source: 'Configure Your Skill with the APL Interface',
    check: ({ pack }) => {
      const { interfaces = [] } = pack.manifest.apis?.custom ?? {};
      const declared = interfaces.find(({ type }) => type === 'ALEXA_PRESENTATION_APL');
      const sends = pack.source.includes('Alexa.Presentation.APL.RenderDocument');
      if (sends && !declared)
        return [failed('The skill sends APL; add ALEXA_PRESENTATION_APL to apis.custom.interfaces.')];
      return declared && !sends ? [failed('ALEXA_PRESENTATION_APL is declared and never used. Remove it.')] : [];
    },
  },
];
