import { UsageError } from '../door/usage-error';

/** The number of a release, from the command line. */
export const releaseNamed = (word = ''): number => {
  if (/^[1-9]\d{0,7}$/.test(word)) return Number(word);
  throw new UsageError(
    `"${word}" is not the number of a release. Write a whole number, such as 12; faq history lists them.`,
  );
};
