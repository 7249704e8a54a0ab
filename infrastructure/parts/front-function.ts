import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IAlarmAction, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { ManagedPolicy, PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Alias, Architecture, Code, Function as Lambda, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { acknowledge, nist } from '../checks/acknowledge';
import type { Settings } from '../settings';
import { statementsOf } from './policies';

export interface FrontFunction {
  /** As it is called: `lex`. */
  front: string;
  /** Under which voters know it, for the description. */
  does: string;
  /** The folder of its bundle. */
  code: string;
  environment?: Record<string, string>;
  /** What it may do beside reading the table and writing its log. */
  rights?: readonly PolicyStatement[];
  /** Why what it could not handle is put nowhere. */
  noQueue: string;
}

const NO_NETWORK =
  'It reads one table over an encrypted line and has nothing in a private network; a start there is slower.';

/** A front's function, its role, its log without words, and the alarms for both ways in which it fails voters. */
export const createFrontFunction = (
  scope: Construct,
  settings: Settings,
  { key, calls }: { key: IKey; calls: IAlarmAction },
  { front, does, code, environment = {}, rights = [], noQueue }: FrontFunction,
): Alias => {
  const name = `${settings.name}-${front}`;
  const id = front.charAt(0).toUpperCase() + front.slice(1);
  const log = new LogGroup(scope, `${id}Log`, {
    logGroupName: `/aws/lambda/${name}`,
    retention: settings.logDays,
    encryptionKey: key,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  const role = new Role(scope, `${id}Role`, {
    roleName: name,
    description: `${settings.office}: ${does}`,
    assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    managedPolicies: [
      new ManagedPolicy(scope, `${id}Rights`, {
        managedPolicyName: `${name}-rights`,
        document: new PolicyDocument({
          statements: [
            ...statementsOf('reader', settings, key.keyArn).map((one) => PolicyStatement.fromJson(one)),
            new PolicyStatement({
              actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
              resources: [log.logGroupArn],
            }),
            ...rights,
          ],
        }),
      }),
    ],
  });
  const made = new Lambda(scope, id, {
    functionName: name,
    description: `${settings.office}: ${does}`,
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    handler: 'index.handler',
    code: Code.fromAsset(code),
    memorySize: 512,
    timeout: Duration.seconds(7),
    // No front takes the turns of another.
    reservedConcurrentExecutions: Math.max(5, Math.round(settings.concurrency / 4)),
    logGroup: log,
    role: role.withoutPolicyUpdates(),
    environment,
    tracing: Tracing.DISABLED,
  });
  acknowledge(made, { ...nist('LambdaDLQ', noQueue, ['R5']), ...nist('LambdaInsideVPC', NO_NETWORK) });
  for (const [what, metric, todo] of [
    ['errors', made.metricErrors(), 'Voters got no answer there. See its log, and deploy the version before.'],
    [
      'throttles',
      made.metricThrottles(),
      'More at once than a quarter of "concurrency" in office.yaml. Raise it and deploy.',
    ],
  ] as const) {
    const alarm = new Alarm(scope, `Alarm-${front}-${what}`, {
      alarmName: `${name}-${what}`,
      alarmDescription: todo,
      metric: metric.with({ period: Duration.minutes(settings.isElectionDay ? 1 : 5), statistic: 'Sum' }),
      threshold: 1,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(calls);
    alarm.addOkAction(calls);
  }
  return new Alias(scope, `${id}Live`, { aliasName: 'live', version: made.currentVersion });
};
