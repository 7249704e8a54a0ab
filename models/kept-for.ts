/** How long what a conversation needs is good for, in minutes, and how long a caller's address on the net is in memory. */
export const KEPT_FOR_MINUTES = {
  /** What the chat's page keeps, sealed. Nobody goes on with a conversation of this morning: what was said may be wrong by now. */
  page: 120,
  /** A conversation by text. Nobody waits longer between two texts of one. */
  texts: 20,
  /** The part of an address that was said, sealed, until the rest of it is. Nobody thinks longer about an apartment's number. */
  address: 5,
} as const;
