import { deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Eight bits a colour, red, green and blue, in one pass. */
const KIND = Buffer.from([8, 2, 0, 0, 0]);

/** Each line begins with how it was filtered; ours are not. */
const UNFILTERED = 0;

const crc32 = (bytes: Uint8Array): number => {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
};

const uint32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};

const chunk = (type: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  return Buffer.concat([uint32(data.length), body, uint32(crc32(body))]);
};

/** A PNG of a square of pixels, three bytes each. */
export const encodePng = (pixels: Uint8Array, size: number): Buffer => {
  const lines = Buffer.alloc(size * (size * 3 + 1), UNFILTERED);
  for (let row = 0; row < size; row++)
    lines.set(pixels.subarray(row * size * 3, (row + 1) * size * 3), row * (size * 3 + 1) + 1);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', Buffer.concat([uint32(size), uint32(size), KIND])),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

/** Width and height of a PNG; undefined where the bytes are none. */
export const pngSize = (bytes: Buffer): { width: number; height: number } | undefined =>
  bytes.length > 24 && bytes.subarray(0, 8).equals(SIGNATURE) && bytes.toString('latin1', 12, 16) === 'IHDR'
    ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
    : undefined;

/** The pixels of a PNG that `encodePng` wrote. Its bytes may differ: Node's versions compress differently. */
export const decodeOwnPng = (bytes: Buffer): Uint8Array => {
  const size = pngSize(bytes);
  if (!size || !bytes.subarray(24, 29).equals(KIND)) throw new Error('Not a PNG that this project wrote.');
  const lines = inflateSync(bytes.subarray(41, 41 + bytes.readUInt32BE(33)));
  const pixels = new Uint8Array(size.width * size.height * 3);
  const width = size.width * 3;
  for (let row = 0; row < size.height; row++)
    pixels.set(lines.subarray(row * (width + 1) + 1, (row + 1) * (width + 1)), row * width);
  return pixels;
};
