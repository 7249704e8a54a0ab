import { createInterface } from 'node:readline/promises';

/** Asks whoever is at the keyboard, yes or no; nothing where nobody is. */
export const personAt = (
  input: NodeJS.ReadStream,
  output: NodeJS.WriteStream,
): ((question: string) => Promise<boolean>) | undefined => {
  if (!input.isTTY) return undefined;
  return async (question) => {
    const asked = createInterface({ input, output });
    try {
      return /^y(es)?$/i.test((await asked.question(`${question} (yes/no) `)).trim());
    } finally {
      asked.close();
    }
  };
};
