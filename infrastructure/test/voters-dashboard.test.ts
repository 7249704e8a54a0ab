import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { withMetrics } from '../../lambda/serve/metrics';
import { ofType, settingsFrom, synthesise, type Template } from './synthesise';

const NAMESPACE = 'BallotAnswers/marlow-answers/turns';
const VOTERS = 'marlow-answers-voters';

let made: Template[];
let without: Template[];
before(async () => {
  const { service, speech } = synthesise(await settingsFrom('everything'));
  made = [service, ...(speech ? [speech] : [])];
  const fronts = synthesise(await settingsFrom('fronts'));
  without = [fronts.service];
});

interface Widget {
  type: string;
  properties: { title?: string; metrics?: [{ expression?: string; label?: string }][] };
}

/** The body, in which the Region is only known at Amazon. */
const bodyOf = (): { widgets: Widget[] } => {
  const [service] = made;
  assert.ok(service);
  const [dashboard] = ofType(service, 'AWS::CloudWatch::Dashboard').filter(
    ({ Properties }) => Properties.DashboardName === VOTERS,
  );
  const body = dashboard?.Properties.DashboardBody as string | { 'Fn::Join': [string, unknown[]] };
  const text =
    typeof body === 'string' ? body : body['Fn::Join'][1].map((one) => (typeof one === 'string' ? one : 'x')).join('');
  return JSON.parse(text);
};

interface Search {
  by: string[];
  metric: string;
}

const searchesOf = (widgets: readonly Widget[]): Search[] =>
  widgets
    .flatMap(({ properties }) => properties.metrics ?? [])
    .map(([{ expression = '' }]) => {
      const found = /^SEARCH\('\{"([^"]+)",([\w,]+)\} MetricName="(\w+)"', '(?:Sum|p50|p95)', 300\)$/.exec(expression);
      assert.equal(found?.[1], NAMESPACE, expression);
      return { by: (found?.[2] ?? '').split(','), metric: found?.[3] ?? '' };
    });

describe('the dashboard of what voters ask', () => {
  it('looks for the numbers that the functions give, by the names under which they give them', () => {
    const record = { front: 'web', request: 'question', locale: 'en-US', outcome: 'answered', ms: 3 } as const;
    const { _aws } = withMetrics(record, NAMESPACE, 0) as {
      _aws: { CloudWatchMetrics: { Dimensions: string[][]; Metrics: { Name: string }[] }[] };
    };
    const given = _aws.CloudWatchMetrics.flatMap(({ Dimensions, Metrics }) =>
      Dimensions.flatMap((by) => Metrics.map(({ Name }) => `${Name} by ${by.join(',')}`)),
    );
    const shown = new Set(searchesOf(bodyOf().widgets).map(({ by, metric }) => `${metric} by ${by.join(',')}`));
    assert.deepEqual([...shown].sort(), given.sort());
  });

  it('has a name for each line, and leaves none of its places empty', () => {
    const { widgets } = bodyOf();
    assert.equal(widgets.length, 9);
    for (const [{ label = '' }] of widgets.flatMap(({ properties }) => properties.metrics ?? []))
      assert.match(label, /\$\{PROP\('Dim\.\w+'\)\}/);
  });

  it('is filled by every function that answers voters', () => {
    const functions = made.flatMap((template) => ofType(template, 'AWS::Lambda::Function'));
    const answering = functions.filter(({ Properties }) =>
      String(Properties.FunctionName).startsWith('marlow-answers-'),
    );
    assert.deepEqual(answering.map(({ Properties }) => Properties.FunctionName).sort(), [
      'marlow-answers-lex',
      'marlow-answers-mcp',
      'marlow-answers-skill',
      'marlow-answers-sms',
      'marlow-answers-web',
    ]);
    for (const { Properties } of answering) {
      const { Variables } = Properties.Environment as { Variables: Record<string, string> };
      assert.equal(Variables.BALLOT_ANSWERS_METRICS, NAMESPACE);
    }
  });

  it('is not made where the office does not ask for it, and nothing is counted for it', () => {
    const text = JSON.stringify(without);
    assert.ok(!text.includes('BALLOT_ANSWERS_METRICS'));
    assert.ok(!text.includes('-voters'));
  });
});
