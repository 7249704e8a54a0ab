import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { parseCommandLine } from '../scripts/door/parse-verb';
import { clockAt } from './support/clock';

const DOCS = join(__dirname, '..', 'docs');
const NOW = '2027-09-01T16:00:00Z';

const stepSchema = z.object({
  name: z.optional(z.string()),
  id: z.optional(z.string()),
  if: z.optional(z.string()),
  uses: z.optional(z.string()),
  run: z.optional(z.string()),
  with: z.optional(z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))),
  env: z.optional(z.record(z.string(), z.string())),
});
const jobSchema = z.object({
  if: z.string(),
  'runs-on': z.string(),
  'timeout-minutes': z.number(),
  environment: z.optional(z.string()),
  permissions: z.record(z.string(), z.enum(['read', 'write'])),
  concurrency: z.object({ group: z.string(), 'cancel-in-progress': z.boolean() }),
  env: z.record(z.string(), z.string()),
  steps: z.array(stepSchema),
});
const workflowSchema = z.object({
  name: z.string(),
  on: z.record(z.string(), z.unknown()),
  permissions: z.object({}),
  jobs: z.record(z.string(), jobSchema),
});

const text = readFileSync(join(DOCS, 'workflows', 'faq.yml'), 'utf8');
const workflow = workflowSchema.parse(parse(text));

/** What a shell makes of a line; a variable is one word, whatever it holds. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, double, single, bare]) => double ?? single ?? bare ?? '');

/** The command lines of ours in a text, without what becomes of their output. */
const commandsIn = (script: string): string[] =>
  [...script.matchAll(/npm run (?:--silent )?faq -- ([^\n]*)/g)].map(([, line = '']) =>
    (line.split(/ (?:\||>|&&|\|\|) ?/, 1)[0] ?? '').replace(/`.*$/, ''),
  );

const jobs = Object.entries(workflow.jobs);
const steps = jobs.flatMap(([job, { steps: all, env }]) =>
  all.map((step) => ({ job, step, env: { ...env, ...step.env } })),
);

describe('docs/workflows/faq.yml', () => {
  it.each(steps.flatMap(({ step: { run = '' } }) => commandsIn(run)))('runs a command line of ours: %s', (line) => {
    const words = wordsOf(line).map((word) => word.replace(/\$PLAN/, '4c10311841b3').replace(/\$(\w+)/g, 'x'));
    expect(parseCommandLine(words, clockAt(NOW))).toHaveProperty('verb');
  });

  it('validates, plans as a comment, and applies only by a fingerprint', () => {
    const lines = steps.flatMap(({ step: { run = '' } }) => commandsIn(run));
    expect(lines.map((line) => line.split(' ')[0])).toEqual(['validate', 'plan', 'apply', 'plan', 'apply']);
    for (const line of lines.filter((one) => one.startsWith('plan'))) expect(line).toContain('--markdown');
    for (const line of lines.filter((one) => one.startsWith('apply'))) expect(line).toContain('--plan "$PLAN"');
  });

  it('lets no text of a pull request into a script but as a variable that is quoted', () => {
    for (const { step } of steps) {
      expect(step.run ?? '').not.toContain('${{');
      expect((step.run ?? '').replace(/"[^"]*"/g, '')).not.toMatch(/\$[A-Z]/);
    }
  });

  it('sets every variable that its scripts use', () => {
    for (const { step, env } of steps) {
      const script = (step.run ?? '').replace(/'[^']*'/g, '');
      const own = [...script.matchAll(/^\s*(\w+)=/gm)].map(([, name]) => name);
      for (const [, name = ''] of script.matchAll(/\$(\w+)/g)) {
        if (!name.startsWith('GITHUB_') && !own.includes(name)) expect(Object.keys(env)).toContain(name);
      }
    }
  });

  it('has no secrets, and gives each job no more than it needs', () => {
    expect(text).not.toMatch(/secrets\.|AWS_ACCESS_KEY|aws-secret/i);
    expect(workflow.permissions).toEqual({});
    expect(workflow.jobs.plan?.permissions).toEqual({
      contents: 'read',
      'id-token': 'write',
      'pull-requests': 'write',
    });
    for (const [name, { environment }] of jobs) expect(environment).toBe(name === 'plan' ? undefined : 'voters');
    for (const { step } of steps) {
      if (step.uses?.startsWith('actions/checkout')) expect(step.with?.['persist-credentials']).toBe(false);
    }
  });

  it('never runs the programs of a pull request with a sign-in', () => {
    const [base, proposed] = workflow.jobs.plan?.steps ?? [];
    expect(base?.with?.ref).toMatch(/pull_request\.base\.sha/);
    expect(proposed?.with).toMatchObject({ path: 'proposed', 'sparse-checkout': 'content' });
  });

  it('finds the fingerprint where the plan puts it', async () => {
    const { renderPlanMarkdown } = await import('../scripts/report/render-plan-markdown');
    const plan = { basedOn: 3, changes: [], drafts: [], versions: [{}], fingerprint: '4c10311841b3' };
    const comment = renderPlanMarkdown(plan as never, 'production');
    const [, pattern = ''] = /s\/\^(.*)\$\/\\1\/p/.exec(text) ?? [];
    const asRegExp = new RegExp(`^${pattern.replaceAll('\\(', '(').replaceAll('\\)', ')')}$`, 'm');
    expect(asRegExp.exec(comment)?.[1]).toBe('4c10311841b3');
    expect(comment.startsWith('<!-- ballot-answers plan:')).toBe(true);
  });
});

describe('docs/by-pull-request.md', () => {
  const lines = commandsIn(readFileSync(join(DOCS, 'by-pull-request.md'), 'utf8'));

  it.each(lines)('names a command line of ours: %s', (line) => {
    expect(parseCommandLine(wordsOf(line), clockAt(NOW))).toHaveProperty('verb');
  });

  it('names some', () => expect(lines.length).toBeGreaterThan(3));

  it('names every variable that the workflow reads', () => {
    const guide = readFileSync(join(DOCS, 'by-pull-request.md'), 'utf8');
    for (const [, name] of text.matchAll(/vars\.(\w+)/g)) expect(guide).toContain(`\`${name}\``);
  });
});

it('runs no action that can change under its name, and no script of a package where a job may sign in', () => {
  const text = readFileSync(join(__dirname, '../docs/workflows/faq.yml'), 'utf8');
  const actions = [...text.matchAll(/uses: (\S+)/g)].map(([, action]) => action);
  expect(actions.length).toBeGreaterThan(5);
  for (const action of actions) expect(action).toMatch(/@[0-9a-f]{40}$/);
  expect(text.match(/npm ci.*/g)).toEqual(Array(3).fill('npm ci --ignore-scripts --no-audit --no-fund'));
});
