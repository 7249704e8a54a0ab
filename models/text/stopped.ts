/** As a sentence of its own: with a full stop, unless it ends by itself. */
export const stopped = (text: string): string => (/[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);
