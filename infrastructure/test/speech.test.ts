import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { CfnBot } from 'aws-cdk-lib/aws-lex';
import { buildLexBot } from '../../models/lex/build-lex-bot';
import { cfnLocalesOf } from './cfn-bot';
import { ofType, type Resource, type Synthesised, settingsFrom, synthesise, type Template } from './synthesise';

let everything: Synthesised;
before(async () => {
  everything = synthesise(await settingsFrom('speech'), ({ service }) => {
    const models = new Map(
      (['en-US', 'es-US'] as const).map((locale) => [
        locale,
        require(`../../skill-package/interactionModels/custom/${locale}.json`),
      ]),
    );
    const bot = buildLexBot({ name: 'franklin', description: 'A bot.' }, models);
    // Only so that the library's own checks read it: the bot is put there by npm run lex.
    new CfnBot(service, 'OnlyChecked', {
      name: bot.name,
      roleArn: 'arn:aws:iam::123456789012:role/bot',
      dataPrivacy: { ChildDirected: false },
      idleSessionTtlInSeconds: bot.idleSeconds,
      botLocales: cfnLocalesOf(bot),
    });
  });
});

const speech = (): Template => {
  if (!everything.speech) throw new Error('no fronts');
  return everything.speech;
};
const named = (type: string, name: RegExp): Resource => {
  const found = ofType(speech(), type).filter(({ Properties }) => name.test(JSON.stringify(Properties)));
  assert.ok(found[0], `${type} ${name}`);
  return found[0];
};

describe('the bot, the telephone and text messages', () => {
  it('are there only where office.yaml names them', async () => {
    assert.equal(synthesise(await settingsFrom('least')).speech, undefined);
  });

  it('have a function each, which only its own service may call', () => {
    const callers = ofType(speech(), 'AWS::Lambda::Permission').map(({ Properties }) => String(Properties.Principal));
    assert.deepEqual(callers.sort(), ['connect.amazonaws.com', 'lexv2.amazonaws.com', 'sns.amazonaws.com']);
    for (const { Properties } of ofType(speech(), 'AWS::Lambda::Function')) {
      assert.equal(Properties.ReservedConcurrentExecutions, 75);
      assert.equal(Properties.Runtime, 'nodejs24.x');
    }
  });

  it('may read the table, and text messages may send from one number and keep conversations in a table of their own', () => {
    const { Properties } = named('AWS::IAM::ManagedPolicy', /plover-answers-sms-rights/);
    const { Statement } = Properties.PolicyDocument as {
      Statement: { Action: string | string[]; Resource: unknown }[];
    };
    const sends = Statement.find(({ Action }) => Action === 'sms-voice:SendTextMessage');
    assert.equal(
      sends?.Resource,
      'arn:aws:sms-voice:us-east-1:123456789012:phone-number/phone-00000000000000000000000000000000',
    );
    assert.ok(!Statement.some(({ Resource }) => Resource === '*'));
  });

  it('keep conversations by text for minutes, encrypted, and in no backup', () => {
    const { Properties } = named('AWS::DynamoDB::Table', /plover-answers-texts/);
    assert.deepEqual(Properties.TimeToLiveSpecification, { AttributeName: 'expires_at', Enabled: true });
    assert.equal((Properties.SSESpecification as { SSEEnabled: boolean }).SSEEnabled, true);
    assert.equal(Properties.PointInTimeRecoverySpecification, undefined);
  });

  it('put what voters write aside nowhere: neither a queue nor a log of the topic', () => {
    assert.deepEqual(ofType(speech(), 'AWS::SQS::Queue'), []);
    assert.ok(!/FeedbackRole|DeadLetter|RedrivePolicy/.test(JSON.stringify(speech())));
  });

  it('give the telephone the flow that was checked, and an alarm to each way of failing', () => {
    const content = JSON.stringify(named('AWS::Connect::ContactFlow', /plover-answers-telephone/).Properties.Content);
    assert.match(content, /2019-10-30/);
    const alarms = ofType(speech(), 'AWS::CloudWatch::Alarm').map(({ Properties }) => String(Properties.AlarmName));
    assert.deepEqual(
      alarms.sort(),
      ['lex', 'sms'].flatMap((front) =>
        ['errors', 'failed', 'throttles'].map((what) => `plover-answers-${front}-${what}`),
      ),
    );
  });
});
