import { randomUUID } from 'node:crypto';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { runFaq } from '../../../scripts/door/run-faq';
import { drill } from '../../../scripts/drill/drill';
import { judgeRelease } from '../../../scripts/drill/judge-release';
import { type LocalTable, openLocalTable } from '../../../scripts/table/local-table';
import { clockAt } from '../../support/clock';
import { NOW, withContent } from '../../support/staff-content';
import { tableOn } from '../../support/table-engine';
import { NOBODY } from '../../support/terminal';

let engine: LocalTable;
beforeAll(async () => {
  engine = await openLocalTable();
});
afterAll(() => engine.close());

/** A table with one release of the sample, and what a drill of it says. */
const released = async () => {
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
  const target = {
    client: own.staff,
    table: own.target.table,
    releases: own.releases,
    isLocal: true,
    close: async () => {},
  };
  const run = () => drill(target, { now: new Date(NOW), keep: false, say: (line) => void said.push(line) });
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
