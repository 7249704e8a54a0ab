import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { actionsOf, RIGHTS, type Role } from '../../models/table/rights';
import { openLocalTable } from '../../scripts/table/local-table';
import { ADDRESS, atAnOffice, HALLS, LINES, voterAt } from '../support/at-an-office';
import { type Asked, decide, leadingKeys, type PolicyStatement } from '../support/iam';
import { type Call, openRecorder } from '../support/recorder';

/**
 * Every policy of the stacks, as they are kept for review, against every request that the code makes. That the kept ones
 * are what the stacks make is a test of infrastructure/.
 */
const ACCOUNT = '123456789012';
const TABLE = `arn:aws:dynamodb:us-east-2:${ACCOUNT}:table/marlow-answers`;

interface Kept {
  Resources: Record<string, { Type: string; Properties: Record<string, unknown> }>;
}
const kept = (name: string): Kept =>
  JSON.parse(readFileSync(join(__dirname, '../../infrastructure/test/snapshot', `${name}.json`), 'utf8'));

const policyNamed = (name: string): PolicyStatement[] => {
  const found = Object.values(kept('service').Resources).find(
    ({ Properties }) => Properties.ManagedPolicyName === `marlow-answers-${name}`,
  );
  if (!found) throw new Error(`No policy ${name}.`);
  return (found.Properties.PolicyDocument as { Statement: PolicyStatement[] }).Statement;
};

const POLICIES: Record<Role, PolicyStatement[]> & { skill: PolicyStatement[] } = {
  skill: policyNamed('skillrights'),
  reader: policyNamed('readerrights'),
  planner: policyNamed('plannerrights'),
  releaser: policyNamed('releaserrights'),
  keeper: policyNamed('keeperrights'),
};

/** The table's own policy. */
const GUARD: PolicyStatement[] = Object.values(kept('table').Resources)
  .filter(({ Type }) => Type === 'AWS::DynamoDB::GlobalTable')
  .flatMap(({ Properties }) => Properties.Replicas as { Region: string; ResourcePolicy: unknown }[])
  .filter(({ Region }) => Region === 'us-east-2')
  .flatMap(
    ({ ResourcePolicy }) =>
      (ResourcePolicy as { PolicyDocument: { Statement: PolicyStatement[] } }).PolicyDocument.Statement,
  );

const askedBy = (call: Call, principal = `arn:aws:iam::${ACCOUNT}:role/marlow-answers-releaser`): Asked => ({
  action: `dynamodb:${call.operation}`,
  resource: TABLE,
  context: {
    'dynamodb:LeadingKeys': leadingKeys(call),
    'aws:PrincipalArn': [principal],
    'aws:SecureTransport': ['true'],
  },
});

/** What each of those who may something asked the table in the life of an office. */
const recordCalls = async (): Promise<Record<'skill' | 'planner' | 'releaser', Call[]>> => {
  const engine = await openLocalTable();
  const recorder = await openRecorder(engine.endpoint);
  const calls = { skill: [] as Call[], planner: [] as Call[], releaser: [] as Call[] };
  try {
    await atAnOffice({ engine: engine.endpoint, door: recorder.url }, async (faq, table) => {
      for (const [line, role] of LINES) {
        const { exitCode, hint } = await faq(line);
        expect([line, exitCode, exitCode === 0 ? '' : hint]).toEqual([line, 0, '']);
        calls[role].push(...recorder.taken());
        if (line === 'places apply FEED2 --yes') {
          await askSkill(table, recorder.url);
          calls.skill.push(...recorder.taken());
        }
      }
    });
    return calls;
  } finally {
    await recorder.close();
    await engine.close();
  }
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

const allowed = (policy: PolicyStatement[], asked: Asked): boolean =>
  decide([...policy, ...GUARD.map((one) => ({ ...one, Resource: asked.resource }))], asked);

const without = (policy: PolicyStatement[], action: string): PolicyStatement[] =>
  policy.map((one) => ({ ...one, Action: [one.Action].flat().filter((it) => it !== action) }));

describe('the policies of the stacks', () => {
  it.each(['skill', 'planner', 'releaser'] as const)('allow the %s each of its requests', (who) => {
    expect(calls[who].length).toBeGreaterThan(3);
    expect(calls[who].filter((call) => !allowed(POLICIES[who], askedBy(call)))).toEqual([]);
  });

  it('let the hosted skill do what its twin in the account does', () => {
    expect(POLICIES.reader).toEqual(POLICIES.skill);
  });

  it('refuse a planner and a reader every write, whoever asks', () => {
    const writes = calls.releaser.filter(({ operation }) => /^(Put|Update|Delete|BatchWrite)/.test(operation));
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

  it.each(['skill', 'planner', 'releaser'] as const)(
    'lack nothing and hold nothing idle of the %s: without any one action a request is refused',
    (who) => {
      const asks = who === 'releaser' ? [...calls.planner, ...calls.releaser] : calls[who];
      const role = who === 'skill' ? 'reader' : who;
      for (const action of actionsOf(role)) {
        const less = without(POLICIES[who], action);
        expect([action, asks.some((call) => !allowed(less, askedBy(call)))]).toEqual([action, true]);
      }
    },
  );

  it('refuse every request on another table', () => {
    const [call] = calls.releaser;
    if (!call) throw new Error('nothing was recorded');
    for (const policy of Object.values(POLICIES)) {
      expect(decide(policy, { ...askedBy(call), resource: `${TABLE}-copy` })).toBe(false);
    }
  });

  it.each(Object.keys(RIGHTS) as Role[])('name exactly the rights of the %s', (role) => {
    const table = POLICIES[role].find(({ Sid }) => Sid === 'Table');
    expect([table?.Action].flat().sort()).toEqual(actionsOf(role).sort());
    expect(table?.Resource).toBe(TABLE);
  });
});

describe("the table's own policy", () => {
  const write = { operation: 'UpdateItem', input: { Key: { pk: { S: 'RELEASE' } } } };
  const anything: PolicyStatement[] = [{ Effect: 'Allow', Action: 'dynamodb:*', Resource: '*' }];

  it('refuses a write by anybody but releaser and keeper, whatever else allows it', () => {
    const role = (name: string) => `arn:aws:iam::${ACCOUNT}:role/${name}`;
    for (const [who, may] of [
      ['marlow-answers-releaser', true],
      ['marlow-answers-keeper', true],
      ['marlow-answers-planner', false],
      ['marlow-answers-skill', false],
      ['Administrator', false],
    ] as const) {
      expect([who, allowed(anything, askedBy(write, role(who)))]).toEqual([who, may]);
    }
  });

  it('refuses everything over an open line', () => {
    const asked = askedBy({ operation: 'GetItem', input: {} });
    const open = { ...asked, context: { ...asked.context, 'aws:SecureTransport': ['false'] } };
    expect(allowed(anything, asked)).toBe(true);
    expect(allowed(anything, open)).toBe(false);
  });
});
