/** The round number at which an axis ends: 1, 2 or 5 with noughts, and not below `most`. */
export const topOf = (most: number): number => {
  if (most <= 1) return 1;
  const ten = 10 ** Math.floor(Math.log10(most));
  return ([1, 2, 5, 10].find((times) => times * ten >= most) ?? 10) * ten;
};

/** Every so many names are written, so that no more than `room` are. */
export const everyOf = (names: number, room: number): number =>
  [1, 2, 3, 6, 7, 14, 28].find((every) => Math.ceil(names / every) <= room) ?? Math.ceil(names / room);

/** A length as SVG has it. */
export const px = (length: number): string => String(Math.round(length * 10) / 10);
