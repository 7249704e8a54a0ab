/** Lex refused something, or is not as it has to be. The message says what to do, and whether anything was changed. */
export class LexError extends Error {
  override name = 'LexError';
}
