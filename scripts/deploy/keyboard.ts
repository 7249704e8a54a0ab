import { createInterface } from 'node:readline/promises';
import { DeployError } from './deploy-error';

/** Asks whoever is at the keyboard. With `isSure` nobody is asked; where nobody is there, that is needed. */
export const askingAt =
  (input: NodeJS.ReadStream, output: NodeJS.WriteStream, isSure: boolean) =>
  async (question: string): Promise<boolean> => {
    if (isSure) return true;
    if (!input.isTTY)
      throw new DeployError('Nobody is there to say yes. Look with --dry-run, then add --yes. Nothing was changed.');
    const asked = createInterface({ input, output });
    try {
      return /^y(es)?$/i.test((await asked.question(`${question} (yes/no) `)).trim());
    } finally {
      asked.close();
    }
  };
