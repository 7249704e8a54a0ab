import { Readable } from 'node:stream';
import { checkSum, crc32 } from '../../../../scripts/sheet/xlsx/check-sum';

describe('checkSum', () => {
  it('knows the sum that every zip has of 123456789', () => {
    expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926);
    expect(crc32(Buffer.from('6789'), crc32(Buffer.from('12345')))).toBe(0xcbf43926);
  });

  it('fails where one bit is another', async () => {
    const read = (text: string) =>
      Readable.from([Buffer.from(text)])
        .pipe(checkSum(0xcbf43926, () => new Error('damaged')))
        .toArray();
    await expect(read('123456789')).resolves.toEqual([Buffer.from('123456789')]);
    await expect(read('123456788')).rejects.toThrow('damaged');
  });
});
