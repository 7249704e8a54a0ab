import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import type { Fronts } from '../../models/content/fronts';
import { RUNTIMES } from '../../scripts/hosted/runtimes';
import { bakedFrom, UNRELEASED } from '../../scripts/hosted/snapshot';
import { writeFronts } from '../../scripts/hosted/write-fronts';
import { makePlan } from '../../scripts/plan/make-plan';
import { readContent } from '../../scripts/sheet/read-content';
import { openOffice } from '../../scripts/simulator/open-office';
import { defaultKeptFolder, openLocalTable } from '../../scripts/table/local-table';
import { type Call, openRecorder } from './recorder';
import { openTextService } from './text-service';
import { openTextTable } from './text-table';

const PROJECT = join(__dirname, '../..');

const FRONTS: Fronts = {
  web: {},
  live: {},
  mcp: {},
  lex: {},
  sms: { number: '+18005550142', id: 'phone-00000000000000000000000000000000', opt_out_list: 'marlow' },
};

/** What a front asked for, by whom it asked. */
export interface AskedFor {
  table: Call[];
  texts: Call[];
  number: Call[];
}

/** The day that it is for the bundles and their table, whatever day it is. */
const THE_DAY = Date.parse('2026-11-27T12:00:00-05:00');

export interface RunningBundle {
  /** What its handler makes of an event, as Lambda would call it. Throws with what it threw. */
  call(event: object): Promise<unknown>;
  /** All that it wrote, to either stream. */
  log(): string;
  /** All that it asked for so far. */
  asked(): AskedFor;
}

/** A bundle in a process of its own. */
const run = (file: string, env: NodeJS.ProcessEnv): Pick<RunningBundle, 'call' | 'log'> & { end(): void } => {
  const child: ChildProcess = fork(join(__dirname, 'call-bundle.js'), [file, String(THE_DAY)], {
    env,
    silent: true,
    execArgv: [],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (log += String(text)));
  let calls = 0;
  const call = (event: object): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = ++calls;
      const ended = (): void => reject(new Error(`It ended: ${log}`));
      child.once('exit', ended);
      child.on('message', function take(message: { id: number; result?: unknown; error?: string }) {
        if (message.id !== id) return;
        child.off('message', take).off('exit', ended);
        if (message.error === undefined) resolve(message.result);
        else reject(new Error(message.error));
      });
      child.send({ id, event });
    });
  return { call, log: () => log, end: () => void child.kill() };
};

/**
 * The bundle of every front, as `npm run build -- --for own-account` makes it, each running against one table on this
 * computer, with the rows and places of `office` in it, the sample's, and a number for text messages.
 */
export const openFrontBundles = async (office = join(PROJECT, 'content')) => {
  const folder = mkdtempSync(join(tmpdir(), 'ballot-fronts-'));
  const keptIn = defaultKeptFolder(folder);
  const now = THE_DAY;
  const seeded = await openOffice({ folder: office, keptIn, withPlaces: true, clock: () => now });
  await seeded.close();
  const table = await openLocalTable({ keptIn });
  const [texts, service] = await Promise.all([openTextTable(), openTextService()]);

  const content = await readContent(office);
  if (!content.office) throw new Error('The sample has no office.');
  const rows = content.rows.flatMap((row) => row.content ?? []);
  const { versions } = makePlan({ rows, current: [], basedOn: UNRELEASED });
  const pointer = { release: UNRELEASED, abandoned: [], released_at: new Date(now).toISOString() };
  const built = bakedFrom({ ...content.office, fronts: FRONTS }, versions, pointer, new Date(now).toISOString());
  await writeFronts(PROJECT, join(folder, 'out'), built, { rows, runtime: RUNTIMES['own-account'] });

  const started = async (name: string) => {
    const doors = await Promise.all(
      [table.endpoint, texts.target.endpoint, service.url].map((url) => openRecorder(url)),
    );
    const [toTable, toTexts, toNumber] = doors.map(({ url }) => url);
    const running = run(join(folder, 'out', name, 'index.js'), {
      ...process.env,
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
      BALLOT_ANSWERS_ENDPOINT: toTable,
      BALLOT_ANSWERS_SECRET: 'x'.repeat(40),
      BALLOT_ANSWERS_TEXTS: texts.target.table,
      AWS_ENDPOINT_URL_DYNAMODB: toTexts,
      AWS_ENDPOINT_URL_PINPOINT_SMS_VOICE_V2: toNumber,
    });
    const asked: AskedFor = { table: [], texts: [], number: [] };
    return {
      ...running,
      asked: () => {
        for (const [at, where] of (['table', 'texts', 'number'] as const).entries())
          asked[where].push(...(doors[at]?.taken() ?? []));
        return asked;
      },
      end: async (): Promise<void> => {
        running.end();
        await Promise.all(doors.map((door) => door.close()));
      },
    };
  };
  const bundles = {
    web: await started('web'),
    mcp: await started('mcp'),
    lex: await started('lex'),
    sms: await started('sms'),
  };
  const client = new DynamoDBClient({
    region: 'us-east-1',
    endpoint: table.endpoint,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  return {
    bundles,
    /** The files of a bundle that are a locale's own. */
    localesIn: (name: string): string[] =>
      readdirSync(join(folder, 'out', name))
        .filter((file) => /^[a-z]{2}-[A-Z]{2}-.*\.js$/.test(file))
        .sort(),
    sent: service.sent,
    /** Everything in the office's table, and everything in that of the texts, as text. */
    async stored(): Promise<{ office: string; texts: string }> {
      const { Items } = await client.send(new ScanCommand({ TableName: table.table }));
      return { office: JSON.stringify(Items), texts: JSON.stringify(await texts.items()) };
    },
    async close(): Promise<void> {
      await Promise.all(Object.values(bundles).map((one) => one.end()));
      client.destroy();
      await Promise.all([table.close(), texts.close(), service.close()]);
      rmSync(folder, { recursive: true });
    },
  };
};
