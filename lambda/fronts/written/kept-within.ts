import type { Session } from '../../conversation/session';

/** Lex and others take some 12 kB of session with a turn; a third more where it is sealed. */
const MOST_BYTES = 8000;

/** What a conversation misses least, first. */
const SPARED = [
  'place',
  'others',
  'chosen',
  'beside',
  'before',
  'more',
  'said',
] as const satisfies readonly (keyof Session)[];

const bytesOf = (session: Session): number => Buffer.byteLength(JSON.stringify(session));

/** The session without what it can spare, so that it takes no more than `most` bytes as JSON. */
export const keptWithin = (session: Session, most = MOST_BYTES): Session => {
  // What was shown with the last words can be left out before the words.
  const { card: _, ...words } = session.said ?? { say: [] };
  const steps: readonly Partial<Session>[] = [
    {},
    ...(session.said ? [{ said: words }] : []),
    ...SPARED.map((name) => ({ [name]: undefined })),
  ];
  let kept = session;
  for (const step of steps) {
    kept = { ...kept, ...step };
    if (bytesOf(kept) <= most) return kept;
  }
  return kept;
};
