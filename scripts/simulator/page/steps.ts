/** How long something took, in milliseconds. */
export interface Step {
  what: string;
  ms: number;
}

export const rounded = (ms: number): number => Math.round(ms * 100) / 100;

/** Does it, and notes how long that took; also where it fails. */
export const timed = async <T>(steps: Step[], what: string, done: () => Promise<T>): Promise<T> => {
  const started = performance.now();
  try {
    return await done();
  } finally {
    steps.push({ what, ms: rounded(performance.now() - started) });
  }
};
