import { UsageError } from '../../door/usage-error';

/** What the page sent, unchecked. */
export type Asked = Readonly<Record<string, unknown>>;

/** Longer texts are refused; an address or a sentence has no need of more. */
const LONGEST = 2000;

/** A text that was sent; nothing where it is empty. Throws a `UsageError` where it is none. */
export const textIn = (asked: Asked, name: string): string | undefined => {
  const value = asked[name];
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value !== 'string' || value.length > LONGEST) throw new UsageError(`"${name}" must be a text.`);
  return value;
};
