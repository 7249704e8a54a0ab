import { Duration } from 'aws-cdk-lib';
import { Dashboard, GraphWidget, MathExpression, SingleValueWidget, TextWidget } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import type { Settings } from '../settings';

const FIVE_MINUTES = Duration.minutes(5);

/**
 * What voters ask and get, on a page beside the one for alarms, of the numbers that the functions give with their records. It
 * looks for what there is: a front that begins to be asked appears by itself.
 */
export const createVotersDashboard = (
  scope: Construct,
  { name, office, turnMetrics: namespace }: Settings,
): Dashboard | undefined => {
  if (namespace === undefined) return undefined;
  /** All of one number, kept apart by these names. */
  const all = (metric: string, statistic: string, by: readonly string[]): MathExpression =>
    new MathExpression({
      expression: `SEARCH('{"${namespace}",${by.join(',')}} MetricName="${metric}"', '${statistic}', ${FIVE_MINUTES.toSeconds()})`,
      usingMetrics: {},
      label: `${statistic === 'Sum' ? '' : `${statistic} `}${by.map((one) => `\${PROP('Dim.${one}')}`).join(' ')}`,
      period: FIVE_MINUTES,
    });
  const graph = (title: string, left: MathExpression[], stacked = false): GraphWidget =>
    new GraphWidget({ title, left, stacked, width: 12, period: FIVE_MINUTES });
  return new Dashboard(scope, 'VotersDashboard', {
    dashboardName: `${name}-voters`,
    widgets: [
      [
        new TextWidget({
          markdown: `# ${office}\nWhat voters ask and get, counted of records without words. Every number is of five minutes.`,
          width: 24,
          height: 2,
        }),
      ],
      [
        graph('Turns, by front', [all('turns', 'Sum', ['front'])], true),
        graph('What they got, by front', [all('turns', 'Sum', ['front', 'outcome'])], true),
      ],
      [
        graph('Milliseconds of a turn, by front', [all('ms', 'p50', ['front']), all('ms', 'p95', ['front'])]),
        graph('Not understood, or sent to the phone, by front', [all('misses', 'Sum', ['front'])]),
      ],
      [
        graph('Apologies, by front', [all('apologies', 'Sum', ['front'])]),
        graph('Answers from the bundled copy, by front', [all('snapshotAnswers', 'Sum', ['front'])]),
      ],
      [
        graph('Turns, by language', [all('turns', 'Sum', ['locale'])], true),
        new SingleValueWidget({
          title: 'Turns, by language, of the time that is shown',
          metrics: [all('turns', 'Sum', ['locale'])],
          setPeriodToTimeRange: true,
          width: 12,
        }),
      ],
    ],
  });
};
