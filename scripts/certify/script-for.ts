import { inLocale } from '../../models/content/in-locale';
import type { Jurisdiction } from '../../models/content/jurisdiction';
import { TOPIC_OF_INTENT } from '../../models/interaction-model/intent-names';
import { simulatorWords } from '../../models/locales/build-words';
import type { Locale } from '../../models/locales/locales';
import type { SkillPackage } from './skill-package';
import type { Script } from './walk';

/** `"Alexa, ask …"` and `Say "…"`: what a text tells a reader to say. */
const quotedIn = (text: string): string[] =>
  [...text.matchAll(/["“]([^"“”]+)["”]/g)].map(([, said = '']) => said.trim());

/** What is said on the walk through one locale: the package's own examples, and a sample of each topic. */
export const scriptFor = (pack: SkillPackage, locale: Locale, counties: readonly Jurisdiction[]): Script => {
  const model = pack.models[locale];
  const words = simulatorWords(locale);
  const phrase = (intent: 'Help' | 'Stop' | 'Cancel' | 'Yes' | 'No' | 'Repeat'): string =>
    words.builtIn[`AMAZON.${intent}Intent`]?.[0] ?? '';
  const intents = model?.interactionModel.languageModel.intents ?? [];
  const [county] = counties;
  const texts = pack.manifest.publishingInformation?.locales?.[locale];
  const described = quotedIn(texts?.description ?? '').filter((said) => /^alexa,/i.test(said));
  return {
    ...words.unheard,
    locale,
    help: phrase('Help'),
    stop: phrase('Stop'),
    cancel: phrase('Cancel'),
    yes: phrase('Yes'),
    no: phrase('No'),
    repeat: phrase('Repeat'),
    topics: intents
      .filter(({ name }) => TOPIC_OF_INTENT.has(name))
      .flatMap(({ samples = [] }) => samples.find((sample) => !sample.includes('{')) ?? []),
    county: county === undefined ? '' : inLocale(county, 'name', locale),
    examples: texts?.examplePhrases ?? [],
    described,
    instructions: words.isTesters ? quotedIn(pack.manifest.publishingInformation?.testingInstructions ?? '') : [],
  };
};
