import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { DeployError } from './deploy-error';

/** Runs git, and resolves to what it says. Throws `DeployError`. */
export type Git = (...words: readonly string[]) => Promise<string>;

const run = promisify(execFile);

/** git in a folder; its sign-in is whatever git itself was set up with. */
export const gitIn =
  (folder: string): Git =>
  async (...words) => {
    try {
      const { stdout } = await run('git', [...words], { cwd: folder, maxBuffer: 64 * 1024 * 1024 });
      return stdout.trimEnd();
    } catch (error) {
      const { stderr = '', message } = error as { stderr?: string; message: string };
      throw new DeployError(`git ${words.join(' ')} failed:\n${stderr.trim() || message}`, { cause: error });
    }
  };

/** Whether git says yes to a question that it answers with its exit code. */
export const isTrue = (asked: Promise<string>): Promise<boolean> =>
  asked.then(
    () => true,
    () => false,
  );
