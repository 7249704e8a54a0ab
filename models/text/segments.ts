/** GSM 03.38, one seven-bit unit each; what the extension table holds takes two. */
const GSM = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const EXTENSION = new Set('^{}\\[~]|€\f');

/** What one message holds, and what each of several does, which are numbered. */
const ROOM = { 'GSM-7': { one: 160, each: 153 }, 'UCS-2': { one: 70, each: 67 } } as const;

/** What a text costs as a text message. */
export interface Segments {
  /** One character outside of GSM-7 makes all of it UCS-2. */
  alphabet: keyof typeof ROOM;
  /** Septets, or UTF-16 units. */
  units: number;
  segments: number;
}

const unitsOf = (character: string, isGsm: boolean): number =>
  isGsm ? (EXTENSION.has(character) ? 2 : 1) : character.length;

/** Whether a character keeps a message in the cheap alphabet. */
export const isCheap = (character: string): boolean => GSM.has(character) || EXTENSION.has(character);

export const segmentsOf = (text: string): Segments => {
  const characters = [...text];
  const isGsm = characters.every(isCheap);
  const alphabet = isGsm ? 'GSM-7' : 'UCS-2';
  const units = characters.reduce((sum, one) => sum + unitsOf(one, isGsm), 0);
  const { one, each } = ROOM[alphabet];
  if (units <= one) return { alphabet, units, segments: units === 0 ? 0 : 1 };
  // A character of two units is never parted.
  let segments = 1;
  let room: number = each;
  for (const character of characters) {
    const takes = unitsOf(character, isGsm);
    if (takes > room) {
      segments += 1;
      room = each;
    }
    room -= takes;
  }
  return { alphabet, units, segments };
};

/** Marks that a keyboard doesn't have and a telephone doesn't need: they would make a text cost double. */
const TYPED: readonly (readonly [RegExp, string])[] = [
  [/[‘’‛′]/g, "'"],
  [/[“”„″«»]/g, '"'],
  [/[‐‑‒–—−]/g, '-'],
  [/…/g, '...'],
  [/[\u00a0\u2007\u2009\u202f]/g, ' '],
];

/** The same words with the marks of a keyboard. Letters stay as they are: without its accent a word may be another. */
export const asTyped = (text: string): string =>
  TYPED.reduce((typed, [marks, mark]) => typed.replace(marks, mark), text);
