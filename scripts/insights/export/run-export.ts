import { FileError } from '../../door/files';
import type { Terminal } from '../../door/outcome';
import { count } from '../../report/wrap';
import type { LoggedTurn } from '../logged-turn';
import { writeExport } from './write-export';

/**
 * Exports the records, says how far it is, and what there is afterwards. Ctrl-C ends it after the day that is being
 * written. Throws `FileError`.
 */
export const runExport = async (
  folder: string,
  turns: readonly LoggedTurn[],
  zone: string,
  terminal: Pick<Terminal, 'progress' | 'onInterrupt'>,
): Promise<string> => {
  let isStopped = false;
  const goOn = terminal.onInterrupt(() => {
    isStopped = true;
  }, `Each file in ${folder} is whole; perhaps not every day is there.`);
  try {
    const written = await writeExport(folder, turns, {
      zone,
      done: (day) => {
        terminal.progress(`${day} written`);
        return !isStopped;
      },
    });
    if (isStopped && written.turns < turns.length)
      throw new FileError(
        `Stopped: ${folder} has ${count(written.days, 'day')} of these, each whole. The same command writes all of them.`,
      );
    return `${folder}: ${count(written.turns, 'record')} of ${count(written.days, 'day')}, as Parquet and CSV.`;
  } finally {
    terminal.progress('');
    goOn();
  }
};
