import { exitCodeOf } from '../../../scripts/simulate/exit-code';
import { junitOf } from '../../../scripts/simulate/junit';
import type { ScriptResult } from '../../../scripts/simulate/result';
import { junitFaults } from '../../support/junit-schema';

const result = (over: Partial<ScriptResult>): ScriptResult => ({
  file: 'a.yaml',
  conversation: 'one question',
  locale: 'en-US',
  state: 'passed',
  turns: [],
  seconds: 0.25,
  ...over,
});
const wrong = { said: 'is it <late> & "closed"?', heard: 'No.\u0007', faults: ['not heard: "Yes\n& no"'] };
const RESULTS = [
  result({}),
  result({ conversation: 'a "quoted"\n  <name> & more', state: 'failed', turns: [wrong] }),
  result({ file: 'b.yaml', state: 'skipped', reason: 'it needs reminders' }),
  result({ file: 'b.yaml', state: 'error', reason: 'Amazon refused <it> (429).' }),
];
const xml = junitOf({ results: RESULTS, driver: 'alexa', begun: new Date('2027-10-01T16:00:00.250Z') });

describe('the JUnit report', () => {
  it('is as the schema has it, whatever the names and words hold', () => {
    expect(junitFaults(xml)).toEqual([]);
    expect(junitFaults(junitOf({ results: [], driver: 'alexa', begun: new Date(0) }))).toEqual([]);
  });

  it.each([
    ['an attribute that is missing', (it: string) => it.replace(' hostname="localhost"', '')],
    ['one that is of another form', (it: string) => it.replace('16:00:00"', '16:00:00Z"')],
    ['one that nobody knows', (it: string) => it.replace('<testsuites>', '<testsuites tests="4">')],
    ['another order', (it: string) => it.replace('    <properties/>\n', '').replace('<system-out/>', '<properties/>')],
    ['a number that is wrong', (it: string) => it.replace('tests="2"', 'tests="3"')],
    ['what is no XML', (it: string) => it.replace('&lt;', '<')],
  ])('is measured by a check that sees %s', (_, spoil) => {
    expect(spoil(xml)).not.toBe(xml);
    expect(junitFaults(spoil(xml))).not.toEqual([]);
  });

  it('counts by file, and says what was heard', () => {
    expect(xml).toMatch(/name="a.yaml"[^>]* tests="2" failures="1" errors="0" skipped="0" time="0.500"/);
    expect(xml).toMatch(/name="b.yaml"[^>]* tests="2" failures="0" errors="1" skipped="1"/);
    expect(xml).toContain('is it &lt;late&gt; &amp; &quot;closed&quot;?');
    expect(xml).not.toContain('\u0007');
  });
});

it('ends with 0, 1 or 2', () => {
  const codes = [RESULTS.slice(0, 1), RESULTS.slice(0, 2), RESULTS, RESULTS.slice(2, 3)].map(exitCodeOf);
  expect(codes).toEqual([0, 1, 2, 2]);
});
