import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
import { createAssumeRole } from '../../../lambda/table/assume-role';
import type { Credentials } from '../../../lambda/table/aws-credentials';
import { createReadClient } from '../../../lambda/table/dynamo-client';
import { createDynamoContentStore } from '../../../lambda/table/dynamo-content-store';
import { renewedEarly } from '../../../lambda/table/role-credentials';
import type { Trouble } from '../../../lambda/table/trouble';

const MINUTE = 60_000;

/** A role whose credentials hold for an hour, and how often they were asked for. */
const role = () => {
  const state = { nowMs: 0, asked: 0, isDown: false, isSilent: false, troubles: [] as Trouble[] };
  const fetch = async (): Promise<Credentials> => {
    state.asked += 1;
    if (state.isSilent) return new Promise(() => {});
    if (state.isDown) throw Object.assign(new Error('no'), { name: 'AccessDenied' });
    return {
      accessKeyId: `key ${state.asked}`,
      secretAccessKey: 's',
      expiration: new Date(state.nowMs + 60 * MINUTE),
    };
  };
  const onTrouble = (trouble: Trouble) => state.troubles.push(trouble);
  const credentials = renewedEarly(fetch, { wall: () => state.nowMs, onTrouble });
  return { state, key: async () => (await credentials()).accessKeyId };
};

describe('credentials of a role', () => {
  it('are fetched once, at once, and kept', async () => {
    const { state, key } = role();
    expect(state.asked).toBe(1);
    expect(await Promise.all([key(), key()])).toEqual(['key 1', 'key 1']);
    state.nowMs = 39 * MINUTE;
    expect(await key()).toBe('key 1');
    expect(state.asked).toBe(1);
  });

  it('are renewed beside a turn, which goes on with those it has', async () => {
    const { state, key } = role();
    await key();
    state.nowMs = 41 * MINUTE;
    expect(await key()).toBe('key 1');
    expect(state.asked).toBe(2);
    await new Promise(setImmediate);
    expect(await key()).toBe('key 2');
  });

  it('are asked for anew after a freeze in which an answer was lost', async () => {
    const { state, key } = role();
    await key();
    state.isSilent = true;
    state.nowMs = 41 * MINUTE;
    expect(await key()).toBe('key 1');
    state.isSilent = false;
    state.nowMs = 70 * MINUTE;
    expect(await key()).toBe('key 3');
  });

  it('are good until their end where they cannot be renewed, which is told', async () => {
    const { state, key } = role();
    await key();
    state.isDown = true;
    state.nowMs = 50 * MINUTE;
    expect(await key()).toBe('key 1');
    await new Promise(setImmediate);
    expect(state.troubles).toEqual([{ trouble: 'credentials-failed', operation: 'AssumeRole', error: 'AccessDenied' }]);
    state.nowMs = 60 * MINUTE;
    await expect(key()).rejects.toThrow('no');
    state.isDown = false;
    expect(await key()).toMatch(/^key \d$/);
  });
});

describe('a client with a role', () => {
  let sts: Server;
  let asked: string[];
  /** How often the role was assumed. */
  let roles: number;
  let wallMs: number;

  beforeEach(async () => {
    asked = [];
    roles = 0;
    wallMs = Date.now();
    sts = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk) => chunks.push(chunk));
      request.on('end', () => {
        const body = Buffer.concat(chunks).toString();
        const target = String(request.headers['x-amz-target'] ?? '');
        asked.push(
          target
            ? `${target} as ${request.headers['x-amz-security-token']}`
            : [/Action=(\w+)/.exec(body)?.[1], /ExternalId=([^&]+)/.exec(body)?.[1]].filter(Boolean).join(' with '),
        );
        if (target) {
          response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' }).end('{}');
          return;
        }
        roles += 1;
        const expiration = new Date(wallMs + 60 * MINUTE).toISOString();
        response
          .writeHead(200, { 'content-type': 'text/xml' })
          .end(
            `<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult><Credentials><AccessKeyId>A</AccessKeyId><SecretAccessKey>S</SecretAccessKey><SessionToken>${roles === 1 ? 'T' : `T${roles}`}</SessionToken><Expiration>${expiration}</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>`,
          );
      });
    });
    await new Promise<void>((resolve) => sts.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(sts.address() as AddressInfo).port}`;
    Object.assign(process.env, {
      AWS_ENDPOINT_URL_STS: url,
      AWS_ENDPOINT_URL_DYNAMODB: url,
      AWS_ACCESS_KEY_ID: 'own',
      AWS_SECRET_ACCESS_KEY: 'own',
    });
  });
  afterEach(async () => {
    for (const name of ['STS', 'DYNAMODB']) delete process.env[`AWS_ENDPOINT_URL_${name}`];
    delete process.env.AWS_ACCESS_KEY_ID;
    delete process.env.AWS_SECRET_ACCESS_KEY;
    await new Promise((resolve) => {
      sts.close(resolve);
      sts.closeAllConnections();
    });
  });

  it('assumes it once in the life of a container, before the first voter asks', async () => {
    const target = { table: 't', region: 'us-east-1', role_arn: 'arn:aws:iam::210987654321:role/Reader' };
    const client = createReadClient(target, { clock: () => performance.now(), wall: Date.now, env: process.env });
    while (asked.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    const store = createDynamoContentStore(client, 't');
    for (let turn = 0; turn < 3; turn += 1) await store.currentRelease({ within: 5000 });
    expect(asked).toEqual(['AssumeRole', ...Array(3).fill('DynamoDB_20120810.GetItem as T')]);
    client.destroy();
  });
  it('signs with new credentials once they are there, and with the old ones until then', async () => {
    const target = { table: 't', region: 'us-east-1', role_arn: 'arn:aws:iam::210987654321:role/Reader' };
    const client = createReadClient(target, { clock: () => performance.now(), wall: () => wallMs, env: process.env });
    await client.send('GetItem', {});
    wallMs += 41 * MINUTE;
    await client.send('GetItem', {});
    while (roles < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    await new Promise((resolve) => setTimeout(resolve, 50));
    await client.send('GetItem', {});
    expect(asked.filter((one) => one !== 'AssumeRole')).toEqual(
      ['T', 'T', 'T2'].map((token) => `DynamoDB_20120810.GetItem as ${token}`),
    );
    client.destroy();
  });

  it('says the id of the skill, by which the role tells it from others that Alexa hosts', async () => {
    const target = { table: 't', region: 'us-east-1', role_arn: 'arn:aws:iam::210987654321:role/Reader' };
    const externalId = 'amzn1.ask.skill.1234';
    const client = createReadClient(target, {
      clock: () => performance.now(),
      wall: Date.now,
      env: process.env,
      externalId,
    });
    await createDynamoContentStore(client, 't').currentRelease({ within: 5000 });
    expect(asked[0]).toBe('AssumeRole with amzn1.ask.skill.1234');
    client.destroy();
  });
});

describe('a request for a role', () => {
  interface Heard {
    method: string;
    path: string;
    type: string;
    scope: string;
    body: Record<string, string>;
  }
  const GRANTED = (until: string) =>
    `<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult><AssumedRoleUser><Arn>arn</Arn></AssumedRoleUser><Credentials><AccessKeyId>A</AccessKeyId><SecretAccessKey>S/+=</SecretAccessKey><SessionToken>T</SessionToken><Expiration>${until}</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>`;
  const refused = (code: string) =>
    `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>No.</Message></Error></ErrorResponse>`;
  let server: Server;
  let endpoint: string;
  let heard: Heard[];
  let answers: [status: number, body: string][];

  beforeEach(async () => {
    heard = [];
    answers = [];
    server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const { authorization = '' } = request.headers;
      heard.push({
        method: request.method ?? '',
        path: request.url ?? '',
        type: String(request.headers['content-type']),
        scope: /Credential=own\/\d+\/([^,]+)/.exec(authorization)?.[1] ?? authorization,
        body: Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString())),
      });
      const [status, body] = answers.shift() ?? [200, GRANTED('2027-10-01T13:00:00Z')];
      response.writeHead(status, { 'content-type': 'text/xml', date: 'Fri, 01 Oct 2027 12:00:00 GMT' }).end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );

  const OWN = { accessKeyId: 'own', secretAccessKey: 'secret', sessionToken: 'token' };
  const patience = { connectionTimeout: 5000, requestTimeout: 5000, throwOnRequestTimeout: true };
  const asked = { role: 'arn:aws:iam::210987654321:role/Reader', externalId: 'amzn1.ask.skill.1', region: 'us-east-2' };
  const assume = createAssumeRole;
  const ours = (wallMs = Date.parse('2027-10-01T12:00:00Z')) =>
    assume(
      { ...asked, endpoint, maxAttempts: 2, patience },
      async () => OWN,
      () => wallMs,
    );

  it("is what AWS's own client asks", async () => {
    const theirs = fromTemporaryCredentials({
      masterCredentials: OWN,
      params: { RoleArn: asked.role, RoleSessionName: 'ballot-answers', ExternalId: asked.externalId },
      clientConfig: { region: asked.region, endpoint },
    });
    const [mine, its] = [await ours()(), await theirs()];
    expect(mine).toMatchObject({ accessKeyId: 'A', secretAccessKey: 'S/+=', sessionToken: 'T' });
    expect(mine.expiration).toEqual(its.expiration);
    expect(heard[0]).toEqual({ ...heard[1], body: { ...heard[1]?.body, DurationSeconds: undefined } });
  });

  it('that is refused says why, and is not made again', async () => {
    answers = [[403, refused('AccessDenied')]];
    await expect(ours()()).rejects.toMatchObject({ name: 'AccessDenied', status: 403 });
    expect(heard).toHaveLength(1);
  });

  it.each<[string, [number, string]]>([
    ['busy', [400, refused('Throttling')]],
    ['broken', [503, '<html>']],
  ])('is made again where the service is %s', async (_, answer) => {
    answers = [answer];
    expect(await ours()()).toMatchObject({ accessKeyId: 'A' });
    expect(heard).toHaveLength(2);
  });

  it("is signed by the service's clock where ours is off", async () => {
    const dates: string[] = [];
    server.prependListener('request', ({ headers }) => dates.push(String(headers['x-amz-date'])));
    answers = [[403, refused('SignatureDoesNotMatch')]];
    await ours(Date.parse('2027-09-01T00:00:00Z'))();
    expect(dates).toEqual(['20270901T000000Z', '20271001T120000Z']);
  });

  it('that is answered without credentials has none', async () => {
    answers = [[200, '<AssumeRoleResponse/>']];
    await expect(ours()()).rejects.toThrow('No credentials came.');
  });
});
