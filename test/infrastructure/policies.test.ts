import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFindPlaces } from '../../lambda/places/find-places';
import { createContentSource } from '../../lambda/table/cached-content';
import { createReadClient } from '../../lambda/table/dynamo-client';
import { createDynamoContentStore } from '../../lambda/table/dynamo-content-store';
import { createDynamoPlacesStore } from '../../lambda/table/dynamo-places-store';
import { actionsOf, RIGHTS, type Role } from '../../models/table/rights';
import { runFaq } from '../../scripts/door/run-faq';
import { openLocalTable } from '../../scripts/table/local-table';
import { VERBS } from '../../scripts/verbs/verbs';
import { clockAt } from '../support/clock';
import { type Asked, decide, leadingKeys, type PolicyStatement } from '../support/iam';
import { document, HEAD, locality, place, precinct, segment, withFiles } from '../support/places';
import { type Call, openRecorder } from '../support/recorder';
import { faqRow, NOW, rewriteContent, withContent } from '../support/staff-content';
import { tableOn } from '../support/table-engine';
import { office, talkToSkill } from '../support/talk-to-skill';
import { NOBODY } from '../support/terminal';

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

const LINES: readonly [line: string, role: 'planner' | 'releaser'][] = [
  ['plan FOLDER', 'planner'],
  ['apply FOLDER --yes', 'releaser'],
  ['plan FOLDER --thorough', 'planner'],
  ['places plan FEED', 'planner'],
  ['places apply FEED --yes', 'releaser'],
  ['places plan FEED2', 'planner'],
  ['places apply FEED2 --yes', 'releaser'],
  ['apply CHANGED --yes', 'releaser'],
  ['export OUT', 'planner'],
  ['history', 'planner'],
  ['show 1', 'planner'],
  ['live', 'planner'],
  ['rollback 1 --yes', 'releaser'],
  ['notice set --text Closed.', 'releaser'],
  ['notice clear n1', 'releaser'],
  ['silence vote-id', 'releaser'],
  ['resume vote-id', 'releaser'],
  ['prune --keep 1 --yes', 'releaser'],
];

const feed = (line: string): string =>
  document([
    ...HEAD,
    locality('loc', 'Riverbend'),
    precinct('p1', { PollingLocationIds: 'pl1' }),
    place('pl1', line),
    segment('s1'),
  ]);

const ASK = { street: { value: '12 Main Street' }, zip: { value: '99001' } };

/** What each of those who may something asked the table in the life of an office. */
const recordCalls = async (): Promise<Record<'skill' | 'planner' | 'releaser', Call[]>> => {
  const engine = await openLocalTable();
  const recorder = await openRecorder(engine.endpoint);
  const calls = { skill: [] as Call[], planner: [] as Call[], releaser: [] as Call[] };
  const own = tableOn(engine.endpoint);
  const at = (draft: { office: string }): void => {
    const here = `table: ${own.target.table}\n    region: us-east-1\n    endpoint: ${recorder.url}`;
    draft.office = draft.office.replace('table: answers\n    region: us-east-1', here);
  };
  try {
    await own.releases.ensure();
    await withFiles({ 'a.xml': feed('1 School Rd'), 'b.xml': feed('9 New Rd') }, (files) =>
      withContent(at, async (folder) => {
        await rewriteContent(folder, at);
        const more = (draft: Parameters<Parameters<typeof withContent>[0]>[0]): void => {
          at(draft);
          draft.faq.push(faqRow('vote-id.changed', { about: 'changed ids' }));
        };
        await withContent(more, async (changed) => {
          const words: Record<string, string> = {
            FOLDER: folder,
            CHANGED: changed,
            FEED: join(files, 'a.xml'),
            FEED2: join(files, 'b.xml'),
            OUT: join(files, 'out'),
          };
          const options: [keyof (typeof VERBS)[number]['options'], string[]][] = [
            ['target', ['--target', 'production']],
            ['by', ['--by', 'Ann Clerk']],
            ['note', ['--note', 'for the test']],
            ['content', ['--content', folder]],
          ];
          for (const [line, role] of LINES) {
            const verb = VERBS.find(({ name }) => line.startsWith(name));
            const flags = options.flatMap(([name, given]) => (verb?.options[name] ? given : []));
            const { exitCode, hint } = await runFaq(
              [...line.split(' ').map((word) => words[word] ?? word), ...flags],
              NOBODY,
              clockAt(NOW),
            );
            expect([line, exitCode, exitCode === 0 ? '' : hint]).toEqual([line, 0, '']);
            calls[role].push(...recorder.taken());
            if (line === 'places apply FEED2 --yes') {
              await askSkill(own.target.table, recorder.url);
              calls.skill.push(...recorder.taken());
            }
          }
        });
      }),
    );
    return calls;
  } finally {
    own.close();
    await recorder.close();
    await engine.close();
  }
};

const askSkill = async (table: string, endpoint: string): Promise<void> => {
  const reading = { clock: () => performance.now(), wall: () => Date.parse(NOW), onTrouble: () => {} };
  const client = createReadClient({ table, region: 'us-east-1', endpoint }, reading);
  const limits = {
    pointerEveryMs: 30_000,
    retryEveryMs: 5000,
    pointerWithinMs: 20_000,
    readWithinMs: 20_000,
    uncheckedDays: 14,
  };
  const voter = talkToSkill({
    now: '2027-10-01T12:00:00-04:00',
    office,
    content: createContentSource({
      store: createDynamoContentStore(client, table),
      snapshot: undefined,
      place: { root: 'franklin', ancestors: ['us'] },
      limits,
      ...reading,
    }),
    places: {
      find: createFindPlaces(
        createDynamoPlacesStore(client, table, () => {}),
        reading.clock,
      ),
    },
  });
  expect((await voter.say('AddressIntent', ASK)).speech).toContain('9 New R');
  expect((await voter.say('VoteIdIntent')).record).toMatchObject({ outcome: 'answered' });
  client.destroy();
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
