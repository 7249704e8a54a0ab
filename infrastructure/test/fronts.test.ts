import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { ofType, type Synthesised, settingsFrom, synthesise } from './synthesise';

interface Policy {
  PolicyDocument: { Statement: { Sid?: string; Action: string | string[]; Resource: unknown; Condition?: unknown }[] };
  ManagedPolicyName: string;
}

describe('the fronts that the public reaches', () => {
  let made: Synthesised;
  before(async () => {
    made = synthesise(await settingsFrom('fronts'));
  });
  const functions = () =>
    ofType(made.service, 'AWS::Lambda::Function').filter(({ Properties }) =>
      /-(?:web|mcp)$/.test(String(Properties.FunctionName)),
    );

  it('are a function each, bounded, with an address of its own', () => {
    assert.deepEqual(
      functions()
        .map(({ Properties }) => Properties.FunctionName)
        .sort(),
      ['tern-answers-mcp', 'tern-answers-web'],
    );
    for (const { Properties } of functions()) assert.equal(Properties.ReservedConcurrentExecutions, 20);
    assert.equal(ofType(made.service, 'AWS::Lambda::Url').length, 2);
  });

  it('may read the table as the skill does, write their log, and nothing else', () => {
    const policies = ofType(made.service, 'AWS::IAM::ManagedPolicy')
      .map(({ Properties }) => Properties as unknown as Policy)
      .filter(({ ManagedPolicyName }) => /-(?:Web|Mcp)-rights$/.test(ManagedPolicyName));
    assert.equal(policies.length, 2);
    for (const { PolicyDocument } of policies) {
      const actions = PolicyDocument.Statement.flatMap(({ Action }) => Action);
      assert.deepEqual(
        actions.filter((one) => /Put|Update|Delete|\*/.test(one)),
        ['logs:PutLogEvents'],
      );
      assert.ok(PolicyDocument.Statement.find(({ Sid }) => Sid === 'Table')?.Condition);
    }
  });

  it('call somebody where their own log says that they failed', () => {
    for (const front of ['Web', 'Mcp']) {
      const counted = ofType(made.service, 'AWS::Logs::MetricFilter').find(({ Properties }) =>
        JSON.stringify(Properties.MetricTransformations).includes(`"${front}Failed"`),
      );
      assert.match(String(counted?.Properties.FilterPattern), /front-failed/);
      assert.match(JSON.stringify(counted?.Properties.LogGroupName), new RegExp(`${front}Log`));
      const alarm = ofType(made.service, 'AWS::CloudWatch::Alarm').find(
        ({ Properties }) => Properties.MetricName === `${front}Failed`,
      );
      assert.ok(alarm);
      assert.equal((alarm.Properties.AlarmActions as unknown[]).length, 1);
    }
  });

  it('seal what the page keeps with a secret that only the chat has', () => {
    assert.equal(ofType(made.service, 'AWS::SecretsManager::Secret').length, 1);
    const withSecret = functions().filter(({ Properties }) =>
      JSON.stringify(Properties.Environment ?? {}).includes('SECRET'),
    );
    assert.deepEqual(
      withSecret.map(({ Properties }) => Properties.FunctionName),
      ['tern-answers-web'],
    );
  });

  it('are not there where office.yaml does not name them', async () => {
    const { service } = synthesise(await settingsFrom('least'));
    assert.equal(ofType(service, 'AWS::Lambda::Url').length, 0);
  });
});
