import { chmod, lstat, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { checkFolder } from '../../../scripts/check/check-folder';
import { asFileError, FileError, makeFolder, writeCarefully } from '../../../scripts/door/files';
import { crc32 } from '../../../scripts/sheet/xlsx/check-sum';
import { check, NOW, withContent } from '../../support/staff-content';
import { inTemporaryFolder } from '../../support/workbooks';

describe('writing a file', () => {
  it('keeps its rights, leaves no draft, and follows no link', () =>
    inTemporaryFolder(async (folder) => {
      const path = join(folder, 'faq.csv');
      await writeFile(path, 'old');
      await chmod(path, 0o640);
      const victim = join(folder, 'victim');
      await writeFile(victim, 'mine');
      await symlink(victim, `${path}.new`);
      await writeCarefully(path, 'new');
      expect(await readFile(path, 'utf8')).toBe('new');
      expect((await stat(path)).mode & 0o777).toBe(0o640);
      expect(await readFile(victim, 'utf8')).toBe('mine');
      await symlink(victim, join(folder, 'link.csv'));
      await expect(writeCarefully(join(folder, 'link.csv'), 'new')).rejects.toThrow(/is a link\. Name the file itself/);
      expect(await readFile(victim, 'utf8')).toBe('mine');
      expect((await readdir(folder)).sort()).toEqual(['faq.csv', 'faq.csv.new', 'link.csv', 'victim']);
      expect((await lstat(join(folder, 'link.csv'))).isSymbolicLink()).toBe(true);
    }));

  it('says in a sentence what is wrong with the place', () =>
    inTemporaryFolder(async (folder) => {
      await mkdir(join(folder, 'one'));
      await expect(writeCarefully(join(folder, 'nowhere', 'x'), '')).rejects.toThrow(
        /its folder is not there.*The table was not changed\.$/,
      );
      await expect(writeCarefully(join(folder, 'one'), '')).rejects.toThrow(/is not a file/);
      await writeFile(join(folder, 'file'), '');
      await expect(makeFolder(join(folder, 'file', 'below'))).rejects.toThrow(FileError);
    }));

  it('comes back from where Node itself never does', async () => {
    await expect(makeFolder('/proc/nope')).rejects.toThrow(/^\/proc\/nope can't be written/);
    await expect(makeFolder('/proc/nope/below')).rejects.toThrow(FileError);
  });

  it.each([
    ['ENOSPC', /the disk is full\. Make room, then run the command again\. The table was not changed\./],
    ['EACCES', /you may not write there/],
    ['EROFS', /nothing can be written on that disk/],
  ])('words %s', (code, says) => {
    expect(String(asFileError(Object.assign(new Error('x'), { code }), 'a.xlsx'))).toMatch(says);
  });
});

/** A zip of one member, which says of itself what `bytes` and `size` say. */
const zipOf = (name: string, data: Buffer): Buffer => {
  const packed = deflateRawSync(data);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(8, 4);
  common.writeUInt32LE(crc32(data), 10);
  common.writeUInt32LE(packed.length, 14);
  common.writeUInt32LE(data.length, 18);
  common.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), common, Buffer.from(name), packed]);
  const central = Buffer.concat([
    Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'),
    common,
    Buffer.alloc(14),
    Buffer.from(name),
  ]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(local.length, 12);
  return Buffer.concat([local, central, Buffer.from('PK\u0005\u0006', 'latin1'), end]);
};

const found = async (zip: Buffer): Promise<string[]> =>
  inTemporaryFolder(async (folder) => {
    const path = join(folder, 'x.xlsx');
    await writeFile(path, zip);
    return (await checkFolder(path, NOW)).problems.map(({ code, what }) => `${code} ${what}`);
  });

describe('a file that was made to do harm', () => {
  it('is refused before it is unpacked', async () => {
    const bomb = zipOf('xl/workbook.xml', Buffer.alloc(30_000_000, ' '));
    expect(bomb.length).toBeLessThan(100_000);
    expect(await found(bomb)).toEqual([expect.stringMatching(/^not-a-workbook .*unpacks to 30 MB/)]);
  });

  it('is refused where a part of it would leave the folder', async () => {
    expect(await found(zipOf('../../etc/passwd.xml', Buffer.from('<a/>')))).toEqual([
      expect.stringMatching(/^not-a-workbook/),
    ]);
  });

  it('is refused where one text of it never ends', async () => {
    const text = Buffer.concat([
      Buffer.from('<workbook><a>'),
      Buffer.from(Array.from({ length: 1_200_000 }, (_, n) => 97 + ((n * n) % 26))),
    ]);
    expect(await found(zipOf('xl/workbook.xml', text))).toEqual([
      expect.stringMatching(/longer than a spreadsheet can make one/),
    ]);
  });

  it('is one problem where settings refer to each other without an end', async () => {
    const lines = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (const [index, name] of [...'bcdefghi'].entries()) {
      const before = 'abcdefghi'[index];
      lines.push(`${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]`);
    }
    const { problems } = await check((draft) => {
      draft.office = lines.join('\n');
    });
    expect(problems[0]).toMatchObject({
      code: 'not-yaml',
      what: expect.stringContaining('refer to each other too often'),
    });
  });

  it('is not read where it is a device that never ends', () =>
    withContent(
      ({ without }) => without.push('office.yaml'),
      async (folder) => {
        await symlink('/dev/zero', join(folder, 'office.yaml'));
        expect((await checkFolder(folder, NOW)).problems[0]).toMatchObject({ code: 'file-unreadable' });
      },
    ));
});
