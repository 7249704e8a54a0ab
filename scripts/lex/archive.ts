import { createHash } from 'node:crypto';
import type { LexBot, LexBotLocale, LexIntent, LexSlot, LexSlotType } from '../../models/lex/lex-bot';
import { lexLocale } from '../../models/locales/front-words';
import { zipOf } from '../smapi/zip';

/**
 * What a real export of Amazon's was seen to hold. Amazon's page spells it otherwise (`manifest.json`, `metadata`, `Bot`);
 * neither was tried at Amazon.
 */
const MANIFEST = { metaData: { schemaVersion: '1', fileFormat: 'LexJson', resourceType: 'BOT' } };

/** Ten letters and digits, as Lex names its things; it makes its own on an import. */
const identifier = (of: string): string =>
  createHash('sha256')
    .update(of)
    .digest('base64')
    .replace(/[^A-Z0-9]/gi, '')
    .toUpperCase()
    .slice(0, 10);

const slotFile = (intent: string, { name, type, isPrivate }: LexSlot) => ({
  name,
  identifier: identifier(`${intent}/${name}`),
  description: null,
  multipleValuesSetting: { allowMultipleValues: false },
  slotTypeName: type,
  // Lex writes the slot's name instead of what was said into its logs.
  obfuscationSetting: isPrivate ? { obfuscationSettingType: 'DefaultObfuscation' } : null,
  valueElicitationSetting: {
    // Nothing is asked for: our function asks.
    slotConstraint: 'Optional',
    promptSpecification: null,
    defaultValueSpecification: null,
    sampleUtterances: null,
    waitAndContinueSpecification: null,
  },
});

const intentFile = ({ name, parent, utterances, slots }: LexIntent) => ({
  name,
  identifier: identifier(name),
  description: null,
  parentIntentSignature: parent ?? null,
  sampleUtterances: parent === undefined ? utterances.map((utterance) => ({ utterance })) : null,
  slotPriorities: slots.map((slot, at) => ({ priority: at + 1, slotName: slot.name })),
  dialogCodeHook: { enabled: false },
  // No slot is required and nothing confirmed, so that every sentence comes to our function at once.
  fulfillmentCodeHook: {
    enabled: true,
    postFulfillmentStatusSpecification: null,
    fulfillmentUpdatesSpecification: null,
  },
  intentConfirmationSetting: null,
  intentClosingSetting: null,
  inputContexts: null,
  outputContexts: null,
  kendraConfiguration: null,
});

const typeFile = ({ name, values }: LexSlotType) => ({
  name,
  identifier: identifier(`type ${name}`),
  description: null,
  slotTypeValues: values.map(({ value, synonyms }) => ({
    sampleValue: { value },
    synonyms: synonyms.length === 0 ? null : synonyms.map((one) => ({ value: one })),
  })),
  parentSlotTypeSignature: null,
  valueSelectionSetting: { resolutionStrategy: 'TOP_RESOLUTION', advancedRecognitionSetting: null, regexFilter: null },
});

type Files = Record<string, object>;

const localeFiles = (folder: string, { locale, voice, intents, types }: LexBotLocale): Files => {
  const id = locale.replace('-', '_');
  const home = `${folder}/BotLocales/${id}`;
  return {
    [`${home}/BotLocale.json`]: {
      name: lexLocale(locale).name,
      identifier: id,
      version: null,
      description: null,
      voiceSettings: { voiceId: voice.name, engine: voice.engine.toLowerCase() },
      nluConfidenceThreshold: 0.4,
    },
    ...Object.fromEntries(types.map((one) => [`${home}/SlotTypes/${one.name}/SlotType.json`, typeFile(one)])),
    ...Object.fromEntries(
      intents.flatMap((one) => [
        [`${home}/Intents/${one.name}/Intent.json`, intentFile(one)],
        ...one.slots.map((slot) => [
          `${home}/Intents/${one.name}/Slots/${slot.name}/Slot.json`,
          slotFile(one.name, slot),
        ]),
      ]),
    ),
  };
};

/** The files of the archive that Lex imports, by their paths. */
export const archiveFiles = ({ name, description, idleSeconds, locales }: LexBot): Files => ({
  'Manifest.json': MANIFEST,
  [`${name}/Bot.json`]: {
    name,
    identifier: identifier(name),
    version: 'DRAFT',
    description,
    dataPrivacy: { childDirected: false },
    idleSessionTTLInSeconds: idleSeconds,
  },
  ...Object.assign({}, ...locales.map((one) => localeFiles(name, one))),
});

export const archiveOf = (bot: LexBot): Buffer =>
  zipOf(
    Object.fromEntries(Object.entries(archiveFiles(bot)).map(([path, file]) => [path, JSON.stringify(file, null, 1)])),
  );
