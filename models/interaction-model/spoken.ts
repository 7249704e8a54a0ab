/**
 * A text as Alexa hears it: small letters, no punctuation but apostrophes inside words, single spaces. `a.m.`
 * becomes `am`, `i. d.` becomes `id`, `drop-off` becomes `drop off`; letters keep their accents.
 */
export const asSpoken = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc`]/g, "'")
    .replace(/(?<=\b\p{L}\.) (?=\p{L}\.)/gu, '')
    .replace(/(?<=\p{L})\.(?=\p{L}\b)|(?<=\b\p{L})\./gu, '')
    .replace(/[^\p{L}\p{M}\p{N}']+/gu, ' ')
    .replace(/(?<![\p{L}\p{N}])'+|'+(?![\p{L}\p{N}])/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** A sample in pieces: text, and slots by their name. */
export type SamplePiece = { text: string } | { slot: string };

export const piecesOf = (sample: string): SamplePiece[] =>
  sample
    .split(/(\{[^{}]*\})/)
    .filter((piece) => piece.trim() !== '')
    .map((piece) => (piece.startsWith('{') ? { slot: piece.slice(1, -1).trim() } : { text: piece }));

/** What two samples have in common when Alexa can't tell them apart; a slot counts by its type. */
export const sampleKey = (sample: string, typeOf: (slot: string) => string): string =>
  piecesOf(sample)
    .map((piece) => ('slot' in piece ? `{${typeOf(piece.slot)}}` : asSpoken(piece.text)))
    .filter((part) => part !== '')
    .join(' ');
