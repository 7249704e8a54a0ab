import { createHash } from 'node:crypto';
import type { LexBot, LexBotLocale, LexIntent, LexSlotType } from '../../models/lex/lex-bot';

/** One difference between two bots, in words; `locale` is missing where it is the bot's own. */
export interface BotChange {
  locale?: string | undefined;
  kind: 'add' | 'change' | 'remove';
  what: string;
}

/** A bot in one order, as far as it decides what Lex does: not its name's spelling of itself, nor what Amazon adds. */
const ordered = ({ idleSeconds, locales }: LexBot) => ({
  idleSeconds,
  locales: [...locales]
    .sort((a, b) => a.locale.localeCompare(b.locale))
    .map(({ locale, voice, intents, types }) => ({
      locale,
      voice,
      intents: [...intents].sort(byName).map(plainIntent),
      types: [...types].sort(byName).map(plainType),
    })),
});

const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);

const plainIntent = ({ name, parent, utterances, slots }: LexIntent) => ({
  name,
  parent: parent ?? null,
  utterances: [...utterances].sort(),
  slots: [...slots].sort(byName),
});

const plainType = ({ name, values }: LexSlotType) => ({
  name,
  values: values
    .map(({ value, synonyms }) => ({ value, synonyms: [...synonyms].sort() }))
    .sort((a, b) => (a.value < b.value ? -1 : 1)),
});

/** Tells two bots apart, in twelve characters: the same for the same, in whatever order Amazon gives it back. */
export const fingerprintOf = (bot: LexBot): string =>
  createHash('sha256')
    .update(JSON.stringify(ordered(bot)))
    .digest('hex')
    .slice(0, 12);

const SHOWN = 3;

const some = (sign: string, texts: readonly string[]): string[] => {
  if (texts.length === 0) return [];
  const shown = texts.slice(0, SHOWN).map((one) => `"${one}"`);
  const rest = texts.length - shown.length;
  return [`${sign}${texts.length}: ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`];
};

const without = (texts: readonly string[], others: readonly string[]): string[] => {
  const known = new Set(others);
  return texts.filter((one) => !known.has(one));
};

const intentChange = (is: LexIntent, wanted: LexIntent): string | undefined => {
  const [now, then] = [plainIntent(is), plainIntent(wanted)];
  if (JSON.stringify(now) === JSON.stringify(then)) return undefined;
  const hasOther = JSON.stringify([now.parent, now.slots]) !== JSON.stringify([then.parent, then.slots]);
  const parts = [
    ...some('+', without(then.utterances, now.utterances)),
    ...some('-', without(now.utterances, then.utterances)),
    ...(hasOther ? ['its slots'] : []),
  ];
  return parts.join('; ');
};

const textsOf = ({ values }: LexSlotType): string[] => values.flatMap(({ value, synonyms }) => [value, ...synonyms]);

const typeChange = (is: LexSlotType, wanted: LexSlotType): string | undefined => {
  if (JSON.stringify(plainType(is)) === JSON.stringify(plainType(wanted))) return undefined;
  const [now, then] = [textsOf(is), textsOf(wanted)];
  return [...some('+', without(then, now)), ...some('-', without(now, then))].join('; ') || 'which words mean the same';
};

const changesOf = <T extends { name: string }>(
  kind: string,
  is: readonly T[],
  wanted: readonly T[],
  change: (is: T, wanted: T) => string | undefined,
): Omit<BotChange, 'locale'>[] => {
  const before = new Map(is.map((one) => [one.name, one]));
  const after = new Set(wanted.map(({ name }) => name));
  return [
    ...wanted.flatMap((one): Omit<BotChange, 'locale'>[] => {
      const old = before.get(one.name);
      if (!old) return [{ kind: 'add', what: `${kind} ${one.name}` }];
      const said = change(old, one);
      return said === undefined ? [] : [{ kind: 'change', what: `${kind} ${one.name}  ${said}` }];
    }),
    ...is
      .filter(({ name }) => !after.has(name))
      .map(({ name }): Omit<BotChange, 'locale'> => ({ kind: 'remove', what: `${kind} ${name}` })),
  ];
};

const localeChanges = (is: LexBotLocale, wanted: LexBotLocale): BotChange[] =>
  [
    ...(JSON.stringify(is.voice) === JSON.stringify(wanted.voice)
      ? []
      : [{ kind: 'change' as const, what: `voice  ${is.voice.name} becomes ${wanted.voice.name}` }]),
    ...changesOf('intent', is.intents, wanted.intents, intentChange),
    ...changesOf('slot type', is.types, wanted.types, typeChange),
  ].map((one) => ({ ...one, locale: wanted.locale }));

/** What has to change for `is` to become `wanted`; all of it is new where there is no bot. */
export const compareBots = (is: LexBot | undefined, wanted: LexBot): BotChange[] => {
  const before = new Map((is?.locales ?? []).map((one) => [one.locale, one]));
  const after = new Set(wanted.locales.map(({ locale }) => locale));
  return [
    ...(is && is.idleSeconds !== wanted.idleSeconds
      ? [{ kind: 'change' as const, what: `waits ${wanted.idleSeconds} seconds, not ${is.idleSeconds}` }]
      : []),
    ...wanted.locales.flatMap((one): BotChange[] => {
      const old = before.get(one.locale);
      const counts = `${one.intents.length} intents and ${one.types.length} slot types`;
      return old ? localeChanges(old, one) : [{ kind: 'add', locale: one.locale, what: counts }];
    }),
    ...[...before.keys()]
      .filter((locale) => !after.has(locale))
      .map((locale): BotChange => ({ kind: 'remove', locale, what: 'the language' })),
  ];
};

const SIGNS: Record<BotChange['kind'], string> = { add: '+ add    ', change: '~ change ', remove: '- remove ' };

export const renderChange = ({ kind, locale, what }: BotChange): string =>
  [SIGNS[kind], locale, what].filter((part) => part !== undefined).join(' ');
