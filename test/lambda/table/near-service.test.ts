import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { openService } from '../../../lambda/serve/open-service';
import type { ContentSource } from '../../../lambda/table/cached-content';
import { POINTER } from '../../../models/table/keys';
import { bakedFrom } from '../../../scripts/hosted/snapshot';
import { type LocalTable, openLocalTable } from '../../../scripts/table/local-table';
import { publish } from '../../../scripts/table/publish';
import { answering, planFor } from '../../support/plans';
import { placeRow, versionOf } from '../../support/release-rows';
import { type TestTable, tableOn } from '../../support/table-engine';

const BY = { by: 'Ann', now: () => new Date('2027-10-01T16:00:00Z') };

let engine: LocalTable;
let door: Server;
let own: TestTable;
/** Who was asked for what, by the Region that the request was signed for: `us-west-2 Query`. */
const asked = new Set<string>();

beforeAll(async () => {
  engine = await openLocalTable();
  door = createServer((coming, answer) => {
    const region = /Credential=[^/]+\/\d+\/([^/]+)/.exec(coming.headers.authorization ?? '')?.[1];
    asked.add(`${region} ${String(coming.headers['x-amz-target']).split('.')[1]}`);
    const { method, headers, url } = coming;
    const on = request(new URL(url ?? '/', engine.endpoint), { method, headers }, (back) => {
      answer.writeHead(back.statusCode ?? 500, back.headers);
      back.pipe(answer);
    });
    coming.pipe(on);
  });
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
  own = tableOn(engine.endpoint);
  await own.releases.ensure();
  const plan = planFor(0, {}, answering('one', 3));
  const county = versionOf(placeRow('riverbend', 'franklin'), 1);
  const { versions, shown = [] } = plan;
  await publish(own.releases, { ...plan, versions: [...versions, county], shown: [...shown, county] }, BY);
});
afterAll(async () => {
  own.close();
  door.closeAllConnections();
  door.close();
  await engine.close();
});

const OFFICE = { name: 'Test', root: 'franklin', skill_target: 'live', limits: { unchecked_days: 14 } };

let time = Date.parse('2027-10-01T16:00:00Z');

/** A skill that was just started in `region`. */
const skillIn = async (region: string, account: object | undefined) => {
  const endpoint = `http://127.0.0.1:${(door.address() as AddressInfo).port}`;
  const targets = { live: { table: own.target.table, region: 'us-east-1', endpoint } };
  const office = { ...OFFICE, targets, ...(account ? { account } : {}) } as never;
  const pointer = await own.releases.pointer();
  if (!pointer) throw new Error('nothing is live');
  const { baked } = bakedFrom(office, [], { ...pointer, release: 0 }, '2027-10-01T15:00:00Z');
  const { stdout, stderr } = process;
  const machine = { now: () => time, stopwatch: () => time, folder: '/nowhere' };
  const { content } = openService(baked, { ...machine, process: { env: { AWS_REGION: region }, stdout, stderr } });
  return content();
};

/** What one turn asks, with the pointer marked or not. */
const turnOf = async (skill: ContentSource, county?: string): Promise<string[]> => {
  asked.clear();
  const found = await skill.forVoter({ locale: 'en-US', county });
  expect(found).toMatchObject({ release: 1, isSnapshot: false });
  return [...asked].sort();
};

const turnIn = async (region: string, account: object | undefined): Promise<string[]> => {
  const skill = skillIn(region, account);
  return [...(await turnOf(await skill))];
};

const WITH = { replica: { region: 'us-west-2', key: 'arn' } };

describe('the skill of an office with a replica', () => {
  it('reads a further county there once the release that it has in memory is marked', async () => {
    const skill = await skillIn('us-west-2', WITH);
    expect(await turnOf(skill)).toEqual(['us-east-1 GetItem', 'us-east-1 Query']);
    await own.releases.markSeen({ release: 1, abandoned: [] }, ['us-west-2']);
    time += 31_000;
    expect(await turnOf(skill, 'riverbend')).toEqual(['us-east-1 GetItem', 'us-west-2 Query']);
    await own.staff.send(
      new UpdateCommand({ TableName: own.target.table, Key: POINTER, UpdateExpression: 'REMOVE pages.seen_in' }),
    );
  });

  it('asks it only where it runs beside it, and only for pages of a release that is marked', async () => {
    const atHome = ['us-east-1 GetItem', 'us-east-1 Query'];
    expect(await turnIn('us-west-2', WITH)).toEqual(atHome);
    expect(await own.releases.markSeen({ release: 1, abandoned: [] }, ['us-west-2'])).toBe(true);
    expect(await turnIn('us-west-2', WITH)).toEqual(['us-east-1 GetItem', 'us-west-2 Query']);
    expect(await turnIn('eu-west-1', WITH)).toEqual(atHome);
    expect(await turnIn('us-east-1', WITH)).toEqual(atHome);
    expect(await turnIn('us-west-2', undefined)).toEqual(atHome);
  });
});
