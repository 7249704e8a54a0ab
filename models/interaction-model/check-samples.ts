import type { v1 } from 'ask-smapi-model';
import { unspeltAcronym, withAcronyms } from './acronyms';
import { piecesOf, sampleKey } from './spoken';

type Intent = v1.skill.interactionModel.Intent;

/** Amazon refuses samples of its own for these. */
const NOT_EXTENSIBLE = ['AMAZON.NavigateHomeIntent', 'AMAZON.FallbackIntent'];

/** Types that take any words: a sample must say something besides them. */
const PHRASE_TYPES = ['AMAZON.SearchQuery'];

/** What Amazon says of characters, for one piece of text between slots. */
const checkCharacters = (text: string): string | undefined => {
  const strange = text.match(/[^\p{L}\p{M}\s.'_-]/u)?.[0];
  if (strange && /\p{N}/u.test(strange)) return `has the digit ${strange}; spell numbers out`;
  if (strange) return `has the character ${strange}`;
  if (/(?<!\p{L})\.|\p{L}{2}\.(?!\p{L}\b)/u.test(text)) return 'has a period that belongs to no abbreviation';
  if (/(?<!\p{L})'(?!\p{L})/u.test(text)) return 'has an apostrophe that belongs to no word';
  if (/\p{Lu}/u.test(text)) return 'has a capital letter';
  return undefined;
};

const checkSample = (sample: string, slotTypes: ReadonlyMap<string, string>, acronyms: readonly string[]): string[] => {
  const pieces = piecesOf(sample);
  const texts = pieces.flatMap((piece) => ('text' in piece ? [piece.text] : []));
  const slots = pieces.flatMap((piece) => ('slot' in piece ? [piece.slot] : []));
  const hasPhraseSlot = slots.some((slot) => PHRASE_TYPES.includes(slotTypes.get(slot) ?? ''));
  const problems = texts.flatMap((text) => checkCharacters(text) ?? []);
  const acronym = texts.flatMap((text) => unspeltAcronym(text, acronyms) ?? [])[0];
  if (acronym !== undefined)
    problems.push(`has the acronym ${acronym}; Amazon wants ${withAcronyms(acronym, acronyms)}`);
  if (pieces.length === 0) problems.push('is empty');
  for (const slot of slots)
    if (!slotTypes.has(slot)) problems.push(`uses the slot {${slot}}, which the intent doesn't declare`);
  if (new Set(slots).size < slots.length) problems.push('uses a slot twice');
  if (hasPhraseSlot && texts.length === 0) problems.push('has nothing but a phrase slot');
  if (hasPhraseSlot && slots.length > 1) problems.push('has another slot beside a phrase slot');
  if (/\}\{/.test(sample)) problems.push('needs a space between two slots');
  if (/(?<=[\p{L}])\{|\}(?=[\p{L}](?!s\b))/u.test(sample)) problems.push('needs a space beside a slot');
  return problems;
};

/** Problems of samples: characters, slots, and phrasings that two intents share. */
export const checkSamples = (intents: readonly Intent[], acronyms: readonly string[]): string[] => {
  const problems: string[] = [];
  const ownerOf = new Map<string, { intent: string; sample: string }>();
  for (const { name, slots = [], samples = [] } of intents) {
    const slotTypes = new Map(slots.map((slot) => [slot.name, slot.type ?? '']));
    if (name.startsWith('AMAZON.')) {
      if (samples.length > 0 && NOT_EXTENSIBLE.includes(name)) problems.push(`${name} can't have samples of our own.`);
    } else if (samples.length === 0) problems.push(`${name} has no samples.`);
    for (const { name: slot } of slots)
      if (!samples.some((sample) => piecesOf(sample).some((piece) => 'slot' in piece && piece.slot === slot)))
        problems.push(`${name}: no sample uses the slot {${slot}}.`);
    for (const sample of samples) {
      problems.push(...checkSample(sample, slotTypes, acronyms).map((problem) => `${name}: "${sample}" ${problem}.`));
      const key = sampleKey(sample, (slot) => slotTypes.get(slot) ?? slot);
      const owner = ownerOf.get(key);
      if (owner && owner.intent !== name)
        problems.push(`${name}: "${sample}" is also a sample of ${owner.intent}, as "${owner.sample}".`);
      else if (owner) problems.push(`${name}: "${sample}" is there twice, also as "${owner.sample}".`);
      else ownerOf.set(key, { intent: name, sample });
    }
  }
  return problems;
};
