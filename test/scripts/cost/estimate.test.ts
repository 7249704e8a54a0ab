import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DAYS, estimate, headroom, type Measured, totalOf } from '../../../scripts/cost/estimate';
import { FRONT_STACKS, monthlyOf, turnsOf } from '../../../scripts/cost/fronts';
import { LOOKED_UP, PRICES } from '../../../scripts/cost/prices';
import { renderEstimate } from '../../../scripts/cost/render-estimate';
import { STACKS } from '../../../scripts/cost/stacks';

const ROOT = join(__dirname, '../../..');

/** Round figures, so that what comes out can be reckoned by hand. */
const MEASURED: Measured = {
  cold: { requests: 2, units: 10 },
  pointer: { requests: 1, units: 1 },
  place: { requests: 2, units: 4 },
  release: { requests: 10, readUnits: 0, writeUnits: 1_000_000 },
  recordBytes: 1000,
  coldMs: 100,
  warmMs: 10,
};
const WHOLE = { ...STACKS, memoryMb: 1769 };
const habits = { askingPercent: 1, turns: 10, placesPercent: 50, peakPercent: 36, coldPercent: 10 };

describe('what a day costs', () => {
  const found = estimate(10_000_000, habits, MEASURED, WHOLE);
  const counts = Object.fromEntries(found.own.map(({ price, count }) => [price, count]));

  it('counts turns and the busiest second', () => {
    expect([found.turns, found.peakPerSecond]).toEqual([1_000_000, 100]);
  });

  it('counts time: starting, answering, and waiting for the table', () => {
    // 100,000 turns of 120 ms, 900,000 of 10 ms, 500,000 times 20 ms for a place.
    const seconds = 12_000 + 9_000 + 10_000;
    expect(counts.lambdaTime).toBeCloseTo(seconds * (1769 / 1024), 0);
    expect(counts.lambdaRequests).toBe(1_000_000);
  });

  it('counts what is read and written, and never more looks at the pointer than turns', () => {
    expect(counts.tableReads).toBe(100_000 * 10 + 1_000_000 + 500_000 * 4);
    expect(counts.tableWrites).toBe(1_000_000);
    expect(found.own.find(({ price }) => price === 'tableWrites')?.usd).toBe(0.625);
    expect(counts.logs).toBe(1);
  });

  it('costs a hosted office the table alone', () => {
    expect(found.hosted.map(({ price }) => price)).toEqual(['tableReads', 'tableWrites']);
    expect(totalOf(found.hosted)).toBeLessThan(totalOf(found.own));
  });

  it('names the nearest limit first', () => {
    // 100 turns a second of 31 ms each.
    expect(found.limits[0]?.used).toBeCloseTo(3.1);
    expect(found.limits.map(({ used, of }) => used / of)).toEqual(
      [...found.limits].map(({ used, of }) => used / of).sort((a, b) => b - a),
    );
    expect(headroom(found)).toBeCloseTo(200 / 3.1);
  });

  it('is nothing to run on a day without voters', () => {
    const none = estimate(0, habits, { ...MEASURED, release: { requests: 0, readUnits: 0, writeUnits: 0 } }, WHOLE);
    expect([totalOf(none.own), headroom(none)]).toEqual([0, Number.POSITIVE_INFINITY]);
  });

  it('says beside it what the strongest peer costs', () => {
    const text = renderEstimate(10_000_000, 'election', habits, found);
    expect(text).toContain('10,000,000 voters, election day. Supposed, for nobody has measured it: 1 % of them ask');
    expect(text).toContain('$1,547.33 a month');
  });
});

interface Resource {
  name: string;
  Type: string;
  Properties: Record<string, unknown>;
}

const resourcesIn = (snapshot: string): Resource[] => {
  const { Resources } = JSON.parse(
    readFileSync(join(ROOT, `infrastructure/test/snapshot/${snapshot}.json`), 'utf8'),
  ) as { Resources: Record<string, Omit<Resource, 'name'>> };
  return Object.entries(Resources).map(([name, resource]) => ({ name, ...resource }));
};

/** The front that a resource belongs to, by how it is called; the key of text messages and the secret of sessions have no front's name. */
const frontOf = ({ name, Type }: Resource): string | undefined => {
  if (Type === 'AWS::KMS::Key') return 'sms';
  if (Type === 'AWS::SecretsManager::Secret') return /^Session/.test(name) ? 'web' : 'sms';
  return /^(?:Alarm|Count)?(web|mcp|lex|sms)/i.exec(name)?.[1]?.toLowerCase();
};

describe('other ways to ask', () => {
  it('cost their alarms, metrics, secrets and keys each month; the telephone those of the bot, once', () => {
    expect(totalOf(monthlyOf(['telephone', 'lex']))).toBeCloseTo(0.3 + 0.3);
    expect(totalOf(monthlyOf(['sms']))).toBeCloseTo(0.3 + 0.3 + 0.4 + 1);
  });

  it('cost what Amazon takes for each sentence and minute', () => {
    expect(totalOf(turnsOf('lex', 1000))).toBeCloseTo(0.75);
    expect(totalOf(turnsOf('telephone', 1000))).toBeCloseTo(4 + 500 * 0.018);
    expect(turnsOf('web', 1000)).toEqual([]);
  });
});

describe('what it is reckoned with', () => {
  it('has a source and a date for each price, none later than the day it was looked up', () => {
    for (const { source, asOf, usd, per } of Object.values(PRICES)) {
      expect(source).toMatch(/^https:\/\//);
      expect(asOf.slice(0, 7) <= LOOKED_UP.slice(0, 7)).toBe(true);
      expect(usd / per).toBeGreaterThan(0);
    }
  });

  it('stands in the guide, with where each price is from', () => {
    const guide = readFileSync(join(ROOT, 'docs/cost.md'), 'utf8').replace(/ +/g, ' ');
    for (const { usd, unit, asOf, source } of Object.values(PRICES)) {
      const row = guide.split('\n').find((line) => line.includes(` ${unit} `)) ?? '';
      expect(row).toContain(`| ${usd} | `);
      expect(row).toContain(`| ${asOf} | <${source}> |`);
    }
  });

  it('is what the stacks are made with', () => {
    const skill = resourcesIn('service').filter((one) => frontOf(one) === undefined);
    const ofType = (type: string) => skill.filter(({ Type }) => Type === type);
    expect(ofType('AWS::CloudWatch::Alarm')).toHaveLength(STACKS.alarms);
    expect(ofType('AWS::Logs::MetricFilter')).toHaveLength(STACKS.metrics);
    expect(ofType('AWS::Lambda::Function')[0]?.Properties.MemorySize).toBe(STACKS.memoryMb);
  });

  it.each(Object.entries(FRONT_STACKS))('is what the stacks are made with for %s', (front, made) => {
    const all = ['service', 'speech'].flatMap(resourcesIn);
    const count = (type: string) => all.filter((one) => one.Type === type && frontOf(one) === front).length;
    expect({
      alarms: count('AWS::CloudWatch::Alarm'),
      metrics: count('AWS::Logs::MetricFilter'),
      secrets: count('AWS::SecretsManager::Secret'),
      keys: count('AWS::KMS::Key'),
    }).toEqual(made);
  });

  it('has a guess for each day that no percentage of can be more than all', () => {
    for (const day of Object.values(DAYS)) {
      for (const [name, value] of Object.entries(day)) expect(name === 'turns' || value <= 100).toBe(true);
    }
  });
});
