/** At least as much as the key that is made of it. */
const LEAST_CHARACTERS = 32;

/**
 * What seals the sessions that clients keep: the same in all containers of a front, since any of them may have the next
 * turn. Without it nothing is served: sessions that anybody could write would put words into the office's mouth.
 */
export const secretOf = (env: Readonly<Record<string, string | undefined>>): Uint8Array => {
  const secret = env.BALLOT_ANSWERS_SECRET;
  if (secret === undefined || secret.length < LEAST_CHARACTERS)
    throw new Error(`BALLOT_ANSWERS_SECRET has to be set, to at least ${LEAST_CHARACTERS} characters.`);
  return Buffer.from(secret, 'utf8');
};
