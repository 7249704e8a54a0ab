/** The longest first; of two of one length, the one that comes first in the alphabet. */
export const byLength = (one: string, other: string): number => other.length - one.length || (one < other ? -1 : 1);
