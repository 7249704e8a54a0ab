import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IAlarmAction, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Alias } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import type { Settings } from '../settings';
import { watchFront } from './front-log';
import { createReadingFunction, idOf, type ReadingFunction } from './reading-function';

/** A front's function behind a name that its callers keep, and the alarms for both ways in which it fails voters. */
export const createFrontFunction = (
  scope: Construct,
  settings: Settings,
  { key, calls }: { key: IKey; calls: IAlarmAction },
  front: Omit<ReadingFunction, 'key' | 'concurrency' | 'role'>,
): Alias => {
  const made = createReadingFunction(scope, settings, {
    ...front,
    key,
    // No front takes the turns of another.
    concurrency: Math.max(5, Math.round(settings.concurrency / 4)),
  });
  for (const [what, metric, todo] of [
    ['errors', made.metricErrors(), 'Voters got no answer there. See its log, and deploy the version before.'],
    [
      'throttles',
      made.metricThrottles(),
      'More at once than a quarter of "concurrency" in office.yaml. Raise it and deploy.',
    ],
  ] as const) {
    const alarm = new Alarm(scope, `Alarm-${front.front}-${what}`, {
      alarmName: `${settings.name}-${front.front}-${what}`,
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
  watchFront(scope, settings, { front: front.front, log: made.logGroup, calls });
  return new Alias(scope, `${idOf(front.front)}Live`, { aliasName: 'live', version: made.currentVersion });
};
