import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { Alarm } from 'aws-cdk-lib/aws-cloudwatch';
import { LambdaDeploymentConfig, LambdaDeploymentGroup } from 'aws-cdk-lib/aws-codedeploy';
import { ManagedPolicy, PolicyStatement, type Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Alias, Architecture, Code, Function as Lambda, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { DataIdentifier, DataProtectionPolicy, LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { acknowledge, nist } from '../checks/acknowledge';
import { metricsIn, type Settings } from '../settings';
import { createSkillRole } from './people';

const NO_QUEUE = 'Alexa waits for each answer: there is no event that could be put aside and answered later.';
export const NO_NETWORK =
  'It reads one table over an encrypted line and has nothing in a private network; a start there is slower.';

/** What the record of a turn never holds; should it ever, nobody reads it. */
export const PRIVATE = [
  DataIdentifier.ADDRESS,
  DataIdentifier.EMAILADDRESS,
  DataIdentifier.NAME,
  DataIdentifier.PHONENUMBER_US,
  DataIdentifier.SSN_US,
  DataIdentifier.DRIVERSLICENSE_US,
  DataIdentifier.CREDITCARDNUMBER,
  DataIdentifier.IPADDRESS,
];

export interface Skill {
  function: Lambda;
  alias: Alias;
  log: LogGroup;
}

/** The log, and the trace where the office asks for one: the only things the skill writes. */
const mayWrite = (scope: Construct, { name, trace }: Settings, role: Role, log: LogGroup): void => {
  const policy = new ManagedPolicy(scope, 'SkillWrites', {
    managedPolicyName: `${name}-skill-writes`,
    statements: [
      new PolicyStatement({ actions: ['logs:CreateLogStream', 'logs:PutLogEvents'], resources: [log.logGroupArn] }),
    ],
    roles: [role],
  });
  if (!trace) return;
  policy.addStatements(
    new PolicyStatement({ actions: ['xray:PutTraceSegments', 'xray:PutTelemetryRecords'], resources: ['*'] }),
  );
  acknowledge(policy, { 'AwsSolutions-IAM5[Resource::*]': "Amazon's tracing has no resources that could be named." });
};

/** The skill's function, and the name under which Alexa calls it. `code` is the folder of its bundle. */
export const createSkill = (scope: Construct, settings: Settings, key: IKey, code: string): Skill => {
  const log = new LogGroup(scope, 'SkillLog', {
    logGroupName: `/aws/lambda/${settings.name}-skill`,
    retention: settings.logDays,
    encryptionKey: key,
    removalPolicy: RemovalPolicy.RETAIN,
    dataProtectionPolicy: new DataProtectionPolicy({ identifiers: PRIVATE }),
  });
  const role = createSkillRole(scope, settings, key);
  mayWrite(scope, settings, role, log);
  const skill = new Lambda(scope, 'Skill', {
    functionName: `${settings.name}-skill`,
    description: `${settings.office}: answers voters on Alexa`,
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    handler: 'index.handler',
    code: Code.fromAsset(code),
    memorySize: 512,
    // Alexa gives up after eight seconds.
    timeout: Duration.seconds(7),
    reservedConcurrentExecutions: settings.concurrency,
    logGroup: log,
    environment: metricsIn(settings),
    // All its rights are in policies of our own.
    role: role.withoutPolicyUpdates(),
    tracing: settings.trace ? Tracing.ACTIVE : Tracing.DISABLED,
    // The versions before stay, for the way back.
    currentVersionOptions: { removalPolicy: RemovalPolicy.RETAIN },
  });
  acknowledge(skill, { ...nist('LambdaDLQ', NO_QUEUE, ['R5']), ...nist('LambdaInsideVPC', NO_NETWORK) });
  const alias = new Alias(scope, 'Live', { aliasName: 'live', version: skill.currentVersion });
  if (settings.skillId !== undefined) {
    alias.addPermission('Alexa', {
      principal: new ServicePrincipal('alexa-appkit.amazon.com'),
      eventSourceToken: settings.skillId,
    });
  }
  return { function: skill, alias, log };
};

/** A new version answers every tenth voter for five minutes, and is taken back by itself where an alarm goes off. */
export const deployGradually = (scope: Construct, { alias }: Skill, alarms: Alarm[]): void => {
  const group = new LambdaDeploymentGroup(scope, 'Gradually', {
    alias,
    deploymentConfig: LambdaDeploymentConfig.CANARY_10PERCENT_5MINUTES,
    alarms,
    autoRollback: { failedDeployment: true, stoppedDeployment: true, deploymentInAlarm: true },
  });
  acknowledge(group, {
    'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSCodeDeployRoleForLambdaLimited]':
      "Amazon's own policy for its deployment service, the limited one; the library allows no other.",
  });
};
