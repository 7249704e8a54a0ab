import type { Guards } from '../guards';

/** Filled by the bundle. */
export const guards: Guards = {};
