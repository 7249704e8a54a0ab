import { TOPIC_IDS, type TopicId } from '../topics';
import { BUILT_IN_INTENTS, type BuiltInIntent, OWN_INTENTS, type OwnIntent } from './intent-names';

/** How voters say what the model has an intent for, in one language. */
export interface Phrasings {
  topics: Record<TopicId, readonly string[]>;
  /** Samples of the intents that are not topics, and what we add to Amazon's own phrases of the built-in ones. */
  intents: Record<OwnIntent, readonly string[]> & Partial<Record<BuiltInIntent, readonly string[]>>;
}

/** Names under which the files of phrasings may hold sentences; those of `required` must be there. */
const REQUIRED: readonly string[] = [...TOPIC_IDS, ...OWN_INTENTS];
const KNOWN: ReadonlySet<string> = new Set([...REQUIRED, ...BUILT_IN_INTENTS]);

const hasAll = <Name extends string>(
  lines: Partial<Record<string, readonly string[]>>,
  names: readonly Name[],
): lines is Record<Name, readonly string[]> => names.every((name) => lines[name] !== undefined);

/** Groups of sentences as phrasings. Throws with every heading that is missing, and every one that nothing is called. */
export const asPhrasings = (
  groups: readonly { heading: string; lines: readonly string[] }[],
  where: string,
): Phrasings => {
  const lines: Partial<Record<string, readonly string[]>> = {};
  for (const group of groups) lines[group.heading] = [...(lines[group.heading] ?? []), ...group.lines];
  const unknown = Object.keys(lines).filter((name) => !KNOWN.has(name));
  const missing = REQUIRED.filter((name) => lines[name] === undefined);
  if (unknown.length > 0 || !hasAll(lines, [...TOPIC_IDS, ...OWN_INTENTS])) {
    const said = [
      ...unknown.map((name) => `[${name}] is no topic or intent.`),
      ...missing.map((name) => `[${name}] has no sentences.`),
    ];
    throw new Error([`${where}:`, ...said].join('\n  '));
  }
  return { topics: lines, intents: lines };
};
