import type { Setting } from './estimate';

/** What `infrastructure/` makes, and what holds where office.yaml sets nothing; tests hold it against both. */
export const STACKS: Setting = {
  memoryMb: 512,
  concurrency: 200,
  alarms: 13,
  metrics: 10,
  storedGb: 0.5,
  pointerEverySeconds: 30,
  keepDays: 400,
};
