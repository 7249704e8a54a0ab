import type { Jurisdiction } from '../../models/content/jurisdiction';
import { TOPIC_OF_INTENT } from '../../models/interaction-model/intent-names';
import type { Locale } from '../../models/locales/locales';
import { BUILT_IN_PHRASES } from '../simulator/built-in-phrases';
import type { SkillPackage } from './skill-package';
import type { Script } from './walk';

/** Sentences that no model holds: nothing anybody means, twice in a row, too little to be sure, and what a skill of an office declines. */
const SAID: Record<Locale, Pick<Script, 'nonsense' | 'vague' | 'forbidden'>> = {
  'en-US': {
    nonsense: ['purple bicycle sandwich', 'purple bicycle sandwich'],
    vague: [
      'absentee ballot',
      'registration',
      'ballot',
      'deadline',
      'my ballot in the mail',
      'voting',
      'early voting or by mail',
    ],
    forbidden: ['who should i vote for', 'who is going to win'],
  },
  'es-US': {
    nonsense: ['bicicleta morada con mostaza', 'bicicleta morada con mostaza'],
    vague: [
      'boleta',
      'inscripción',
      'boleta por correo',
      'fecha límite',
      'mi boleta en el correo',
      'votar',
      'votar antes o por correo',
    ],
    forbidden: ['por quién debo votar', 'quién va a ganar'],
  },
};

/** `"Alexa, ask …"` and `Say "…"`: what a text tells a reader to say. */
const quotedIn = (text: string): string[] =>
  [...text.matchAll(/["“]([^"“”]+)["”]/g)].map(([, said = '']) => said.trim());

/** What is said on the walk through one locale: the package's own examples, and a sample of each topic. */
export const scriptFor = (pack: SkillPackage, locale: Locale, counties: readonly Jurisdiction[]): Script => {
  const model = pack.models[locale];
  const phrase = (intent: 'Help' | 'Stop' | 'Cancel' | 'Yes' | 'No' | 'Repeat'): string =>
    BUILT_IN_PHRASES[locale][`AMAZON.${intent}Intent`]?.[0] ?? '';
  const intents = model?.interactionModel.languageModel.intents ?? [];
  const [county] = counties;
  const texts = pack.manifest.publishingInformation?.locales?.[locale];
  const described = quotedIn(texts?.description ?? '').filter((said) => /^alexa,/i.test(said));
  return {
    ...SAID[locale],
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
    county: (locale === 'es-US' ? county?.name_es : undefined) ?? county?.name ?? '',
    examples: texts?.examplePhrases ?? [],
    described,
    // Amazon's testers read English, whatever else the skill speaks.
    instructions: locale === 'en-US' ? quotedIn(pack.manifest.publishingInformation?.testingInstructions ?? '') : [],
  };
};
