import { Duration } from 'aws-cdk-lib';
import type { IAlarmAction } from 'aws-cdk-lib/aws-cloudwatch';
import {
  Alarm,
  AnomalyDetectionAlarm,
  ComparisonOperator,
  MathExpression,
  type Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import type { Settings } from '../settings';
import type { Metrics } from './metrics';

/** What goes off, from which value on, and what whoever is called does first. */
export interface Bell {
  name: string;
  metric: Metric;
  atLeast: number;
  minutes: number;
  /** Of so many periods in a row. */
  periods?: number;
  todo: string;
  /** Rolls a new version of the skill back. */
  stopsDeployment?: true;
}

/** The alarms that count up. On an election day nobody waits: the first one that is slow or fails calls somebody. */
export const bellsOf = (metrics: Metrics, { isElectionDay }: Settings): Bell[] => {
  const slow = isElectionDay ? 1500 : 3000;
  const patience = isElectionDay ? 1 : 5;
  const few = isElectionDay ? 1 : 3;
  return [
    ...(metrics.skill
      ? ([
          {
            name: 'errors',
            metric: metrics.skill.errors,
            atLeast: 1,
            minutes: patience,
            stopsDeployment: true,
            todo: 'Voters heard an apology of Alexa. See the log; roll the alias "live" back to the version before.',
          },
          {
            name: 'throttles',
            metric: metrics.skill.throttles,
            atLeast: 1,
            minutes: 1,
            todo: 'More turns at once than "concurrency" in office.yaml allows. Raise it and deploy.',
          },
          {
            name: 'slow',
            metric: metrics.skill.p95,
            atLeast: slow,
            minutes: patience,
            periods: isElectionDay ? 1 : 2,
            todo: `One of twenty turns takes longer than ${slow} ms. Look at the table's latency and throttles first.`,
          },
          {
            name: 'apologies',
            metric: metrics.counted.Apologies,
            atLeast: few,
            minutes: patience,
            stopsDeployment: true,
            todo: 'The skill apologised. "error" in its records says why.',
          },
          {
            name: 'snapshot-answers',
            metric: metrics.counted.SnapshotAnswers,
            atLeast: few,
            minutes: patience,
            todo: 'The table gave no release: voters hear what was baked in. Look for "trouble" in the log.',
          },
          {
            name: 'stale-pointer',
            metric: metrics.counted.StaleAnswers,
            atLeast: 1,
            minutes: 5,
            todo: 'The pointer could not be read for so long that voters get the phone number instead of answers.',
          },
          {
            name: 'pointer-troubles',
            metric: metrics.counted.PointerTroubles,
            atLeast: few,
            minutes: patience,
            todo: 'Releases may not be heard within a minute. Compare the policy with the operation in the record.',
          },
          {
            name: 'places-troubles',
            metric: metrics.counted.PlacesTroubles,
            atLeast: few,
            minutes: patience,
            todo: 'No polling place is found. Compare the policy with the operation in the record.',
          },
        ] satisfies Bell[])
      : []),
    {
      name: 'table-throttles',
      metric: metrics.tableThrottles,
      atLeast: 1,
      minutes: 1,
      todo: 'The table refused requests. On demand it grows within minutes; if it goes on, ask Amazon for more.',
    },
    {
      name: 'release-by-a-stranger',
      metric: metrics.strangers,
      atLeast: 1,
      minutes: 1,
      todo: 'Somebody who is neither releaser nor keeper wrote to the table. See the trail; roll back; rotate keys.',
    },
    {
      name: 'table-touched',
      metric: metrics.touches,
      atLeast: 1,
      minutes: 1,
      todo: 'The settings of the table, its backups or its policy were changed. Was it a deployment of yours?',
    },
  ];
};

export const createAlarms = (
  scope: Construct,
  settings: Settings,
  metrics: Metrics,
  action: IAlarmAction,
): { all: Alarm[]; stopping: Alarm[] } => {
  const bells = bellsOf(metrics, settings);
  const made = bells.map(
    ({ name, metric, atLeast, minutes, periods = 1, todo }) =>
      new Alarm(scope, `Alarm-${name}`, {
        alarmName: `${settings.name}-${name}`,
        alarmDescription: todo,
        metric: metric.with({ period: Duration.minutes(minutes) }),
        threshold: atLeast,
        evaluationPeriods: periods,
        comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
        treatMissingData: TreatMissingData.NOT_BREACHING,
      }),
  );
  const all = [...made, ...(metrics.skill ? unusual(scope, settings, metrics) : [])];
  for (const alarm of all) {
    alarm.addAlarmAction(action);
    alarm.addOkAction(action);
  }
  return { all, stopping: made.filter((_, at) => bells[at]?.stopsDeployment) };
};

/** What has no number of its own: more misses than at this hour of other days, and silence. */
const unusual = (scope: Construct, settings: Settings, { counted, skill }: Metrics): Alarm[] => {
  const period = Duration.minutes(15);
  const share = new MathExpression({
    expression: '100 * misses / turns',
    usingMetrics: { misses: counted.Misses.with({ period }), turns: counted.Turns.with({ period }) },
    period,
    label: 'Misses, % of turns',
  });
  const misses = new AnomalyDetectionAlarm(scope, 'Alarm-misses', {
    alarmName: `${settings.name}-misses`,
    alarmDescription: 'More questions than usual are not understood. What do voters ask that has no row?',
    metric: share,
    stdDevs: settings.isElectionDay ? 2 : 3,
    evaluationPeriods: 2,
    comparisonOperator: ComparisonOperator.GREATER_THAN_UPPER_THRESHOLD,
    treatMissingData: TreatMissingData.NOT_BREACHING,
  });
  if (!settings.isElectionDay || !skill) return [misses];
  const silence = new Alarm(scope, 'Alarm-silence', {
    alarmName: `${settings.name}-silence`,
    alarmDescription: 'Nobody asked anything for a quarter of an hour on an election day. Ask the skill yourself.',
    metric: skill.invocations.with({ period: Duration.minutes(5) }),
    threshold: 1,
    evaluationPeriods: 3,
    comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
    treatMissingData: TreatMissingData.BREACHING,
  });
  return [misses, silence];
};
