import { GRAVE_KINDS, type GraveKind } from '../../models/locales/fixed-words';
import type { Locale } from '../../models/locales/locales';
import { TOPIC_IDS, type TopicId } from '../../models/topics';
import { DECLINE_KINDS, OTHER, topicOf } from './classes';
import { classesOf, classify } from './classifier';

/** What a question may be, as learned. */
export interface Chances {
  /** Of each class, in the order of `classesOf`. */
  all: Float64Array;
  ofTopic: ReadonlyMap<TopicId, number>;
  /** Of the topic that has the most of it. */
  most: number;
  other: number;
  /** Of what is declined: the strongest kind, and all of them. */
  declined: { best: (typeof DECLINE_KINDS)[number]; sum: number };
  /** Of danger and distress: the stronger, and both. */
  grave: { best: GraveKind; sum: number };
}

/** From so many words on, what is asked stands in one clause of several. */
const LONG = 15;
const CLAUSES = /(?<![,;:.?!])[,;:.?!]+\s+|\s(?:and|but|so|because|y|pero|porque|así que)\s/i;
/** A clause of fewer words says nothing by itself. */
const SHORT = 4;

const wordsIn = (text: string): number => text.trim().split(/\s+/).length;

/** Of a long question the mean of the whole and of its clauses, so that circumstances don't drown what is asked. */
const classifyLong = (question: string, locale: Locale): Float64Array => {
  const whole = classify(question, locale);
  if (wordsIn(question) < LONG) return whole;
  const clauses = question.split(CLAUSES).filter((clause) => wordsIn(clause) >= SHORT);
  if (clauses.length < 2) return whole;
  const parts = clauses.map((clause) => classify(clause, locale));
  return whole.map((chance, at) => {
    const mean = parts.reduce((sum, part) => sum + (part[at] ?? 0), 0) / parts.length;
    return (chance + mean) / 2;
  });
};

const checked = new WeakSet<readonly string[]>();

/** A topic that was added or renamed since training would never be answered, or another in its place. */
const checkTopics = (classes: readonly string[]): void => {
  if (checked.has(classes)) return;
  const others: readonly string[] = [...DECLINE_KINDS, ...GRAVE_KINDS, OTHER];
  const heads = new Set(classes.map((name) => name.split('.')[0] ?? name).filter((head) => !others.includes(head)));
  const strange = [...heads].filter((head) => !topicOf(head));
  strange.push(...TOPIC_IDS.filter((id) => !heads.has(id)));
  if (strange.length > 0) throw new Error(`The weights are of other classes (${strange.join(', ')}): npm run train`);
  checked.add(classes);
};

export const chancesOf = (question: string, locale: Locale): Chances => {
  const classes = classesOf(locale);
  checkTopics(classes);
  const all = classifyLong(question, locale);
  const topics = new Map<TopicId, number>();
  for (const [place, name] of classes.entries()) {
    const topic = topicOf(name);
    if (topic) topics.set(topic, (topics.get(topic) ?? 0) + (all[place] ?? 0));
  }
  const chanceOf = (name: string): number => all[classes.indexOf(name)] ?? 0;
  const among = <T extends string>(kinds: readonly [T, ...T[]]): { best: T; sum: number } => ({
    best: kinds.reduce((best, kind) => (chanceOf(kind) > chanceOf(best) ? kind : best)),
    sum: kinds.reduce((sum, kind) => sum + chanceOf(kind), 0),
  });
  return {
    all,
    ofTopic: topics,
    most: Math.max(...topics.values()),
    other: chanceOf(OTHER),
    declined: among(DECLINE_KINDS),
    grave: among(GRAVE_KINDS),
  };
};
