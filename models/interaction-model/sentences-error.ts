/** Phrasings or training lines that can't be read as they are; the message names every file and line. */
export class SentencesError extends Error {
  override name = 'SentencesError';
}
