import { createServer } from 'node:http';
import type { Outcome } from '../../../lambda/conversation/reply';
import type { TurnRecord } from '../../../lambda/conversation/turn-record';
import { withMetrics } from '../../../lambda/serve/metrics';
import { openService } from '../../../lambda/serve/open-service';
import { randomFrom } from '../../../scripts/attack/random';
import { bakedFrom } from '../../../scripts/hosted/snapshot';
import { linesIn } from '../../../scripts/insights/log-lines';
import { recordsIn } from '../../../scripts/insights/read-logs';
import { summarise } from '../../../scripts/insights/summarise';
import { emfFaults, emfSums } from '../../support/emf-schema';
import { listenHere } from '../../support/loopback';

const NAMESPACE = 'BallotAnswers/answers/turns';
const AT = Date.parse('2027-10-20T13:00:00.250Z');

const OUTCOMES: Record<Outcome, true> = {
  answered: true,
  offered: true,
  asked: true,
  declined: true,
  'no-match': true,
  help: true,
  welcomed: true,
  closed: true,
  rated: true,
  apology: true,
};

/** Records of every outcome, at every front, also of what is no turn. */
const records = (): TurnRecord[] => {
  const random = randomFrom(11);
  return Array.from({ length: 1000 }, () => ({
    front: random.pick(['alexa', 'web', 'mcp', 'lex', 'telephone', 'sms']),
    request: random.pick<TurnRecord['request']>(['question', 'help', 'unreadable', 'ended', 'report']),
    locale: random.pick(['en-US', 'es-US']),
    outcome: random.pick(Object.keys(OUTCOMES) as Outcome[]),
    missed: random.pick([['bring', 'parrot'], undefined]),
    fromSnapshot: random.pick<true | undefined>([true, undefined]),
    ms: random.below(10_000) / 10,
  }));
};

const ALL = records();
const LINES = ALL.map((record) => JSON.stringify(withMetrics(record, NAMESPACE, AT)));

describe("a turn's record with metrics for CloudWatch", () => {
  it('is a document of the embedded metric format, as its specification has it', () => {
    const documents = LINES.filter((line) => line.includes('_aws'));
    expect(documents.length).toBeGreaterThan(500);
    expect(documents.flatMap(emfFaults)).toEqual([]);
    expect(emfFaults(JSON.stringify({ _aws: { Timestamp: 1.5, CloudWatchMetrics: [] } }))).toHaveLength(2);
  });

  it('has the numbers of the report', () => {
    const sums = emfSums(LINES);
    const of = (...key: string[]): number => sums.get([NAMESPACE, ...key].join(' ')) ?? 0;
    const { turns } = recordsIn(linesIn(LINES.map((line) => `2027-10-20T13:00:00.250Z ${line}`).join('\n')));
    expect(turns).toHaveLength(ALL.length);
    const now = summarise(turns, [], 'America/New_York');
    for (const [front, times] of Object.entries(now.fronts)) {
      expect(of('turns', `front=${front}`)).toBe(times);
      const ofFront = summarise(
        turns.filter((turn) => turn.front === front),
        [],
        'America/New_York',
      );
      expect(of('apologies', `front=${front}`)).toBe(ofFront.outcomes.apology);
      expect(of('misses', `front=${front}`)).toBe(ofFront.outcomes['no-match']);
      expect(of('snapshotAnswers', `front=${front}`)).toBe(ofFront.fromSnapshot);
      for (const [outcome, count] of Object.entries(ofFront.outcomes))
        expect(of('turns', `front=${front}`, `outcome=${outcome}`)).toBe(count);
    }
    for (const [locale, times] of Object.entries(now.locales)) expect(of('turns', `locale=${locale}`)).toBe(times);
  });

  it('adds numbers to the record, and nothing else', () => {
    for (const [at, record] of ALL.entries()) {
      const { _aws, ...rest } = JSON.parse(LINES[at] ?? '');
      const { turns, apologies, snapshotAnswers, misses, ...same } = rest;
      expect(same).toEqual(JSON.parse(JSON.stringify(record)));
      if (_aws) expect([turns, apologies, snapshotAnswers, misses].every((one) => one === 0 || one === 1)).toBe(true);
    }
    const texts = new Set(LINES.flatMap((line) => JSON.stringify(JSON.parse(line)._aws ?? '')));
    // The same for every turn: nothing that was said is in it.
    expect(texts.size).toBe(2);
  });

  it('is of few names: 5 metrics for a front, 10 for its outcomes, one for a language', () => {
    const ofOne = LINES.filter((line) => line.includes('"front":"alexa"'));
    expect(emfSums(ofOne).size).toBe(5 + 10 + 2);
    expect(emfSums(LINES).size).toBe(6 * 15 + 2);
  });

  it('is what the service logs where it is told to, and else the record alone', async () => {
    const written: string[] = [];
    const asked: Promise<unknown>[] = [];
    const table = await listenHere(createServer((_, response) => response.writeHead(400).end('{}')));
    const logged = (env: Record<string, string>): string => {
      const office = {
        name: 'Test',
        root: 'franklin',
        skill_target: 'live',
        limits: { unchecked_days: 14 },
        targets: { live: { table: 'answers', region: 'us-east-1', endpoint: table.url } },
      };
      const pointer = { release: 0, places: undefined };
      const { baked } = bakedFrom(office as never, [], pointer as never, '2027-10-01T15:00:00Z');
      const { log, content } = openService(baked, {
        process: {
          env: { AWS_ACCESS_KEY_ID: 'x', AWS_SECRET_ACCESS_KEY: 'x', ...env },
          stdout: { write: (text: string) => written.push(text) },
          stderr: { write: () => true },
        } as never,
        now: () => AT,
        stopwatch: () => 0,
        folder: '/nowhere',
      });
      const [record] = ALL.filter(({ request }) => request === 'question');
      if (record) log(record);
      asked.push(content().then((source) => source.forVoter({ locale: 'en-US', county: undefined })));
      return written.pop() ?? '';
    };
    expect(emfFaults(logged({ BALLOT_ANSWERS_METRICS: NAMESPACE }))).toEqual([]);
    expect(JSON.parse(logged({ BALLOT_ANSWERS_METRICS: NAMESPACE }))._aws.Timestamp).toBe(AT);
    expect(logged({})).not.toContain('_aws');
    expect(logged({}).endsWith('}\n')).toBe(true);
    // The table was asked at once; it has nothing.
    await Promise.allSettled(asked);
    await table.close();
  });
});
