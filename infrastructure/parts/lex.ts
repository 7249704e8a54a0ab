import { ManagedPolicy, PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Alias } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { acknowledge } from '../checks/acknowledge';
import type { Settings } from '../settings';

/** What the bot runs as, and that it may call its function. The bot itself is put there by `npm run lex`. */
export const letLexCall = (scope: Construct, settings: Settings, fulfil: Alias): void => {
  const { region, account, name, office } = settings;
  const bots = `arn:aws:lex:${region}:${account}:bot-alias/*`;
  const policy = new ManagedPolicy(scope, 'LexBotRights', {
    managedPolicyName: `${name}-lex-bot-rights`,
    document: new PolicyDocument({
      statements: [new PolicyStatement({ actions: ['polly:SynthesizeSpeech'], resources: ['*'] })],
    }),
  });
  acknowledge(policy, {
    'AwsSolutions-IAM5[Resource::*]': 'A voice of Amazon Polly is no resource that could be named.',
  });
  new Role(scope, 'LexBotRole', {
    roleName: `${name}-lex-bot`,
    description: `${office}: the bot speaks`,
    assumedBy: new ServicePrincipal('lexv2.amazonaws.com', {
      conditions: { StringEquals: { 'aws:SourceAccount': account } },
    }),
    managedPolicies: [policy],
  });
  fulfil.addPermission('Lex', {
    principal: new ServicePrincipal('lexv2.amazonaws.com'),
    sourceAccount: account,
    sourceArn: bots,
  });
};
