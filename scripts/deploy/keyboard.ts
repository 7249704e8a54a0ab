import { personAt } from '../door/person-at';
import { DeployError } from './deploy-error';

/** Asks whoever is at the keyboard. With `isSure` nobody is asked; where nobody is there, that is needed. */
export const askingAt =
  (input: NodeJS.ReadStream, output: NodeJS.WriteStream, isSure: boolean) =>
  async (question: string): Promise<boolean> => {
    if (isSure) return true;
    const ask = personAt(input, output);
    if (!ask)
      throw new DeployError('Nobody is there to say yes. Look with --dry-run, then add --yes. Nothing was changed.');
    return ask(question);
  };
