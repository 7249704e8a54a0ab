import { randomUUID } from 'node:crypto';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { runFaq } from '../../../scripts/door/run-faq';
import { drill } from '../../../scripts/drill/drill';
import { judgeRelease } from '../../../scripts/drill/judge-release';
import { type LocalTable, openLocalTable } from '../../../scripts/table/local-table';
import { clockAt } from '../../support/clock';
import { openRestoreServer } from '../../support/restore-server';
import { NOW, withContent } from '../../support/staff-content';
import { tableOn } from '../../support/table-engine';
import { NOBODY } from '../../support/terminal';

let engine: LocalTable;
beforeAll(async () => {
  engine = await openLocalTable();
});
afterAll(() => engine.close());

/** A table with one release of the sample, and what a drill of it says, where it is or by a way that restores. */
const released = async (way?: string) => {
  const own = tableOn(engine.endpoint, `t-${randomUUID()}`);
  await own.releases.ensure();
  const here = `table: ${own.target.table}\n    region: us-east-1\n    endpoint: ${engine.endpoint}`;
  const at = (draft: { office: string }): void => {
    draft.office = draft.office.replace('table: answers\n    region: us-east-1', here);
  };
  await withContent(at, async (folder) => {
    const words = ['apply', folder, '--target', 'production', '--by', 'Ann Clerk', '--note', 'first', '--yes'];
    expect((await runFaq(words, NOBODY, clockAt(NOW))).exitCode).toBe(0);
  });
  const said: string[] = [];
  const { staff, releases } = way === undefined ? own : tableOn(way, own.target.table);
  const target = {
    client: staff,
    table: own.target.table,
    releases,
    isLocal: way === undefined,
    close: async () => {},
  };
  const say = (line: string): void => void said.push(line);
  const run = () => drill(target, { now: new Date(NOW), keep: false, say, lookEveryMs: 1 });
  return { own, said, run };
};

describe('a restore drill', () => {
  it('finds every row of the release in the restored table, and leaves nothing behind', async () => {
    const { own, said, run } = await released();
    expect(await run()).toBe(true);
    expect(said.join('\n')).toMatch(/shows release 1 \(live is 1\) with \d+ rows\.\nEvery partition has the digest/);
    // The same second, the same name: it was deleted.
    expect(await run()).toBe(true);
    own.close();
  });

  it('finds a row that is not what was released', async () => {
    const { own, said, run } = await released();
    const pages = [];
    for await (const page of own.releases.versions()) pages.push(...page);
    const row = pages.find(({ content }) => content.sheet === 'faq');
    if (!row) throw new Error('no row');
    await own.staff.send(
      new UpdateCommand({
        TableName: own.target.table,
        Key: { pk: row.pk, sk: row.sk },
        UpdateExpression: 'SET #content.#row.#answer = :other',
        ExpressionAttributeNames: { '#content': 'content', '#row': 'row', '#answer': 'answer' },
        ExpressionAttributeValues: { ':other': 'Vote twice.' },
      }),
    );
    expect(await run()).toBe(false);
    expect(said.join('\n')).toContain(`Not what the release noted: ${row.pk}.`);
    expect(await judgeRelease(own.releases)).toMatchObject({ release: 1, differing: [row.pk] });
    own.close();
  });

  it('restores by way of Amazon, waits until the table is there, and takes it away', async () => {
    const server = await openRestoreServer(engine.endpoint);
    const { own, said, run } = await released(server.url);
    server.taken();
    expect(await run()).toBe(true);
    const asked = server.taken().map(({ operation }) => operation);
    expect(asked.filter((one) => one === 'DescribeTable')).toHaveLength(4);
    expect(said[0]).toMatch(/since 2027-01-01T00:00:00\.000Z; its deletion protection is off: turn it on\.$/);
    expect(asked.at(-1)).toBe('DeleteTable');
    expect(said.at(-1)).toMatch(/is deleted\. The live table wasn't touched\.$/);
    own.close();
    await server.close();
  });

  it('of a table without recovery says how to turn it on', async () => {
    const server = await openRestoreServer(engine.endpoint);
    const { own, run } = await released(server.url);
    server.recovery = false;
    await expect(run()).rejects.toThrow(/has no point-in-time recovery.*\n {2}aws dynamodb update-continuous-backups/);
    own.close();
    await server.close();
  });

  it('whose restored table never comes says so, and not what it lacks to delete', async () => {
    const server = await openRestoreServer(engine.endpoint);
    const { own, run } = await released(server.url);
    server.breaks = true;
    await expect(run()).rejects.toThrow(/-drill-\d+ does not exist/);
    own.close();
    await server.close();
  });

  it('of a table without a release says so', async () => {
    const own = tableOn(engine.endpoint);
    await own.releases.ensure();
    const said: string[] = [];
    const target = {
      client: own.staff,
      table: own.target.table,
      releases: own.releases,
      isLocal: true,
      close: async () => {},
    };
    expect(await drill(target, { now: new Date(NOW), keep: false, say: (line) => void said.push(line) })).toBe(false);
    expect(said[0]).toContain('there is nothing to restore');
    own.close();
  });
});
