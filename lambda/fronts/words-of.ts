import type { Reply } from '../conversation/reply';

/** All that a reply says, in its order: what the office wants heard first, the answer, and the question back. */
export const wordsOf = ({ notice, say, ask }: Pick<Reply, 'notice' | 'say' | 'ask'>): readonly string[] => [
  ...(notice ? [notice.lead, ...notice.texts] : []),
  ...say,
  ...(ask ? [ask] : []),
];
