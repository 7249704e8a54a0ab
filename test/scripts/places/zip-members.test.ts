import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFeedFiles } from '../../../scripts/places/feed-files';
import { zipOf } from '../../../scripts/smapi/zip';
import { withFiles } from '../../support/places';

/** The archive's first file as a link, as Unix packs one: its mode is in the directory at the end. */
const asLink = (zip: Buffer): Buffer => {
  const record = zip.indexOf('PK\u0001\u0002', 0, 'latin1');
  zip.writeUInt8(3, record + 5);
  zip.writeUInt32LE(0o120777 * 0x10000, record + 38);
  return zip;
};

const many = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}.txt`, '']));

const opened = (zip: Buffer) =>
  withFiles({ 'feed.zip': zip }, async (folder) => {
    const { files, close } = await openFeedFiles(join(folder, 'feed.zip'));
    close();
    return files.map(({ name }) => name);
  });

describe('an archive that is no feed', () => {
  it.each<[string, Buffer, RegExp]>([
    ['leaves its folder', zipOf({ '../../precinct.txt': 'id' }), /"\.\.\/\.\.\/precinct\.txt", would be put outside/],
    ['begins at the root', zipOf({ '/etc/precinct.txt': 'id' }), /would be put outside of its folder/],
    ['holds a link', asLink(zipOf({ 'precinct.txt': '/etc/passwd' })), /"precinct\.txt" in the archive is a link/],
    ['holds too many files', zipOf(many(1001)), /There are 1,001 files in the archive\./],
    ['unpacks to a thousand times as much', zipOf({ 'feed.xml': ' '.repeat(60_000_000) }), /unpacks to 0\.1 GB/],
    ['has a name that clears the screen', zipOf({ '../\u001b[2J.txt': '' }), /⟨U\+001B⟩\[2J/],
  ])('is refused where it %s, before any of it is unpacked', async (_what, zip, says) => {
    await expect(opened(zip)).rejects.toThrow(says);
    await expect(opened(zip)).rejects.toThrow(/Nothing was changed\.$/);
  });

  it('is told apart from one that packs well', async () => {
    expect(await opened(zipOf({ 'precinct.txt': 'p1,Riverbend 1,loc-1\n'.repeat(1000) }))).toEqual(['precinct.txt']);
  });
});

describe('a folder of a feed', () => {
  it('is refused with a link in it', () =>
    withFiles({ 'precinct.txt': 'id' }, async (folder) => {
      writeFileSync(join(folder, 'elsewhere'), 'secret');
      symlinkSync(join(folder, 'elsewhere'), join(folder, 'locality.txt'));
      await expect(openFeedFiles(folder)).rejects.toThrow(/This is a link or a device, not a file\./);
    }));

  it('is refused where it is a device', async () => {
    await expect(openFeedFiles('/dev/zero')).rejects.toThrow(/device or a pipe, which may never end/);
  });
});
