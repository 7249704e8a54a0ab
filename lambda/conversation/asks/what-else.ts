import type { Reply } from '../reply';
import type { Turn } from '../turn';

/** Nothing is pending any more, and the conversation goes on. */
export const whatElse = ({ texts }: Turn): Reply => ({
  outcome: 'asked',
  say: [],
  ask: texts.no.whatElse,
  reprompt: texts.after.reprompt,
});
