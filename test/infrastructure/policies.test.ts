import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { POINTER } from '../../models/table/keys';
import { AT_RESTORED, actionsOf, asActions, RIGHTS, type Role } from '../../models/table/rights';
import { drill } from '../../scripts/drill/drill';
import { openLocalTable } from '../../scripts/table/local-table';
import { ADDRESS, atAnOffice, HALLS, LINES, voterAt } from '../support/at-an-office';
import { guideCommands } from '../support/guide-commands';
import { type Asked, decide, leadingKeys, type PolicyStatement } from '../support/iam';
import { ACCOUNT, askedBy, GUARD, KEY, policyNamed, roleArn, TABLE, VIA_TABLE } from '../support/kept-policies';
import type { Call } from '../support/recorder';
import { openRestoreServer } from '../support/restore-server';
import { tableOn } from '../support/table-engine';

/** Every policy of the stacks, as they are kept for review, against every request that the code makes: its table's replica, and the key of that. */
const COPY = TABLE.replace('us-east-2', 'us-west-2');
const COPY_KEY = `arn:aws:kms:us-west-2:${ACCOUNT}:key/mrk-00000000000000000000000000000000`;

const POLICIES: Record<Role, PolicyStatement[]> & { skill: PolicyStatement[] } = {
  skill: policyNamed('skillrights'),
  reader: policyNamed('readerrights'),
  planner: policyNamed('plannerrights'),
  releaser: policyNamed('releaserrights'),
  keeper: policyNamed('keeperrights'),
};

type Who = 'skill' | 'planner' | 'releaser' | 'keeper';

/** Amazon fills a restored table in the caller's name: the "dependent actions" of its list of actions. */
const FILLING: Call[] = ['BatchWriteItem', 'DeleteItem', 'GetItem', 'PutItem', 'Query', 'Scan', 'UpdateItem'].map(
  (operation) => ({
    operation,
    input: {
      TableName: 't-drill-1',
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': { S: 'RELEASE' } },
    },
  }),
);

/** What each of those who may something asked the table in the life of an office. */
const recordCalls = async (): Promise<Record<Who, Call[]>> => {
  const engine = await openLocalTable();
  const server = await openRestoreServer(engine.endpoint);
  const calls: Record<Who, Call[]> = { skill: [], planner: [], releaser: [], keeper: [] };
  try {
    await atAnOffice({ engine: engine.endpoint, door: server.url }, async (faq, table) => {
      for (const [line, role] of LINES) {
        const { exitCode, hint } = await faq(line);
        expect([line, exitCode, exitCode === 0 ? '' : hint]).toEqual([line, 0, '']);
        calls[role].push(...server.taken());
        if (line === 'places apply FEED2 --yes') {
          await askSkill(table, server.url);
          await withoutPages(engine.endpoint, table, () => askSkill(table, server.url));
          calls.skill.push(...server.taken());
        }
      }
      const { staff, releases, close } = tableOn(server.url, table);
      const target = { client: staff, table, releases, isLocal: false, close: async () => close() };
      const done = await drill(target, { now: new Date(0), keep: false, say: () => {}, lookEveryMs: 1 });
      expect(done).toBe(true);
      calls.keeper = [...server.taken(), ...FILLING, ...guideCommands(), ...calls.planner, ...calls.releaser];
      close();
    });
    return calls;
  } finally {
    await server.close();
    await engine.close();
  }
};

/** As a program released that knows no pages: the skill then reads versions. */
const withoutPages = async (engine: string, TableName: string, work: () => Promise<void>): Promise<void> => {
  const { staff, close } = tableOn(engine, TableName);
  const { Item: pointer } = await staff.send(new GetCommand({ TableName, Key: POINTER }));
  await staff.send(new PutCommand({ TableName, Item: { ...pointer, pages: undefined } }));
  await work();
  await staff.send(new PutCommand({ TableName, Item: { ...pointer } }));
  close();
};

const askSkill = async (table: string, door: string): Promise<void> => {
  const voter = voterAt(table, door);
  expect((await voter.say('AddressIntent', ADDRESS)).speech).toContain(HALLS[1]);
  expect((await voter.say('VoteIdIntent')).record).toMatchObject({ outcome: 'answered' });
  voter.close();
};

let calls: Awaited<ReturnType<typeof recordCalls>>;
beforeAll(async () => {
  calls = await recordCalls();
});

const allowed = (policy: PolicyStatement[], asked: readonly Asked[]): boolean =>
  asked.every((one) => decide([...policy, ...GUARD], one));

const without = (policy: PolicyStatement[], sid: string | undefined, action: string): PolicyStatement[] =>
  policy.map((one) => (one.Sid === sid ? { ...one, Action: [one.Action].flat().filter((it) => it !== action) } : one));

const asRole = (who: Who | 'reader'): string => roleArn(`marlow-answers-${who}`);
const WHO = ['skill', 'planner', 'releaser', 'keeper'] as const;
/** Who releases also looks first. */
const asksOf = (who: Who): Call[] => (who === 'releaser' ? [...calls.planner, ...calls.releaser] : calls[who]);
const refusedOf = (who: Who, policy = POLICIES[who]): Call[] =>
  asksOf(who).filter((call) => !allowed(policy, askedBy(call, asRole(who))));

const isWrite = ({ operation }: Call): boolean => /^(Put|Update|Delete|BatchWrite|Create|Restore)/.test(operation);
const everyCall = (): Call[] => Object.values(calls).flat();

describe('the policies of the stacks', () => {
  it.each(WHO)('allow the %s each of its requests, and what the table does with the key for it', (who) => {
    expect(calls[who].length).toBeGreaterThan(3);
    expect(refusedOf(who)).toEqual([]);
  });

  it('let the hosted skill do what its twin in the account does', () => {
    expect(POLICIES.reader).toEqual(POLICIES.skill);
  });

  it('refuse a planner and a reader every write, whoever asks', () => {
    const writes = everyCall().filter(isWrite);
    expect(writes.length).toBeGreaterThan(10);
    for (const who of ['reader', 'skill', 'planner'] as const) {
      expect(writes.filter((call) => allowed(POLICIES[who], askedBy(call)))).toEqual([]);
    }
  });

  it('refuse the skill what only staff reads', () => {
    const staffs = calls.planner.filter(
      ({ operation, input }) =>
        operation === 'Scan' || leadingKeys({ operation, input }).some((key) => /^(ACT|DIGEST|RELEASE#)/.test(key)),
    );
    expect(staffs.length).toBeGreaterThan(3);
    expect(staffs.filter((call) => allowed(POLICIES.skill, askedBy(call)))).toEqual([]);
  });

  it('refuse a releaser, a planner and a reader whatever is about a table rather than in it', () => {
    const keepers = calls.keeper.filter(({ operation }) => /Table|Backups/.test(operation));
    expect(new Set(keepers.map(({ operation }) => operation)).size).toBeGreaterThan(5);
    for (const who of ['reader', 'skill', 'planner', 'releaser'] as const) {
      expect(keepers.filter((call) => allowed(POLICIES[who], askedBy(call)))).toEqual([]);
    }
  });

  it('let nobody delete the table, nor the keeper one that is not a copy', () => {
    const call = { operation: 'DeleteTable', input: { TableName: 'marlow-answers' } };
    expect(Object.values(POLICIES).filter((policy) => allowed(policy, askedBy(call)))).toEqual([]);
  });

  it.each(WHO)('lack nothing and hold nothing idle of the %s: without any one action a request is refused', (who) => {
    const idle = POLICIES[who].flatMap(({ Sid, Action }) =>
      [Action]
        .flat()
        .filter((action) => refusedOf(who, without(POLICIES[who], Sid, action)).length === 0)
        .map((action) => `${Sid}: ${action}`),
    );
    expect(idle).toEqual([]);
  });

  it('name no partition for the skill that it does not read', () => {
    const [table, ...others] = POLICIES.skill;
    const patterns = Object.values(Object.values(table?.Condition ?? {})[0] ?? {}).flat();
    expect(patterns.length).toBeGreaterThan(5);
    const idle = patterns.filter((pattern) => {
      const left = patterns.filter((one) => one !== pattern);
      const Condition = { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': left } };
      return refusedOf('skill', [{ ...(table as PolicyStatement), Condition }, ...others]).length === 0;
    });
    expect(idle).toEqual([]);
  });

  it.each(WHO)('let the %s do at the replica what it does at the table', (who) => {
    const there = (one: Asked): Asked => {
      if (one.resource === TABLE) return { ...one, resource: COPY };
      const context = { 'kms:ViaService': ['dynamodb.us-west-2.amazonaws.com'] };
      return one.resource === KEY ? { ...one, resource: COPY_KEY, context } : one;
    };
    const asks = asksOf(who).map((call) => askedBy(call, asRole(who)).map(there));
    expect(asks.filter((asked) => !allowed(POLICIES[who], asked))).toEqual([]);
  });

  it('refuse every request on another table', () => {
    const [call] = calls.releaser;
    if (!call) throw new Error('nothing was recorded');
    for (const policy of Object.values(POLICIES)) {
      expect(askedBy(call).some((asked) => decide(policy, { ...asked, resource: `${TABLE}-copy` }))).toBe(false);
    }
  });

  it('refuse the key to everybody but by way of the table, and any other key', () => {
    const decrypt = { action: 'kms:Decrypt', resource: KEY, context: VIA_TABLE };
    const elsewhere = [
      { ...decrypt, context: {} },
      { ...decrypt, context: { 'kms:ViaService': ['s3.us-east-2.amazonaws.com'] } },
      { ...decrypt, context: { 'kms:ViaService': ['dynamodb.eu-west-1.amazonaws.com'] } },
      { ...decrypt, resource: `${KEY}0` },
    ];
    for (const policy of Object.values(POLICIES)) {
      expect(decide(policy, decrypt)).toBe(true);
      expect(elsewhere.filter((asked) => decide(policy, asked))).toEqual([]);
    }
  });

  it.each(Object.keys(RIGHTS) as Role[])('name exactly the rights of the %s', (role) => {
    const table = POLICIES[role].find(({ Sid }) => Sid === 'Table');
    expect([table?.Action].flat().sort()).toEqual(actionsOf(role).sort());
    expect(table?.Resource).toEqual([TABLE, COPY]);
  });

  it('name exactly what the keeper does at a restored table', () => {
    const restored = POLICIES.keeper.find(({ Sid }) => Sid === 'Drill');
    expect([restored?.Action].flat().sort()).toEqual(asActions(AT_RESTORED).sort());
    expect(restored?.Resource).toEqual([`${TABLE}-drill-*`]);
  });
});

describe("the table's own policy", () => {
  const anything: PolicyStatement[] = [{ Effect: 'Allow', Action: ['dynamodb:*', 'kms:*'], Resource: '*' }];
  const write = (operation: string): Call => ({
    operation,
    input: { TableName: 'marlow-answers', Key: { pk: { S: 'RELEASE' } } },
  });

  it.each([
    ...['PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem'],
    ...['PartiQLInsert', 'PartiQLUpdate', 'PartiQLDelete'],
  ])('refuses %s to anybody but releaser and keeper, whatever else allows it', (operation) => {
    for (const [who, may] of [
      ['marlow-answers-releaser', true],
      ['marlow-answers-keeper', true],
      ['marlow-answers-planner', false],
      ['marlow-answers-skill', false],
      ['Administrator', false],
    ] as const) {
      expect([who, allowed(anything, askedBy(write(operation), roleArn(who)))]).toEqual([who, may]);
    }
  });

  it('refuses everything over an open line', () => {
    const [asked] = askedBy({ operation: 'GetItem', input: { TableName: 'marlow-answers' } });
    if (!asked) throw new Error('nothing was asked');
    const open = { ...asked, context: { ...asked.context, 'aws:SecureTransport': ['false'] } };
    expect(allowed(anything, [asked])).toBe(true);
    expect(allowed(anything, [open])).toBe(false);
  });
});
