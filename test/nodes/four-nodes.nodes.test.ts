import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readContent } from '../../scripts/sheet/read-content';
import { buildEnvelope, type RequestInput } from '../../scripts/simulator/envelope';
import { seed } from '../../scripts/simulator/seed';
import { createDynamoReleaseTable } from '../../scripts/table/dynamo-release-table';
import { type LocalTable, openLocalTable } from '../../scripts/table/local-table';
import { createStaffClient } from '../../scripts/table/staff-client';
import { nodeBinary } from '../support/node-binaries';

const VERSIONS = ['16.20.2', '20', '22', '24'];
const PROJECT = join(__dirname, '../..');
const BUNDLE = 'lambda/index.js';

interface Ran {
  node: string;
  parameters: number;
  loadMs: number;
  /** What the skill logged: release 0 is the bundled snapshot. */
  records: { release?: number; outcome?: string; missed?: string[] }[];
  responses: { ms: number; response: { response: { outputSpeech: { ssml: string }; shouldEndSession: boolean } } }[];
}

const requests: RequestInput[] = [
  { type: 'LaunchRequest' },
  { type: 'IntentRequest', intent: 'RegisterDeadlineIntent', slots: [] },
  {
    type: 'IntentRequest',
    intent: 'AnyQuestionIntent',
    slots: [{ name: 'question', type: 'QUESTION', value: 'what do i bring to prove who i am' }],
  },
  {
    type: 'IntentRequest',
    intent: 'AnyQuestionIntent',
    slots: [{ name: 'question', type: 'QUESTION', value: 'may my parrot bring a library card to the church' }],
  },
];

describe('the built bundle', () => {
  let folder: string;
  let local: LocalTable;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ballot-nodes-'));
    execFileSync('npx', ['tsx', 'scripts/build.ts', '--draft', '--out', folder], { cwd: PROJECT });
    const envelopes = requests.map((request) =>
      buildEnvelope(request, {
        locale: 'en-US',
        nowMs: Date.now(),
        applicationId: 'amzn1.ask.skill.simulated',
        session: { id: 'amzn1.echo-api.session.test', attributes: {}, isNew: true },
      }),
    );
    writeFileSync(join(folder, 'envelopes.json'), JSON.stringify(envelopes));
    local = await openLocalTable({});
    const target = { table: local.table, region: 'us-east-1', endpoint: local.endpoint };
    const table = createDynamoReleaseTable({
      client: createStaffClient(target),
      table: local.table,
      name: 'test',
      isLocal: true,
    });
    await seed(table, await readContent(join(PROJECT, 'content')), () => new Date('2027-10-01T12:00:00Z'));
  });

  afterAll(async () => {
    await local.close();
    rmSync(folder, { recursive: true });
  });

  const runOn = async (version: string, endpoint: string): Promise<Ran> => {
    const args = [join(PROJECT, 'test/nodes/invoke.js'), join(folder, 'envelopes.json'), join(folder, BUNDLE)];
    const env = { ...process.env, BALLOT_ANSWERS_ENDPOINT: endpoint };
    // Not execFileSync: the table is served by this very process.
    const { stdout } = await promisify(execFile)(nodeBinary(version), args, { env });
    return JSON.parse(stdout) as Ran;
  };

  it.each(VERSIONS)(
    'answers from the table on Node %s',
    async (version) => {
      const ran = await runOn(version, local.endpoint);
      expect(ran.node).toMatch(new RegExp(`^v${version}`));
      expect(ran.parameters).toBe(2);
      expect(ran.records[1]?.release).toBe(1);
      const speech = ran.responses.map(({ response }) => response.response.outputSpeech.ssml);
      expect(speech[0]).toContain('Welcome to Franklin Elections');
      expect(speech[1]).toMatch(/register/i);
      expect(speech[2]).toMatch(/\bID\b/);
      // What is only loaded for a question that nobody understood.
      expect(ran.records[3]).toMatchObject({
        outcome: expect.stringMatching(/^(?:no-match|offered)$/),
        missed: expect.arrayContaining(['library']),
      });
      process.stdout.write(
        `Node ${ran.node}: loaded in ${ran.loadMs.toFixed(0)} ms, first turn ${ran.responses[0]?.ms.toFixed(0)} ms\n`,
      );
    },
    120_000,
  );

  it.each(VERSIONS)(
    'answers from the bundled snapshot, in time, when the table is gone, on Node %s',
    async (version) => {
      // A port that nobody listens on, as a table that can't be reached.
      const ran = await runOn(version, 'http://127.0.0.1:9');
      expect(ran.records[1]?.release).toBe(0);
      expect(ran.responses[1]?.response.response.outputSpeech.ssml).toMatch(/register/i);
      for (const { ms } of ran.responses) expect(ms).toBeLessThan(1500 + 1000);
    },
    120_000,
  );
});
