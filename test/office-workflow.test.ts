import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { readArguments } from '../scripts/door/arguments';
import { readScript } from '../scripts/simulate/read-script';
import { frontOf, isAtAmazon, SIMULATE_OPTIONS } from '../scripts/simulate/simulate-arguments';

const ROOT = join(__dirname, '..');
const text = readFileSync(join(ROOT, 'docs/workflows/office.yml'), 'utf8');
const guide = readFileSync(join(ROOT, 'docs/simulating.md'), 'utf8');

const stepSchema = z.strictObject({
  name: z.string().optional(),
  if: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  env: z.record(z.string(), z.string()).optional(),
});
const workflow = z
  .strictObject({
    name: z.string(),
    on: z.record(z.enum(['pull_request', 'push', 'schedule', 'workflow_dispatch']), z.unknown()),
    permissions: z.strictObject({}),
    jobs: z.record(
      z.string(),
      z.strictObject({
        if: z.string(),
        'runs-on': z.string(),
        'timeout-minutes': z.number(),
        environment: z.string().optional(),
        permissions: z.strictObject({ contents: z.literal('read') }),
        concurrency: z.strictObject({ group: z.string(), 'cancel-in-progress': z.boolean() }),
        steps: z.array(stepSchema),
      }),
    ),
  })
  .parse(parse(text));
const steps = Object.entries(workflow.jobs).flatMap(([job, { steps: all }]) => all.map((step) => ({ job, ...step })));
const commands = (from: string): string[] => [...from.matchAll(/npm run [^\n`]+/g)].map(([line]) => line.trim());

/** Whether `npm run` has the program, and the program would take the words. */
const faultOf = (line: string): string | undefined => {
  const [, name = '', rest = ''] = /^npm run (?:--silent )?([\w:]+)(?: -- (.*))?$/.exec(line) ?? [];
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  if (scripts[name] === undefined) return `no program ${name}`;
  if (name !== 'simulate' || rest === '') return undefined;
  const given = readArguments(rest.split(' '), SIMULATE_OPTIONS);
  isAtAmazon(given);
  frontOf(given.values.front);
  return given.positionals.find((file) => !existsSync(join(ROOT, file)) || readScript(join(ROOT, file)).length === 0);
};

const lines = [...steps.flatMap(({ run = '' }) => commands(run)), ...commands(guide)];

it.each([...new Set(lines)])('the workflow or the guide runs a command of ours: %s', (line) =>
  expect(faultOf(line)).toBeUndefined(),
);

it('is measured by a check that sees what is not there', () => {
  expect(faultOf('npm run simulat -- x')).toBe('no program simulat');
  expect(faultOf('npm run simulate -- test/conversations/none.yaml')).toBe('test/conversations/none.yaml');
  expect(() => faultOf('npm run simulate -- x --junt r.xml')).toThrow();
});

it('runs the checks, and keeps the report of each run of scripts, also of one that failed', () => {
  expect(steps.flatMap(({ run = '' }) => commands(run))).toContain('npm run check');
  for (const [job, { steps: own }] of Object.entries(workflow.jobs)) {
    const held = own.findIndex(({ run }) => run?.includes('simulate'));
    if (held < 0) continue;
    const [, report = ''] = /--junit (\w+)\.xml/.exec(own[held]?.run ?? '') ?? [];
    expect({ job, ...own[held + 1] }).toMatchObject({
      if: 'success() || failure()',
      uses: expect.stringMatching(/^actions\/upload-artifact@/),
      with: { path: `${report}.*` },
    });
  }
});

it('gives secrets to the nightly job of the main branch alone, by variables that are quoted', () => {
  for (const { job, env = {}, run = '' } of steps) {
    if (Object.values(env).some((value) => value.includes('secrets.'))) expect(job).toBe('at-amazon');
    expect(run).not.toContain('${{');
    expect(run.replace(/"[^"]*"/g, '')).not.toMatch(/\$[A-Z]/);
  }
  expect(workflow.jobs['at-amazon']).toMatchObject({
    environment: 'amazon',
    if: expect.stringMatching(/dispatch' && github\.ref_name == github\.event\.repository\.default_branch\)$/),
  });
  for (const [, name] of text.matchAll(/secrets\.(\w+)/g)) expect(guide).toContain(`\`${name}\``);
});

it('runs no action that can change under its name, keeps no sign-in, and runs no script of a package', () => {
  const actions = [...text.matchAll(/uses: (\S+)/g)].map(([, action]) => action);
  expect(actions.length).toBeGreaterThan(5);
  for (const action of actions) expect(action).toMatch(/@[0-9a-f]{40}$/);
  for (const { uses, with: given } of steps)
    if (uses?.startsWith('actions/checkout')) expect(given?.['persist-credentials']).toBe(false);
  const jobs = Object.keys(workflow.jobs).length;
  expect(text.match(/npm ci.*/g)).toEqual(Array(jobs).fill('npm ci --ignore-scripts --no-audit --no-fund'));
});
