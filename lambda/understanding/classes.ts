import type { DeclineKind } from '../../models/locales/texts';
import { TOPIC_IDS } from '../../models/topics';

/** Kinds of question that no row answers. */
export const DECLINE_KINDS = [
  'partisan',
  'prediction',
  'opinion',
  'personal-data',
  'off-topic',
] as const satisfies readonly DeclineKind[];

/** What a question can be: a topic, something about voting that no topic covers, or one to decline. */
export const CLASSES = [...TOPIC_IDS, 'other', ...DECLINE_KINDS] as const;

export type Class = (typeof CLASSES)[number];
