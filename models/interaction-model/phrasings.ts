import { TOPIC_IDS, type TopicId } from '../topics';
import { BUILT_IN_INTENTS, type BuiltInIntent, OWN_INTENTS, type OwnIntent } from './intent-names';
import { SentencesError } from './sentences-error';

/** How voters say what the model has an intent for, in one language. */
export interface Phrasings {
  topics: Record<TopicId, readonly string[]>;
  /** What each topic is about, as it follows "Did you want to know": `how to register to vote`. */
  titles: Record<TopicId, string>;
  /** Samples of the intents that are not topics, and what we add to Amazon's own phrases of the built-in ones. */
  intents: Record<OwnIntent, readonly string[]> & Partial<Record<BuiltInIntent, readonly string[]>>;
}

/** Names that must have sentences. */
const REQUIRED = [...TOPIC_IDS, ...OWN_INTENTS] as const;

/** Names that may. */
export const PHRASED: readonly string[] = [...REQUIRED, ...BUILT_IN_INTENTS];

const hasAll = <Name extends string, Value>(
  values: Partial<Record<string, Value>>,
  names: readonly Name[],
): values is Record<Name, Value> => names.every((name) => values[name] !== undefined);

/** Groups of sentences as phrasings. Throws with every heading, and every topic's title, that is missing. */
export const asPhrasings = (
  groups: readonly { heading: string; title: string | undefined; lines: readonly string[] }[],
  where: string,
): Phrasings => {
  const lines: Partial<Record<string, readonly string[]>> = {};
  const titles: Partial<Record<string, string>> = {};
  for (const group of groups) {
    lines[group.heading] = [...(lines[group.heading] ?? []), ...group.lines];
    if (group.title) titles[group.heading] = group.title;
  }
  if (hasAll(lines, REQUIRED) && hasAll(titles, TOPIC_IDS)) return { topics: lines, titles, intents: lines };
  const missing = [
    ...REQUIRED.filter((name) => lines[name] === undefined).map((name) => `[${name}] has no sentences.`),
    ...TOPIC_IDS.filter((id) => titles[id] === undefined).map(
      (id) => `[${id}] has no title, as in "title: who can vote".`,
    ),
  ];
  throw new SentencesError([`${where}:`, ...missing].join('\n  '));
};
