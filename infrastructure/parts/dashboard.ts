import { type Alarm, AlarmStatusWidget, Dashboard, GraphWidget } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import type { Settings } from '../settings';
import type { Metrics } from './metrics';

/** One page: what rings, what voters got, how fast, and the table. */
export const createDashboard = (scope: Construct, settings: Settings, metrics: Metrics, alarms: Alarm[]): void => {
  const { skill, counted } = metrics;
  const graph = (title: string, left: GraphWidget['position'] | unknown[]): GraphWidget =>
    new GraphWidget({ title, left: left as never, width: 12 });
  new Dashboard(scope, 'Dashboard', {
    dashboardName: settings.name,
    widgets: [
      [new AlarmStatusWidget({ title: settings.office, alarms, width: 24 })],
      ...(skill
        ? [
            [
              graph('Turns', [counted.Turns, counted.Misses, counted.Apologies, counted.SnapshotAnswers]),
              graph('Milliseconds of a turn', [skill.p50, skill.p95]),
            ],
            [
              graph('The function', [skill.invocations, skill.errors, skill.throttles]),
              graph('Troubles', [counted.PointerTroubles, counted.PlacesTroubles, counted.CredentialsTroubles]),
            ],
          ]
        : []),
      [
        graph('The table', [metrics.tableThrottles, metrics.tableLatency]),
        graph('Who writes', [metrics.strangers, metrics.touches]),
      ],
    ],
  });
};
