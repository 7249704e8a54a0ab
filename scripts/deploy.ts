import './door/quiet-sdk';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
import type { Office, Target } from '../models/content/office';
import { checkFolder, soundContent } from './check/check-folder';
import { DeployError } from './deploy/deploy-error';
import { type Account, deployOwn } from './deploy/deploy-own';
import { type Git, gitIn } from './deploy/git';
import { askingAt } from './deploy/keyboard';
import { createLiveAlias, type LiveAlias } from './deploy/live-alias';
import { openHereAt } from './deploy/open-here';
import { type HostedPush, pushHosted, takeBack } from './deploy/push-hosted';
import { sendBack } from './deploy/send-package';
import { sentencesOf } from './deploy/smoke';
import { whyNot } from './deploy/why-not';
import type { readArguments } from './door/arguments';
import { nextCommand } from './door/next-command';
import { openDoor } from './door/open-door';
import { UsageError } from './door/usage-error';
import { cdk, isInstalled, runScript, TOOLS_MISSING } from './infra/stacks';
import { writeTemplates } from './infra/templates';
import { modelsOf } from './model/office-models';
import { HOW_TO_SIGN_IN, tokensFrom } from './smapi/sign-in';
import { createSkillManagement, type SkillManagement } from './smapi/skill-management';
import { createSmapiClient, PATIENCE, SMAPI } from './smapi/smapi-client';

const USAGE = `Puts the skill at Amazon, once everything that can be checked here passes: certified, built, looked at, then deployed.

  npm run deploy -- [FOLDER] --dry-run   shows what would be deployed; changes nothing anywhere
  npm run deploy -- [FOLDER]             deploys it, after asking

An office whose office.yaml has an account with a skill of its own (docs/own-account.md): the account, then skill.json and
the models, then a few sentences said to the skill in development.
Any other: dist/hosted is pushed to the repository of the Alexa-hosted skill (docs/deployment-guide.md).

  FOLDER           the office's content (content)
  --repository URL the hosted skill's repository, as the developer console or ask init names it
  --live           hosted: also push to prod, which voters hear
  --back           the way back: hosted, what was pushed before; own account, the function's version and the
                   package that were there before, from this computer's dist/before
  --target NAME    bake in what voters hear there now, instead of the folder's rows
  --early          also where the snapshot will be too old on election day: you deploy again before
  --yes            without asking
  --help           this

Exit codes: 0 done, 1 something must be put right first, 2 wrong usage.
`;

const PROJECT = join(__dirname, '..');

const OPTIONS = {
  'dry-run': { type: 'boolean', default: false },
  live: { type: 'boolean', default: false },
  back: { type: 'boolean', default: false },
  yes: { type: 'boolean', default: false },
  early: { type: 'boolean', default: false },
  repository: { type: 'string' },
  target: { type: 'string' },
} as const;
type Values = ReturnType<typeof readArguments<typeof OPTIONS>>['values'];

const say = (line: string): void => console.log(line);

const signedIn = (skillId: string | undefined): SkillManagement | undefined => {
  const token = tokensFrom(process.env, Date.now);
  return token && skillId !== undefined
    ? createSkillManagement(createSmapiClient({ endpoint: SMAPI, token, patience: PATIENCE }), skillId)
    : undefined;
};

/** Where the project's history is: who made the last commit, and which. */
const lastCommit = async (git: Git): Promise<Pick<HostedPush, 'author' | 'message'>> => {
  const [name = '', email = '', commit = ''] = (await git('log', '-1', '--format=%an%n%ae%n%h %s')).split('\n');
  return { author: { name, email }, message: commit };
};

const hosted = async (values: Values, git: Git, folder: string): Promise<number> => {
  const { repository, live: toLive, back, target, early } = values;
  if (repository === undefined) throw new UsageError("Name the hosted skill's repository: --repository URL.");
  const built = resolve(PROJECT, 'dist/hosted');
  if (!back) {
    const flags = [...(target === undefined ? [] : ['--target', target]), ...(early ? ['--early'] : [])];
    const code = await runScript(PROJECT, 'build', [resolve(folder), '--out', built, ...flags]);
    if (code !== 0) return code;
  }
  const work = await mkdtemp(join(tmpdir(), 'ballot-answers-push-'));
  try {
    const { author, message } = await lastCommit(git);
    const confirm = askingAt(process.stdin, process.stdout, values.yes);
    const push = {
      built,
      repository,
      work: join(work, 'skill'),
      author,
      toLive,
      isDry: values['dry-run'],
      confirm,
      say,
    };
    const isDone = back
      ? await takeBack({ ...push, message: 'Back to what was there before' })
      : await pushHosted({ ...push, message });
    return isDone ? 0 : 1;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
};

/** Where the office's skill runs and reads. */
const targetOf = ({ targets, skill_target }: Office): Target => {
  const target = targets[skill_target];
  if (!target) throw new DeployError(`office.yaml names no target "${skill_target}". Nothing was changed.`);
  return target;
};

const accountOf = (folder: string, office: Office, { target, early }: Values): Account => {
  const out = resolve(PROJECT, 'dist/infra');
  const { table, region } = targetOf(office);
  return {
    alias: createLiveAlias({ name: `${table}-skill`, region, credentials: fromNodeProviderChain() }),
    synthesise: () =>
      writeTemplates({ project: PROJECT, folder, target, early, isDraft: false, out, complain: console.error }),
    diff: () => cdk(PROJECT, 'diff', out, []),
    deploy: (outputs) => cdk(PROJECT, 'deploy', out, ['--require-approval', 'never', '--outputs-file', outputs]),
  };
};

const ownBack = async (
  skill: SkillManagement | undefined,
  alias: LiveAlias,
  kept: string,
  { 'dry-run': isDry, yes }: Values,
): Promise<number> => {
  if (!skill) throw new DeployError(`${HOW_TO_SIGN_IN}\nNothing was changed.`);
  const { manifest } = JSON.parse(await readFile(join(PROJECT, 'skill-package/skill.json'), 'utf8'));
  const confirm = askingAt(process.stdin, process.stdout, yes);
  const sentences = sentencesOf(manifest);
  return (await sendBack({ skill, alias, kept, sentences, say, isDry, confirm })) ? 0 : 1;
};

const run = async ({ values, positionals }: ReturnType<typeof readArguments<typeof OPTIONS>>): Promise<number> => {
  const [folder = 'content', ...more] = positionals;
  if (more.length > 0) throw new UsageError(`One folder at a time: what is "${more[0]}" for?`);
  const content = soundContent(await checkFolder(folder, new Date().toISOString()));
  if (!content) {
    console.error(
      `${folder} can't be released as it is. See: ${nextCommand(['validate', folder], {})}\nNothing was changed.`,
    );
    return 1;
  }
  const { office } = content;
  const isOwn = office.account !== undefined && office.account.skill !== 'hosted';
  if (isOwn && (values.live || values.repository !== undefined))
    throw new UsageError('--live and --repository are for a hosted skill; this office runs its own.');
  const git = gitIn(PROJECT);
  const kept = resolve(PROJECT, 'dist/before');
  const skill = isOwn ? signedIn(office.skill_id) : undefined;
  if (values.back)
    return isOwn ? ownBack(skill, accountOf(folder, office, values).alias, kept, values) : hosted(values, git, folder);
  const reasons = await whyNot(PROJECT, folder, modelsOf(office, content.rows), git);
  if (reasons.length > 0) {
    console.error(
      `This can't be deployed as it is:\n${reasons.map((one) => `- ${one}`).join('\n')}\nNothing was changed.`,
    );
    return 1;
  }
  const certified = await runScript(PROJECT, 'certify', ['--content', resolve(folder)]);
  if (certified !== 0) {
    console.error('The table above says what failed. Nothing was changed.');
    return 1;
  }
  if (!isOwn) return hosted(values, git, folder);
  if (!isInstalled(PROJECT)) throw new DeployError(TOOLS_MISSING);
  return deployOwn({
    account: accountOf(folder, office, values),
    openHere: openHereAt(folder, targetOf(office), Date.now),
    skill,
    pack: resolve(PROJECT, 'skill-package'),
    outputs: resolve(PROJECT, 'dist/outputs.json'),
    kept,
    now: new Date(),
    isDry: values['dry-run'],
    confirm: askingAt(process.stdin, process.stdout, values.yes),
    say,
  });
};

openDoor({ command: 'npm run deploy', usage: USAGE, options: OPTIONS, run });
