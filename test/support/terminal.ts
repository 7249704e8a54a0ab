import type { Terminal } from '../../scripts/door/outcome';
import { NO_PAINT } from '../../scripts/report/colour';

/** Nobody is there to answer. */
export const NOBODY: Terminal = {
  isInteractive: false,
  paint: NO_PAINT,
  width: 100,
  ask: async () => undefined,
  progress: () => {},
  onInterrupt: () => () => {},
};

/** Somebody who answers every question so. */
export const answering = (says: string): Terminal => ({ ...NOBODY, isInteractive: true, ask: async () => says });
