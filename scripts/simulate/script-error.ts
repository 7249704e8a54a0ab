/** A file that holds no conversations as they have to be written. The message has a line for each place. */
export class ScriptError extends Error {
  override name = 'ScriptError';
}
