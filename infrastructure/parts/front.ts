import { CfnOutput, Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { ManagedPolicy, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Architecture, Code, FunctionUrlAuthType, Function as Lambda, Runtime } from 'aws-cdk-lib/aws-lambda';
import { DataProtectionPolicy, LogGroup } from 'aws-cdk-lib/aws-logs';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { acknowledge, nist } from '../checks/acknowledge';
import type { PublicFront, Settings } from '../settings';
import { statementsOf } from './policies';
import { NO_NETWORK, PRIVATE } from './skill';

const NO_QUEUE = 'Whoever asks waits for each answer: there is no event that could be put aside and answered later.';
const PUBLIC =
  'Voters have no account with the office: what it answers is public, and it takes twenty kilobytes at most.';

/** Most turns at the same moment: what bounds the cost of somebody who asks without end. */
const CONCURRENCY = 20;

const TITLES: Record<PublicFront, string> = { web: 'the chat on a page', mcp: 'answers other assistants' };

/** Reads the table as the skill does, and writes its own log. */
const createRole = (
  scope: Construct,
  settings: Settings,
  { key, log, name }: { key: IKey; log: LogGroup; name: string },
) => {
  const rights = new ManagedPolicy(scope, `${name}Rights`, {
    managedPolicyName: `${settings.name}-${name}-rights`,
    statements: [
      ...statementsOf('reader', settings, key.keyArn).map((one) => PolicyStatement.fromJson(one)),
      new PolicyStatement({ actions: ['logs:CreateLogStream', 'logs:PutLogEvents'], resources: [log.logGroupArn] }),
    ],
  });
  return new Role(scope, `${name}Role`, {
    roleName: `${settings.name}-${name}`,
    description: `${settings.office}: ${name} reads the table`,
    assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    managedPolicies: [rights],
  });
};

/** What seals the state that the page keeps; made by Amazon, seen by nobody. */
const createSecret = (scope: Construct, settings: Settings, key: IKey): Secret => {
  const secret = new Secret(scope, 'SessionSecret', {
    secretName: `${settings.name}-sessions`,
    description: 'Seals the conversations that the chat page keeps',
    encryptionKey: key,
    generateSecretString: { passwordLength: 64, excludePunctuation: true },
  });
  const why = 'A new secret ends the conversations that are open. It opens nothing else, so it is changed by hand.';
  acknowledge(secret, { 'AwsSolutions-SMG4': why, ...nist('SecretsManagerRotationEnabled', why) });
  return secret;
};

/** A front that the public reaches over HTTPS: its function, its address, its log without words, and its alarm. */
export const createFront = (
  scope: Construct,
  settings: Settings,
  { front, key, code, calls }: { front: PublicFront; key: IKey; code: string; calls: SnsAction },
): void => {
  const id = front.charAt(0).toUpperCase() + front.slice(1);
  const log = new LogGroup(scope, `${id}Log`, {
    logGroupName: `/aws/lambda/${settings.name}-${front}`,
    retention: settings.logDays,
    encryptionKey: key,
    removalPolicy: RemovalPolicy.RETAIN,
    dataProtectionPolicy: new DataProtectionPolicy({ identifiers: PRIVATE }),
  });
  const made = new Lambda(scope, id, {
    functionName: `${settings.name}-${front}`,
    description: `${settings.office}: ${TITLES[front]}`,
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    handler: 'index.handler',
    code: Code.fromAsset(code),
    memorySize: 512,
    timeout: Duration.seconds(7),
    reservedConcurrentExecutions: CONCURRENCY,
    logGroup: log,
    role: createRole(scope, settings, { key, log, name: id }).withoutPolicyUpdates(),
    ...(front === 'web'
      ? { environment: { BALLOT_ANSWERS_SECRET: createSecret(scope, settings, key).secretValue.unsafeUnwrap() } }
      : {}),
  });
  acknowledge(made, {
    ...nist('LambdaDLQ', NO_QUEUE, ['R5']),
    ...nist('LambdaInsideVPC', NO_NETWORK),
    ...nist('LambdaFunctionPublicAccessProhibited', PUBLIC),
  });
  const { url } = made.addFunctionUrl({ authType: FunctionUrlAuthType.NONE });
  const alarm = new Alarm(scope, `${id}Failing`, {
    alarmName: `${settings.name}-${front}-failing`,
    alarmDescription: `${TITLES[front]} fails or turns callers away`,
    metric: made.metricErrors({ statistic: 'Sum', period: Duration.minutes(5) }),
    threshold: 1,
    evaluationPeriods: 1,
    comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    treatMissingData: TreatMissingData.NOT_BREACHING,
  });
  alarm.addAlarmAction(calls);
  new CfnOutput(scope, `${id}Address`, { value: url, description: `Where ${TITLES[front]} is` });
};
