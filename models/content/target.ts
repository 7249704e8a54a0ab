import type { Target } from './office';

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** Whether the table is an emulator on this computer, which wants requests signed but checks no signature. */
export const isOnThisComputer = ({ endpoint }: Pick<Target, 'endpoint'>): boolean =>
  endpoint !== undefined && LOOPBACK.includes(new URL(endpoint).hostname);

export const EMULATOR_CREDENTIALS = { accessKeyId: 'local', secretAccessKey: 'local' };
