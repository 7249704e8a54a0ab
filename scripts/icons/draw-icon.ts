import { between, roundedBox, type Shape, stroke, turned } from './shapes';

type Colour = readonly [red: number, green: number, blue: number];

const INK: Colour = [16, 58, 64];
const GROUND: Colour = [22, 98, 104];
const PAPER: Colour = [255, 255, 255];
const SHADOW: Colour = [17, 82, 88];
const FRONT: Colour = [255, 209, 102];
const LID: Colour = [255, 226, 156];
const FOOT: Colour = [236, 179, 62];

const SLOT = 0.535;
const box = roundedBox(0.23, 0.53, 0.77, 0.82, 0.03);
const paper = turned(roundedBox(0.35, 0.15, 0.65, 0.62, 0.025), 6);
const tick = turned(
  stroke(
    [
      [0.425, 0.325],
      [0.485, 0.385],
      [0.585, 0.255],
    ],
    0.05,
  ),
  6,
);

/**
 * A ballot with a tick on its way into a box, from back to front. Nothing of Amazon's, and neither party's red
 * nor blue. It keeps to the circle in the middle, since some lists of skills cut the corners off.
 */
const LAYERS: readonly (readonly [Shape, Colour])[] = [
  [() => -1, GROUND],
  [roundedBox(0.16, 0.79, 0.84, 0.84, 0.025), SHADOW],
  [box, FRONT],
  [between(box, 0.765, 1), FOOT],
  [roundedBox(0.185, 0.48, 0.815, 0.59, 0.035), LID],
  [roundedBox(0.295, 0.518, 0.705, 0.552, 0.017), INK],
  [between(paper, 0, SLOT), PAPER],
  [between(tick, 0, SLOT), GROUND],
];

const mix = (under: Colour, over: Colour, share: number): Colour => [
  under[0] + (over[0] - under[0]) * share,
  under[1] + (over[1] - under[1]) * share,
  under[2] + (over[2] - under[2]) * share,
];

/** The icon's pixels, three bytes each, from the upper left. An edge is as soft as one pixel. */
export const drawIcon = (size: number): Uint8Array => {
  const pixels = new Uint8Array(size * size * 3);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const [x, y] = [(column + 0.5) / size, (row + 0.5) / size];
      const colour = LAYERS.reduce<Colour>((under, [shape, over]) => {
        const inside = Math.min(Math.max(0.5 - shape(x, y) * size, 0), 1);
        return inside === 0 ? under : mix(under, over, inside);
      }, GROUND);
      pixels.set(colour.map(Math.round), (row * size + column) * 3);
    }
  }
  return pixels;
};
