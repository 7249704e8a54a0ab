import { existsSync } from 'node:fs';

/**
 * Tests that need what is not part of the project. Where it is absent they are skipped, and the name of each says what
 * was missing, so that no run looks more thorough than it was.
 */
export const whereThere = (path: string): { describe: jest.Describe; it: jest.It; needs: string } => {
  const isThere = existsSync(path);
  return {
    describe: isThere ? describe : describe.skip,
    it: isThere ? it : it.skip,
    needs: isThere ? '' : ` (skipped: ${path} is not here)`,
  };
};
