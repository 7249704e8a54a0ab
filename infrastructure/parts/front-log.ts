import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IAlarmAction, Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, type ILogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { Settings } from '../settings';
import { FRONT_FAILED } from './counted';
import { idOf } from './reading-function';

/**
 * Counts what a front's own log says of its failing, and calls somebody. A front answers its caller whatever happens, with
 * an apology or with nothing, so that Lambda counts no error.
 */
export const watchFront = (
  scope: Construct,
  settings: Settings,
  { front, log, calls }: { front: string; log: ILogGroup; calls: IAlarmAction },
): void => {
  const namespace = `BallotAnswers/${settings.name}`;
  const metricName = `${idOf(front)}Failed`;
  new MetricFilter(scope, `Count${metricName}`, {
    logGroup: log,
    filterPattern: FilterPattern.literal(FRONT_FAILED),
    metricNamespace: namespace,
    metricName,
    metricValue: '1',
    defaultValue: 0,
  });
  const alarm = new Alarm(scope, `Alarm-${front}-failed`, {
    alarmName: `${settings.name}-${front}-failed`,
    alarmDescription: 'Voters got an apology there, or nothing. "error" in the records of its log says why.',
    metric: new Metric({
      namespace,
      metricName,
      statistic: 'Sum',
      period: Duration.minutes(settings.isElectionDay ? 1 : 5),
    }),
    threshold: settings.isElectionDay ? 1 : 3,
    evaluationPeriods: 1,
    comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    treatMissingData: TreatMissingData.NOT_BREACHING,
  });
  alarm.addAlarmAction(calls);
  alarm.addOkAction(calls);
};
