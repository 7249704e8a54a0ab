import { readFileSync } from 'node:fs';
import { drawIcon } from '../../../scripts/icons/draw-icon';
import { ICON_FILES } from '../../../scripts/icons/icon-files';
import { decodeOwnPng, encodePng, pngSize } from '../../../scripts/icons/png';

/** Locales share the drawing; each size is drawn once. */
const drawn = new Map([...new Set(ICON_FILES.map(({ size }) => size))].map((size) => [size, drawIcon(size)]));

describe('the icons', () => {
  it.each(ICON_FILES)('$file is what the script draws', ({ file, size }) => {
    const bytes = readFileSync(file);
    expect(pngSize(bytes)).toEqual({ width: size, height: size });
    // `npm run icons` draws them anew.
    expect(Buffer.from(decodeOwnPng(bytes)).equals(drawn.get(size) ?? Buffer.alloc(0))).toBe(true);
  });

  it('keep the mark within the circle that some lists cut out', () => {
    const size = 108;
    const pixels = drawIcon(size);
    const colourAt = (x: number, y: number) => pixels.subarray((y * size + x) * 3, (y * size + x) * 3 + 3).join();
    const marked: number[] = [];
    for (let y = 0; y < size; y++)
      for (let x = 0; x < size; x++)
        if (colourAt(x, y) !== colourAt(0, 0)) marked.push(Math.hypot(x + 0.5 - size / 2, y + 0.5 - size / 2));
    expect(marked.length).toBeGreaterThan(2000);
    expect(Math.max(...marked)).toBeLessThan(size / 2);
  });
});

describe('encodePng', () => {
  it('writes what decodeOwnPng reads', () => {
    const pixels = Uint8Array.from({ length: 12 }, (_, at) => at * 20);
    expect(decodeOwnPng(encodePng(pixels, 2))).toEqual(pixels);
  });

  it('is told from other files', () => {
    expect(pngSize(Buffer.from('not a picture, only some text'))).toBeUndefined();
  });
});
