import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findRunningLocalTable, type LocalTable, openLocalTable } from '../../../scripts/table/local-table';
import { TableError } from '../../../scripts/table/release-table';
import { tableOn } from '../../support/table-engine';

const ROOT = join(__dirname, '..', '..', '..');
const AT = '2027-10-01T16:00:00.000Z';
const draft = { by: 'Ann', started_at: AT, alive_at: AT, fingerprint: 'f', counts: { add: 0, change: 0, remove: 0 } };

let folder: string;
const open: LocalTable[] = [];
const children: ChildProcess[] = [];

const keptTable = async (options: { keptIn: string; baseDir?: string }): Promise<LocalTable> => {
  const table = await openLocalTable(options);
  open.push(table);
  return table;
};

/** Serves a kept folder from a process of its own until it is killed. */
const serveElsewhere = (keptIn: string, baseDir: string): Promise<{ kill(): Promise<void> }> => {
  const program = `
    const { openLocalTable } = require(${JSON.stringify(join(ROOT, 'scripts/table/local-table.ts'))});
    openLocalTable(${JSON.stringify({ keptIn, baseDir })}).then(() => console.log('open'));
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--require', 'tsx/cjs', '--eval', program], { cwd: ROOT });
  children.push(child);
  return new Promise((resolve, reject) => {
    child.stdout.once('data', () =>
      resolve({
        kill: () =>
          new Promise((dead) => {
            child.once('exit', () => dead());
            child.kill('SIGKILL');
          }),
      }),
    );
    child.once('exit', (code) => reject(new Error(`ended with ${code}`)));
  });
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ballot-answers-'));
});
afterEach(async () => {
  for (const table of open.splice(0)) await table.close();
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

const release = async (endpoint: string, expected = 0): Promise<void> => {
  const { releases, close } = tableOn(endpoint, 'ballot-answers');
  await releases.ensure();
  const record = await releases.claim(draft, expected);
  await releases.movePointer(record?.release ?? 0, AT);
  await releases.finish(record?.release ?? 0, 'released', AT);
  close();
};

const liveOn = async (endpoint: string): Promise<number | undefined> => {
  const { releases, close } = tableOn(endpoint, 'ballot-answers');
  await releases.ensure();
  const pointer = await releases.pointer();
  close();
  return pointer?.release;
};

describe('a table in memory', () => {
  it('is new each time', async () => {
    for (let time = 0; time < 2; time += 1) {
      const { endpoint, close } = await openLocalTable();
      expect(await liveOn(endpoint)).toBeUndefined();
      await release(endpoint);
      await close();
    }
  });
});

describe('a kept table', () => {
  it('is there again after it was closed', async () => {
    const first = await openLocalTable({ keptIn: folder });
    await release(first.endpoint);
    await first.close();
    expect(await liveOn((await keptTable({ keptIn: folder })).endpoint)).toBe(1);
  });

  it('is served by one program and used by all', async () => {
    const server = await keptTable({ keptIn: folder });
    const guests = await Promise.all([openLocalTable({ keptIn: folder }), openLocalTable({ keptIn: folder })]);
    expect(guests.map(({ endpoint }) => endpoint)).toEqual([server.endpoint, server.endpoint]);
    for (const guest of guests) await guest.close();
    expect(await liveOn(server.endpoint)).toBeUndefined();
  });

  it('is served once where several open it at the same time', async () => {
    const tables = await Promise.all([1, 2, 3].map(() => keptTable({ keptIn: folder })));
    expect(new Set(tables.map(({ endpoint }) => endpoint)).size).toBe(1);
  });

  it('is found from another process, and taken over after that was killed', async () => {
    const other = await serveElsewhere(folder, folder);
    const guest = await keptTable({ keptIn: folder });
    expect(await findRunningLocalTable(folder)).toEqual({ keptIn: folder, endpoint: guest.endpoint });
    await release(guest.endpoint);
    await other.kill();

    expect(await findRunningLocalTable(folder)).toBeUndefined();
    const asking = liveOn(guest.endpoint);
    await expect(asking).rejects.toThrow(TableError);
    await expect(asking).rejects.toThrow(/no longer answers: the program that served it was probably closed/);
    const again = await keptTable({ keptIn: folder });
    expect(again.endpoint).not.toBe(guest.endpoint);
    expect(await liveOn(again.endpoint)).toBe(1);
  });

  it('minds neither a broken note of where it is served nor one that leads to another table', async () => {
    const other = await openLocalTable();
    for (const note of ['{"url":', JSON.stringify({ url: other.endpoint, token: 'of old', pid: 1 })]) {
      await writeFile(join(folder, 'endpoint.json'), note);
      const table = await openLocalTable({ keptIn: folder });
      expect(table.endpoint).not.toBe(other.endpoint);
      await table.close();
    }
    await other.close();
  });

  it('is forgotten when it is closed', async () => {
    const table = await openLocalTable({ keptIn: join(folder, 'table'), baseDir: folder });
    const current = { keptIn: join(folder, 'table') };
    expect(JSON.parse(await readFile(join(folder, '.ballot-answers', 'current.json'), 'utf8'))).toEqual(current);
    expect(await findRunningLocalTable(folder)).toEqual({ ...current, endpoint: table.endpoint });
    await table.close();
    expect(await findRunningLocalTable(folder)).toBeUndefined();
    expect(await findRunningLocalTable(join(folder, 'nowhere'))).toBeUndefined();
  });

  it('can not be kept in a file', async () => {
    await writeFile(join(folder, 'file'), '');
    await expect(openLocalTable({ keptIn: join(folder, 'file') })).rejects.toThrow(TableError);
  });
});

it('lets a program end that forgot to close its table', async () => {
  const program = `
    const { openLocalTable } = require(${JSON.stringify(join(ROOT, 'scripts/table/local-table.ts'))});
    openLocalTable({ keptIn: ${JSON.stringify(folder)} }).then(async ({ endpoint }) => {
      console.log((await fetch(endpoint)).status);
    });`;
  const child = spawn(process.execPath, ['--require', 'tsx/cjs', '--eval', program], { cwd: ROOT });
  children.push(child);
  expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(0);
});
