import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** Changes when the computer starts anew, and process numbers with it. Only Linux tells. */
const bootId = (): string => {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return '';
  }
};

/** The computer, without its name. */
const here = createHash('sha256').update(`${hostname()} ${bootId()}`).digest('hex').slice(0, 12);

/** This program, for other programs on this computer. */
export const thisProcess = (): string => `${here}:${process.pid}`;

/** Whether a program of this computer has ended. Of another computer's nothing can be said. */
export const hasDiedHere = (mark: string | undefined): boolean => {
  const [computer, pid] = (mark ?? '').split(':');
  if (computer !== here || Number(pid) === process.pid) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
};
