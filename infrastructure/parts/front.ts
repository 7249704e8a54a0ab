import { CfnOutput, Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { FunctionUrlAuthType } from 'aws-cdk-lib/aws-lambda';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { acknowledge, nist } from '../checks/acknowledge';
import type { PublicFront, Settings } from '../settings';
import { watchFront } from './front-log';
import { createReadingFunction, idOf } from './reading-function';

const NO_QUEUE = 'Whoever asks waits for each answer: there is no event that could be put aside and answered later.';
const PUBLIC =
  'Voters have no account with the office: what it answers is public, and it takes twenty kilobytes at most.';

/** Most turns at the same moment: what bounds the cost of somebody who asks without end. */
const CONCURRENCY = 20;

const TITLES: Record<PublicFront, string> = { web: 'the chat on a page', mcp: 'answers other assistants' };

/** What seals the state that the page keeps; made by Amazon, seen by nobody. */
const createSecret = (scope: Construct, settings: Settings, key: IKey): Secret => {
  const secret = new Secret(scope, 'SessionSecret', {
    secretName: `${settings.name}-sessions`,
    description: 'Seals the conversations that the chat page keeps',
    encryptionKey: key,
    generateSecretString: { passwordLength: 64, excludePunctuation: true },
  });
  const why = 'A new secret ends the conversations that are open. It opens nothing else, so it is changed by hand.';
  acknowledge(secret, { 'AwsSolutions-SMG4': why, ...nist('SecretsManagerRotationEnabled', why, ['R5']) });
  return secret;
};

/** A front that the public reaches over HTTPS: its function, its address, its log without words, and its alarm. */
export const createFront = (
  scope: Construct,
  settings: Settings,
  { front, key, code, calls }: { front: PublicFront; key: IKey; code: string; calls: SnsAction },
): void => {
  const id = idOf(front);
  const made = createReadingFunction(scope, settings, {
    front,
    role: id,
    does: TITLES[front],
    code,
    key,
    concurrency: CONCURRENCY,
    noQueue: NO_QUEUE,
    environment:
      front === 'web'
        ? { BALLOT_ANSWERS_SECRET: createSecret(scope, settings, key).secretValue.unsafeUnwrap() }
        : undefined,
  });
  acknowledge(made, nist('LambdaFunctionPublicAccessProhibited', PUBLIC));
  const { url } = made.addFunctionUrl({ authType: FunctionUrlAuthType.NONE });
  const alarm = new Alarm(scope, `${id}Failing`, {
    alarmName: `${settings.name}-${front}-failing`,
    alarmDescription: `${TITLES[front]}: its function fails before it can answer. See its log.`,
    metric: made.metricErrors({ statistic: 'Sum', period: Duration.minutes(5) }),
    threshold: 1,
    evaluationPeriods: 1,
    comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    treatMissingData: TreatMissingData.NOT_BREACHING,
  });
  alarm.addAlarmAction(calls);
  watchFront(scope, settings, { front, log: made.logGroup, calls });
  new CfnOutput(scope, `${id}Address`, { value: url, description: `Where ${TITLES[front]} is` });
};
