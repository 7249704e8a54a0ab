import type { DeclineKind } from '../../models/locales/texts';
import { isTopicId, type TopicId } from '../../models/topics';

/** Kinds of question that no row answers. */
export const DECLINE_KINDS = [
  'partisan',
  'prediction',
  'opinion',
  'personal-data',
  'off-topic',
] as const satisfies readonly DeclineKind[];

/** What is about voting and none of the standard questions. */
export const OTHER = 'other';

/** The topic of a row or a standard question: `vote-id` of `vote-id.expired`. */
export const topicOf = (id: string): TopicId | undefined => {
  const dot = id.indexOf('.');
  const topic = dot < 0 ? id : id.slice(0, dot);
  return isTopicId(topic) ? topic : undefined;
};
