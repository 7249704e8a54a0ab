import { stringify } from 'csv-stringify/sync';
import type { LexBotLocale } from '../../models/lex/lex-bot';
import { asJson } from '../door/outcome';
import { type Annotation, asData, CATCH_ALL } from './annotation';

/** An annotation set in JSON, as the Skill Management API takes it. `at`: an ISO instant in UTC. */
export const annotationJson = (annotations: readonly Annotation[], at: string): string =>
  `${asJson({ data: annotations.map((one) => asData(one, at)) })}\n`;

/** The same in CSV, as the developer console takes it too: a column for each slot. */
export const annotationCsv = (annotations: readonly Annotation[], at: string): string => {
  const slots = [...new Set(annotations.flatMap((one) => Object.keys(one.slots)))].sort();
  const head = ['utterance', 'referenceTimestamp', 'intent', ...slots.map((name) => `slot[${name}]`)];
  const rows = annotations.map((one) => [one.utterance, at, one.intent, ...slots.map((name) => one.slots[name] ?? '')]);
  return stringify([head, ...rows]);
};

/** Lex brings what no intent takes to its own fallback, with all of the words. */
const LEX_FALLBACK = 'FallbackIntent';

/**
 * A test set of Lex V2's Test Workbench: single inputs, each a row of a user. What the bot has no intent for is left out.
 */
export const lexTestSet = (
  annotations: readonly Annotation[],
  { intents }: LexBotLocale,
): { text: string; questions: number } => {
  const known = new Map(intents.map((one) => [one.name, new Set(one.slots.map(({ name }) => name))]));
  const expected = annotations.flatMap(({ utterance, intent, slots }) => {
    const name = intent === CATCH_ALL ? LEX_FALLBACK : intent.replace(/^AMAZON\./, '');
    const own = known.get(name);
    if (!own) return [];
    const filled = Object.entries(slots).filter(([slot]) => own.has(slot));
    return [{ utterance, name, slots: filled.map(([slot, value]) => `${slot} = ${value}`) }];
  });
  const width = Math.max(1, ...expected.map(({ slots }) => slots.length));
  const columns = Array.from({ length: width }, (_, at) => `Expected Output Slot ${at + 1}`);
  const head = ['Line #', 'Conversation #', 'Source', 'Input', 'Expected Output Intent', ...columns];
  const rows = expected.map(({ utterance, name, slots }, at) => [
    at + 1,
    'N/A',
    'User',
    utterance,
    name,
    ...columns.map((_, slot) => slots[slot] ?? ''),
  ]);
  return { text: stringify([head, ...rows]), questions: rows.length };
};
