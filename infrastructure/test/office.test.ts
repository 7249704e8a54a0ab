import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { ofType, type Synthesised, settingsFrom, synthesise, type Template } from './synthesise';

const offices: Record<string, Synthesised> = {};
before(async () => {
  for (const name of ['everything', 'least']) offices[name] = synthesise(await settingsFrom(name));
});

const get = (name: string): Synthesised => {
  const found = offices[name];
  if (!found) throw new Error(name);
  return found;
};

/** The one of its kind; with `of`, the one that is the skill's or whoever else's. */
const only = (template: Template, type: string, of = /./) => {
  const [first, ...others] = ofType(template, type).filter(({ Properties }) => of.test(JSON.stringify(Properties)));
  assert.ok(first && others.length === 0, `${others.length + 1} of ${type}`);
  return first;
};

interface Replica {
  Region: string;
  DeletionProtectionEnabled: boolean;
  PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: boolean; RecoveryPeriodInDays: number };
  SSESpecification: { KMSMasterKeyId: unknown };
  ResourcePolicy: { PolicyDocument: { Statement: { Sid: string; Effect: string }[] } };
}

/** The packs know nothing of global tables: what they ask of a table is asked here. */
describe('the table', () => {
  for (const [name, regions] of [
    ['everything', ['us-east-2', 'us-west-2']],
    ['least', ['us-east-1']],
  ] as const) {
    it(`of the office that sets ${name} is kept, encrypted, guarded and recoverable in every Region`, () => {
      const { Properties, DeletionPolicy } = only(get(name).table, 'AWS::DynamoDB::GlobalTable');
      const replicas = Properties.Replicas as Replica[];
      assert.deepEqual(replicas.map(({ Region }) => Region).sort(), [...regions]);
      for (const replica of replicas) {
        assert.equal(replica.DeletionProtectionEnabled, true);
        assert.deepEqual(replica.PointInTimeRecoverySpecification, {
          PointInTimeRecoveryEnabled: true,
          RecoveryPeriodInDays: 35,
        });
        assert.ok(replica.SSESpecification.KMSMasterKeyId);
        const guards = replica.ResourcePolicy.PolicyDocument.Statement;
        assert.deepEqual(
          guards.map(({ Sid, Effect }) => [Sid, Effect]),
          [
            ['OnlyWhoReleasesWrites', 'Deny'],
            ['OnlyEncryptedLines', 'Deny'],
          ],
        );
      }
      assert.equal(DeletionPolicy, 'Retain');
      assert.equal(Properties.BillingMode, 'PAY_PER_REQUEST');
      assert.deepEqual(Properties.TimeToLiveSpecification, { AttributeName: 'expires_at', Enabled: true });
      assert.deepEqual(Properties.SSESpecification, { SSEEnabled: true, SSEType: 'KMS' });
    });
  }

  it('has a key that turns, and daily copies in a locked vault', () => {
    const { table } = get('everything');
    assert.equal(only(table, 'AWS::KMS::Key').Properties.EnableKeyRotation, true);
    assert.deepEqual(only(table, 'AWS::Backup::BackupVault').Properties.LockConfiguration, {
      MinRetentionDays: 30,
      MaxRetentionDays: 365,
      ChangeableForDays: 3,
    });
    assert.deepEqual(only(get('least').table, 'AWS::Backup::BackupVault').Properties.LockConfiguration, {
      MinRetentionDays: 30,
      MaxRetentionDays: 400,
    });
  });

  it('has every write in the trail', () => {
    const { Properties } = only(get('everything').table, 'AWS::CloudTrail::Trail');
    assert.deepEqual(Properties.EventSelectors, [
      {
        ReadWriteType: 'WriteOnly',
        IncludeManagementEvents: true,
        DataResources: [
          {
            Type: 'AWS::DynamoDB::Table',
            Values: ['us-east-2', 'us-west-2'].map(
              (region) => `arn:aws:dynamodb:${region}:123456789012:table/marlow-answers`,
            ),
          },
        ],
      },
    ]);
    assert.equal(Properties.EnableLogFileValidation, true);
  });
});

describe('the skill', () => {
  it('runs on Node 24 on Arm, and only the one skill of Alexa may call it', () => {
    const { service } = get('everything');
    const { Properties } = only(service, 'AWS::Lambda::Function', /marlow-answers-skill"/);
    assert.deepEqual(
      [Properties.Runtime, Properties.Architectures, Properties.ReservedConcurrentExecutions],
      ['nodejs24.x', ['arm64'], 300],
    );
    assert.deepEqual(Properties.TracingConfig, { Mode: 'Active' });
    const permission = only(service, 'AWS::Lambda::Permission', /alexa|SkillLive/i).Properties;
    assert.deepEqual(
      [permission.Principal, permission.EventSourceToken, permission.Action],
      ['alexa-appkit.amazon.com', 'amzn1.ask.skill.00000000-0000-4000-8000-000000000000', 'lambda:InvokeFunction'],
    );
  });

  it('without an id may be called by nobody, and is traced only where the office asks for it', () => {
    const { service } = get('least');
    assert.deepEqual(ofType(service, 'AWS::Lambda::Permission'), []);
    assert.equal(only(service, 'AWS::Lambda::Function').Properties.TracingConfig, undefined);
  });

  it('that Alexa hosts has no function here, and its role hears the id of the skill', async () => {
    const { service } = synthesise(await settingsFrom('hosted'));
    assert.deepEqual(ofType(service, 'AWS::Lambda::Function'), []);
    const reader = ofType(service, 'AWS::IAM::Role').find(({ Properties }) => Properties.RoleName === 'GullReader');
    assert.match(JSON.stringify(reader?.Properties.AssumeRolePolicyDocument), /"sts:ExternalId":"amzn1\.ask\.skill\./);
  });

  it('goes live by and by, and back by itself', () => {
    const { Properties } = only(get('everything').service, 'AWS::CodeDeploy::DeploymentGroup');
    assert.match(JSON.stringify(Properties.DeploymentConfigName), /Canary10Percent5Minutes/);
    assert.deepEqual(Properties.AutoRollbackConfiguration, {
      Enabled: true,
      Events: ['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_REQUEST', 'DEPLOYMENT_STOP_ON_ALARM'],
    });
    assert.equal((Properties.AlarmConfiguration as { Alarms: unknown[] }).Alarms.length, 2);
  });

  it('keeps its log for as long as the office says, encrypted, without what is private', () => {
    const log = ofType(get('everything').service, 'AWS::Logs::LogGroup')[0]?.Properties;
    assert.equal(log?.RetentionInDays, 365);
    assert.ok(log?.KmsKeyId);
    for (const what of ['Address', 'EmailAddress', 'Name', 'PhoneNumber-US', 'Ssn-US']) {
      assert.ok(JSON.stringify(log?.DataProtectionPolicy).includes(`data-identifier/${what}"`), what);
    }
  });
});

describe('the watch', () => {
  const alarms = (name: string) =>
    new Map(
      ofType(get(name).service, 'AWS::CloudWatch::Alarm').map(({ Properties }) => [
        String(Properties.AlarmName).replace(/^(marlow|tern)-answers-/, ''),
        Properties,
      ]),
    );

  it('calls somebody for each thing that can go wrong, and says what to do', () => {
    const names = [
      'errors throttles slow apologies snapshot-answers stale-pointer pointer-troubles places-troubles',
      'table-throttles release-by-a-stranger table-touched misses',
    ].flatMap((line) => line.split(' '));
    assert.deepEqual([...alarms('least').keys()].sort(), names.sort());
    const fronts = ['web', 'mcp'].flatMap((front) => [`${front}-failed`, `${front}-failing`]);
    assert.deepEqual([...alarms('everything').keys()].sort(), [...names, 'silence', ...fronts].sort());
    for (const alarm of alarms('everything').values()) {
      assert.equal((alarm.AlarmActions as unknown[]).length, 1);
      assert.ok(String(alarm.AlarmDescription).length > 30);
    }
    assert.equal(ofType(get('everything').service, 'AWS::SNS::Subscription').length, 2);
  });

  it('waits for less on an election day', () => {
    const [usual, tight] = [alarms('least').get('slow'), alarms('everything').get('slow')];
    assert.deepEqual([usual?.Threshold, usual?.EvaluationPeriods], [3000, 2]);
    assert.deepEqual([tight?.Threshold, tight?.EvaluationPeriods], [1500, 1]);
    assert.equal(alarms('everything').get('silence')?.TreatMissingData, 'breaching');
  });

  it('has one dashboard of alarms and one budget', () => {
    const { service } = get('everything');
    only(service, 'AWS::CloudWatch::Dashboard', /"DashboardName":"marlow-answers"/);
    assert.deepEqual((only(service, 'AWS::Budgets::Budget').Properties.Budget as { BudgetLimit: object }).BudgetLimit, {
      Amount: 80,
      Unit: 'USD',
    });
  });
});
