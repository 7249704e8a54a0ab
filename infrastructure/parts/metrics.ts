import { Duration } from 'aws-cdk-lib';
import { Metric, type MetricOptions } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, type ILogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { roleArn, roleNames, type Settings } from '../settings';
import { COUNTED, type Counted, strangersWrites, touchesOf } from './counted';
import type { Skill } from './skill';

export interface Metrics {
  skill: { errors: Metric; throttles: Metric; p95: Metric; p50: Metric; invocations: Metric } | undefined;
  counted: Record<Counted, Metric>;
  tableThrottles: Metric;
  tableLatency: Metric;
  strangers: Metric;
  touches: Metric;
}

const SUM: MetricOptions = { statistic: 'Sum', period: Duration.minutes(1) };

/** The figures that alarms and dashboard read, and the filters that make them of the logs. */
export const createMetrics = (
  scope: Construct,
  settings: Settings,
  skill: Skill | undefined,
  trail: ILogGroup,
): Metrics => {
  const namespace = `BallotAnswers/${settings.name}`;
  const count = (log: ILogGroup, metricName: string, pattern: string): Metric => {
    new MetricFilter(scope, `Count${metricName}`, {
      logGroup: log,
      filterPattern: FilterPattern.literal(pattern),
      metricNamespace: namespace,
      metricName,
      metricValue: '1',
      defaultValue: 0,
    });
    return new Metric({ namespace, metricName, ...SUM });
  };
  const { releaser, keeper } = roleNames(settings);
  const ofTable = (metricName: string, more: MetricOptions): Metric =>
    new Metric({
      namespace: 'AWS/DynamoDB',
      metricName,
      dimensionsMap: { TableName: settings.name, ...more.dimensionsMap },
      statistic: more.statistic ?? 'Sum',
      period: Duration.minutes(1),
    });
  const counted = Object.fromEntries(
    Object.entries(COUNTED).map(([name, pattern]) => [
      name,
      skill ? count(skill.log, name, pattern) : new Metric({ namespace, metricName: name, ...SUM }),
    ]),
  ) as Record<Counted, Metric>;
  return {
    skill: skill && {
      errors: skill.alias.metricErrors(SUM),
      throttles: skill.alias.metricThrottles(SUM),
      p95: skill.alias.metricDuration({ statistic: 'p95' }),
      p50: skill.alias.metricDuration({ statistic: 'p50' }),
      invocations: skill.alias.metricInvocations(SUM),
    },
    counted,
    tableThrottles: ofTable('ReadThrottleEvents', {}),
    tableLatency: ofTable('SuccessfulRequestLatency', { dimensionsMap: { Operation: 'Query' }, statistic: 'p95' }),
    strangers: count(
      trail,
      'StrangersWrites',
      strangersWrites([roleArn(settings, releaser), roleArn(settings, keeper)]),
    ),
    touches: count(trail, 'TableTouched', touchesOf(settings.name)),
  };
};
