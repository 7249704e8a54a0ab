import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { ManagedPolicy, PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Architecture, Code, Function as Lambda, Runtime } from 'aws-cdk-lib/aws-lambda';
import { DataProtectionPolicy, LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { acknowledge, nist } from '../checks/acknowledge';
import { metricsIn, type Settings } from '../settings';
import { statementsOf } from './policies';
import { NO_NETWORK, PRIVATE } from './skill';

export interface ReadingFunction {
  /** As it is called: `lex`. */
  front: string;
  /** As its role and policy are called; the front where nothing is said. */
  role?: string;
  /** Under which voters know it, for the description. */
  does: string;
  /** The folder of its bundle. */
  code: string;
  key: IKey;
  /** Most turns at the same moment. */
  concurrency: number;
  environment?: Record<string, string> | undefined;
  /** What it may do beside reading the table and writing its log. */
  rights?: readonly PolicyStatement[] | undefined;
  /** Why what it could not handle is put nowhere. */
  noQueue: string;
}

/** How a front's parts are called in a stack: `Lex`. */
export const idOf = (front: string): string => front.charAt(0).toUpperCase() + front.slice(1);

/** A front's function, which reads the table as the skill does and writes a log of its own, without words. */
export const createReadingFunction = (
  scope: Construct,
  settings: Settings,
  { front, role: called = front, does, code, key, concurrency, environment, rights = [], noQueue }: ReadingFunction,
): Lambda => {
  const id = idOf(front);
  const description = `${settings.office}: ${does}`;
  const log = new LogGroup(scope, `${id}Log`, {
    logGroupName: `/aws/lambda/${settings.name}-${front}`,
    retention: settings.logDays,
    encryptionKey: key,
    removalPolicy: RemovalPolicy.RETAIN,
    dataProtectionPolicy: new DataProtectionPolicy({ identifiers: PRIVATE }),
  });
  const role = new Role(scope, `${id}Role`, {
    roleName: `${settings.name}-${called}`,
    description,
    assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    managedPolicies: [
      new ManagedPolicy(scope, `${id}Rights`, {
        managedPolicyName: `${settings.name}-${called}-rights`,
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
    functionName: `${settings.name}-${front}`,
    description,
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    handler: 'index.handler',
    code: Code.fromAsset(code),
    memorySize: 512,
    timeout: Duration.seconds(7),
    reservedConcurrentExecutions: concurrency,
    logGroup: log,
    role: role.withoutPolicyUpdates(),
    environment: { ...environment, ...metricsIn(settings) },
  });
  acknowledge(made, { ...nist('LambdaDLQ', noQueue, ['R5']), ...nist('LambdaInsideVPC', NO_NETWORK) });
  return made;
};
