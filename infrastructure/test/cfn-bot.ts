import type { CfnBot } from 'aws-cdk-lib/aws-lex';
import type { LexBot } from '../../models/lex/lex-bot';

/** The bot as CloudFormation would take it, for the library's checks of names, patterns and ranges. */
export const cfnLocalesOf = ({ locales }: LexBot): CfnBot.BotLocaleProperty[] =>
  locales.map(({ locale, voice, intents, types }) => ({
    localeId: locale.replace('-', '_'),
    nluConfidenceThreshold: 0.4,
    voiceSettings: { voiceId: voice.name, engine: voice.engine.toLowerCase() },
    intents: intents.map(({ name, parent, utterances, slots }) => ({
      name,
      ...(parent === undefined ? {} : { parentIntentSignature: parent }),
      ...(utterances.length === 0 ? {} : { sampleUtterances: utterances.map((utterance) => ({ utterance })) }),
      fulfillmentCodeHook: { enabled: true },
      slots: slots.map((slot) => ({
        name: slot.name,
        slotTypeName: slot.type,
        ...(slot.isPrivate ? { obfuscationSetting: { obfuscationSettingType: 'DefaultObfuscation' } } : {}),
        valueElicitationSetting: { slotConstraint: 'Optional' },
      })),
    })),
    slotTypes: types.map(({ name, values }) => ({
      name,
      slotTypeValues: values.map(({ value, synonyms }) => ({
        sampleValue: { value },
        ...(synonyms.length === 0 ? {} : { synonyms: synonyms.map((one) => ({ value: one })) }),
      })),
      valueSelectionSetting: { resolutionStrategy: 'TOP_RESOLUTION' },
    })),
  }));
