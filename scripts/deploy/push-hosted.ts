import { cp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { MADE } from '../hosted/write-hosted';
import { DeployError } from './deploy-error';
import { type Git, gitIn, isTrue } from './git';
import { unapplied } from './unapplied';

export interface HostedPush {
  /** What `npm run build` made. */
  built: string;
  /** The skill's own repository, as git finds it. */
  repository: string;
  /** A folder that isn't there yet, for a clone. */
  work: string;
  /** Who commits: `name`, `email`; and what the commit says. */
  author: { name: string; email: string };
  message: string;
  /** Also to `prod`, the live skill. */
  toLive: boolean;
  isDry: boolean;
  confirm(question: string): Promise<boolean>;
  say(line: string): void;
}

const SKILL_JSON = 'skill-package/skill.json';

/** `master` is the skill in development, `prod` the live one; `dev` is what the console's editor shows. */
const MASTER = 'master';

const clone = async ({ repository, work }: HostedPush): Promise<Git> => {
  await gitIn('.')('clone', '--quiet', repository, work);
  const git = gitIn(work);
  if (await isTrue(git('rev-parse', '--verify', '--quiet', `origin/${MASTER}`)))
    await git('checkout', '--quiet', '-B', MASTER, `origin/${MASTER}`);
  else if ((await git('branch', '--remotes')) === '') await git('checkout', '--quiet', '--orphan', MASTER);
  else
    throw new DeployError(`${repository} has no branch ${MASTER}: is it the skill's repository? Nothing was pushed.`);
  return git;
};

/** Moves a branch there forward; never over commits that we don't have. */
const forward = async (git: Git, branch: string): Promise<boolean> => {
  const isThere = await isTrue(git('rev-parse', '--verify', '--quiet', `origin/${branch}`));
  if (isThere && !(await isTrue(git('merge-base', '--is-ancestor', `origin/${branch}`, MASTER)))) return false;
  await git('push', '--quiet', 'origin', `${MASTER}:${branch}`);
  return true;
};

const pushAll = async (git: Git, { toLive, say }: HostedPush): Promise<boolean> => {
  if (!(await forward(git, MASTER))) throw new DeployError('Somebody pushed meanwhile. Run the command again.');
  say('Pushed to master: the skill in development gets it within minutes.');
  const hasDev = await isTrue(git('rev-parse', '--verify', '--quiet', 'origin/dev'));
  if (hasDev && !(await forward(git, 'dev')))
    say("The console's editor shows dev, which has commits of its own: somebody edited there. It was left as it is.");
  if (!toLive) {
    say('Voters hear the old skill until you try it, and push it to prod: npm run deploy -- --live');
    return true;
  }
  if (!(await forward(git, 'prod'))) {
    say('prod has commits that master lacks: somebody pushed there by hand. It was not touched; merge them first.');
    return false;
  }
  say('Pushed to prod: the live skill gets it within minutes. The way back: npm run deploy -- --back --live');
  return true;
};

const committed = (git: Git, { author, message }: HostedPush): Promise<string> =>
  git('-c', `user.name=${author.name}`, '-c', `user.email=${author.email}`, 'commit', '--quiet', '-m', message);

/** Puts what was built into the skill's repository. True where all that was asked for is there now. */
export const pushHosted = async (push: HostedPush): Promise<boolean> => {
  const { built, work, toLive, isDry, confirm, say } = push;
  const git = await clone(push);
  const before = await git('show', `HEAD:${SKILL_JSON}`).catch(() => undefined);
  for (const name of MADE) {
    await rm(join(work, name), { recursive: true, force: true });
    await cp(join(built, name), join(work, name), { recursive: true });
  }
  // Clones are made with a list of files to leave out that names some of these.
  await git('add', '--all', '--force', ...MADE);
  const changes = await git('diff', '--cached', '--stat=100');
  if (changes === '') say('master has all of this already.');
  else {
    say(`What the push changes:\n${changes}`);
    const still = unapplied(before, await readFile(join(built, SKILL_JSON), 'utf8'));
    say(`What a push does not change:\n${still.map((one) => `- ${one}`).join('\n')}`);
  }
  if (isDry) {
    say('Nothing was pushed.');
    return true;
  }
  if (changes === '' && !toLive) return true;
  if (!(await confirm(toLive ? 'Push it to master and to prod, the live skill?' : 'Push it to master?'))) {
    say('Nothing was pushed.');
    return false;
  }
  if (changes !== '') await committed(git, push);
  return pushAll(git, push);
};

/** Puts back what was in the skill's repository before the last push, as a commit after it. */
export const takeBack = async (push: HostedPush): Promise<boolean> => {
  const { isDry, confirm, say } = push;
  const git = await clone(push);
  if (!(await isTrue(git('rev-parse', '--verify', '--quiet', 'HEAD~1'))))
    throw new DeployError('There is only one commit in master: nothing to go back to. Nothing was pushed.');
  say(`Back to: ${await git('log', '-1', '--format=%h %s (%ad)', '--date=short', 'HEAD~1')}`);
  say(await git('diff', '--stat=100', 'HEAD', 'HEAD~1'));
  if (isDry || !(await confirm('Push that?'))) {
    say('Nothing was pushed.');
    return isDry;
  }
  await git('read-tree', '-u', '--reset', 'HEAD~1');
  await committed(git, push);
  return pushAll(git, push);
};
