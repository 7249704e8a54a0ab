import * as z from 'zod';
import type { LexBot, LexBotLocale } from '../../models/lex/lex-bot';
import { isLocale } from '../../models/locales/locales';

/** What an archive of a bot holds, as far as it is read; Amazon's own exports hold more. */
const bot = z.object({
  name: z.string(),
  description: z.string().nullish(),
  idleSessionTTLInSeconds: z.int().min(60).max(86_400),
  dataPrivacy: z.object({ childDirected: z.boolean() }),
});
const locale = z.object({
  identifier: z.string(),
  voiceSettings: z.object({ voiceId: z.string(), engine: z.string() }),
  nluConfidenceThreshold: z.number().min(0).max(1),
});
const intent = z.object({
  name: z.string(),
  parentIntentSignature: z.string().nullish(),
  sampleUtterances: z.array(z.object({ utterance: z.string() })).nullish(),
  slotPriorities: z.array(z.object({ priority: z.int(), slotName: z.string() })).nullish(),
  fulfillmentCodeHook: z.object({ enabled: z.boolean() }).nullish(),
});
const slot = z.object({
  name: z.string(),
  slotTypeName: z.string(),
  obfuscationSetting: z.object({ obfuscationSettingType: z.enum(['None', 'DefaultObfuscation']) }).nullish(),
  valueElicitationSetting: z.object({ slotConstraint: z.enum(['Required', 'Optional']) }),
});
const type = z.object({
  name: z.string(),
  slotTypeValues: z
    .array(
      z.object({
        sampleValue: z.object({ value: z.string() }),
        synonyms: z.array(z.object({ value: z.string() })).nullish(),
      }),
    )
    .nullish(),
});

/** An archive that holds no bot of Lex V2. */
export class LexArchiveError extends Error {
  override name = 'LexArchiveError';
}

type Files = ReadonlyMap<string, Uint8Array>;

const parsedWith = <S extends z.ZodType>(schema: S, path: string, bytes: Uint8Array): z.infer<S> => {
  let read: unknown;
  try {
    read = JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    throw new LexArchiveError(`${path} is no JSON.`);
  }
  const { data, error } = schema.safeParse(read);
  if (data === undefined) throw new LexArchiveError(`${path}: ${z.prettifyError(error as z.ZodError)}`);
  return data;
};

const all = <S extends z.ZodType>(files: Files, pattern: RegExp, schema: S): z.infer<S>[] =>
  [...files].flatMap(([path, bytes]) => (pattern.test(path) ? [parsedWith(schema, path, bytes)] : []));

const readLocale = (files: Files, home: string): LexBotLocale[] => {
  const folder = home.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const [settings] = all(files, new RegExp(`^${folder}BotLocale\\.json$`), locale);
  const name = settings?.identifier.replace('_', '-');
  if (!settings || !isLocale(name)) return [];
  const intents = all(files, new RegExp(`^${folder}Intents/[^/]+/Intent\\.json$`), intent).map((one) => {
    const slots = all(files, new RegExp(`^${folder}Intents/${one.name}/Slots/[^/]+/Slot\\.json$`), slot);
    return {
      name: one.name,
      parent: one.parentIntentSignature ?? undefined,
      utterances: (one.sampleUtterances ?? []).map(({ utterance }) => utterance),
      slots: slots.map(({ name: slotName, slotTypeName, obfuscationSetting }) => ({
        name: slotName,
        type: slotTypeName,
        isPrivate: obfuscationSetting?.obfuscationSettingType === 'DefaultObfuscation',
      })),
    };
  });
  const types = all(files, new RegExp(`^${folder}SlotTypes/[^/]+/SlotType\\.json$`), type).map((one) => ({
    name: one.name,
    values: (one.slotTypeValues ?? []).map(({ sampleValue, synonyms }) => ({
      value: sampleValue.value,
      synonyms: (synonyms ?? []).map(({ value }) => value),
    })),
  }));
  const { voiceId, engine } = settings.voiceSettings;
  return [
    {
      locale: name,
      voice: { name: voiceId, engine: `${engine.charAt(0).toUpperCase()}${engine.slice(1)}` },
      intents,
      types,
    },
  ];
};

/** The bot in an archive's files. Throws `LexArchiveError`. */
export const readArchive = (files: Files): LexBot => {
  const [settings] = all(files, /^[^/]+\/Bot\.json$/, bot);
  if (!settings) throw new LexArchiveError('There is no Bot.json in it.');
  const homes = [...files.keys()].flatMap(
    (path) => path.match(/^([^/]+\/BotLocales\/[^/]+\/)BotLocale\.json$/)?.[1] ?? [],
  );
  return {
    name: settings.name,
    description: settings.description ?? '',
    idleSeconds: settings.idleSessionTTLInSeconds,
    locales: homes.flatMap((home) => readLocale(files, home)),
  };
};
