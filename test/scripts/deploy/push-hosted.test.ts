import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Git, gitIn } from '../../../scripts/deploy/git';
import { type HostedPush, pushHosted, takeBack } from '../../../scripts/deploy/push-hosted';
import { writeFiles } from '../../support/files';

/** Whoever has no git has no use for this, and `npm test` needs nothing but Node. */
const withGit = spawnSync('git', ['--version']).status === 0 ? describe : describe.skip;

// Whatever the person at this computer has set git to.
process.env.GIT_CONFIG_GLOBAL = '/dev/null';
process.env.GIT_CONFIG_NOSYSTEM = '1';

let home: string;
let git: Git;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'push-'));
});
afterEach(() => rm(home, { recursive: true, force: true }));

const skillJson = (permissions: string[]): string =>
  JSON.stringify({ manifest: { permissions, apis: { custom: {} } } });
const build = (code: string, permissions: string[] = []) =>
  writeFiles(join(home, 'built'), {
    'lambda/index.js': code,
    'lambda/package.json': '{}',
    'skill-package/skill.json': skillJson(permissions),
    'ask-resources.json': '{}',
  });

/** The repository of a hosted skill, as Amazon makes it: master, prod and dev with Amazon's own first code. */
const repository = async (branches = ['master', 'prod', 'dev']): Promise<string> => {
  const seed = join(home, 'seed');
  await writeFiles(seed, {
    'lambda/index.js': 'hello world',
    'lambda/util.js': 'util',
    'skill-package/skill.json': skillJson([]),
    '.gitignore': 'ask-resources.json\n',
    'README.md': 'Amazon',
  });
  const own = gitIn(seed);
  await own('init', '--quiet', '--initial-branch', branches[0] ?? 'master');
  await own('add', '.');
  await own('-c', 'user.name=Amazon', '-c', 'user.email=a@amazon.com', 'commit', '--quiet', '-m', 'First');
  for (const branch of branches.slice(1)) await own('branch', branch);
  await gitIn(home)('clone', '--quiet', '--bare', seed, 'skill.git');
  git = gitIn(join(home, 'skill.git'));
  return join(home, 'skill.git');
};

const said: string[] = [];
let pushes = 0;
const given = (over: Partial<HostedPush> = {}): HostedPush => {
  said.length = 0;
  pushes += 1;
  return {
    built: join(home, 'built'),
    repository: join(home, 'skill.git'),
    work: join(home, `work-${pushes}`),
    author: { name: 'Ann Keeper', email: 'ann@office.gov' },
    message: 'abc1234 The commit of the project',
    toLive: false,
    isDry: false,
    confirm: async () => true,
    say: (line) => void said.push(line),
    ...over,
  };
};
const never = async (): Promise<boolean> => {
  throw new Error('nobody is to be asked');
};
const at = (branch: string): Promise<string> => git('rev-parse', branch);
const file = (branch: string, path: string): Promise<string> => git('show', `${branch}:${path}`);

/** Somebody pushes to a branch by hand. */
const byHand = async (branch: string): Promise<void> => {
  const work = join(home, `hand-${branch}`);
  await gitIn(home)('clone', '--quiet', '--branch', branch, join(home, 'skill.git'), work);
  await writeFiles(work, { 'notes.txt': branch });
  const own = gitIn(work);
  await own('add', '.');
  await own('-c', 'user.name=Bob', '-c', 'user.email=b@office.gov', 'commit', '--quiet', '-m', 'By hand');
  await own('push', '--quiet', 'origin', branch);
};

withGit('a push of a hosted skill', () => {
  beforeEach(async () => {
    await repository();
    await build('answers');
  });

  it('brings all of the build to master and dev, takes away what it lacks, and leaves what is not ours', async () => {
    const prod = await at('prod');
    expect(await pushHosted(given())).toBe(true);
    expect([await file('master', 'lambda/index.js'), await file('master', 'README.md')]).toEqual(['answers', 'Amazon']);
    expect(await file('master', 'ask-resources.json')).toBe('{}');
    await expect(file('master', 'lambda/util.js')).rejects.toThrow('util.js');
    expect(await at('dev')).toBe(await at('master'));
    expect(await at('prod')).toBe(prod);
    expect(await git('log', '-1', '--format=%an %s', 'master')).toBe('Ann Keeper abc1234 The commit of the project');
    expect(said.join('\n')).toContain('Voters hear the old skill until');
  });

  it('goes to prod where that is asked for', async () => {
    expect(await pushHosted(given({ toLive: true }))).toBe(true);
    expect(await at('prod')).toBe(await at('master'));
  });

  it('goes to prod also where master has all of it already', async () => {
    await pushHosted(given());
    expect(await pushHosted(given({ toLive: true }))).toBe(true);
    expect(await at('prod')).toBe(await at('master'));
  });

  it('that is only tried shows what it would change, and changes nothing', async () => {
    const before = await at('master');
    expect(await pushHosted(given({ isDry: true, toLive: true, confirm: never }))).toBe(true);
    expect(said.join('\n')).toMatch(/lambda\/util\.js[\s\S]*What a push does not change[\s\S]*Nothing was pushed\.$/);
    expect([await at('master'), await at('prod')]).toEqual([before, before]);
  });

  it('that somebody says no to changes nothing', async () => {
    const before = await at('master');
    expect(await pushHosted(given({ confirm: async () => false }))).toBe(false);
    expect(await at('master')).toBe(before);
  });

  it('of what is there already is none', async () => {
    await pushHosted(given());
    const before = await at('master');
    expect(await pushHosted(given({ confirm: never }))).toBe(true);
    expect([await at('master'), said]).toEqual([before, ['master has all of this already.']]);
  });

  it('tells what of skill.json Amazon may not take from it', async () => {
    await build('answers', ['alexa::alerts:reminders:skill:readwrite']);
    await pushHosted(given({ isDry: true }));
    expect(said.join('\n')).toContain('- skill.json changed (permissions). Amazon has been reported not to take');
    await build('answers');
    await pushHosted(given({ isDry: true }));
    expect(said.join('\n')).not.toContain('skill.json changed');
  });

  it('leaves a branch with commits of its own as it is, and says so', async () => {
    await byHand('dev');
    await byHand('prod');
    const [dev, prod] = [await at('dev'), await at('prod')];
    expect(await pushHosted(given({ toLive: true }))).toBe(false);
    expect([await at('dev'), await at('prod'), await file('master', 'lambda/index.js')]).toEqual([
      dev,
      prod,
      'answers',
    ]);
    expect(said.join('\n')).toMatch(/shows dev, which has commits of its own[\s\S]*prod has commits that master lacks/);
  });

  it('puts its commit on top of what somebody pushed to master', async () => {
    await byHand('master');
    expect(await pushHosted(given())).toBe(true);
    expect(await file('master', 'notes.txt')).toBe('master');
  });

  it('does not go over a push of the same minute', async () => {
    await expect(pushHosted(given({ confirm: () => byHand('master').then(() => true) }))).rejects.toThrow(
      /git push .* failed/,
    );
    expect(await file('master', 'lambda/index.js')).toBe('hello world');
  });
});

withGit('the way back', () => {
  it('puts back what was there before, as a commit after it', async () => {
    await repository();
    await build('answers');
    await pushHosted(given());
    await build('worse answers');
    await pushHosted(given({ toLive: true }));
    expect(await takeBack(given({ toLive: true }))).toBe(true);
    expect(await file('prod', 'lambda/index.js')).toBe('answers');
    expect(await git('rev-list', '--count', 'prod')).toBe('4');
  });

  it('is none from the first commit', async () => {
    await repository();
    await expect(takeBack(given())).rejects.toThrow('nothing to go back to');
  });
});

withGit('a repository', () => {
  it('without master is not the skill’s', async () => {
    await repository(['main']);
    await build('answers');
    await expect(pushHosted(given())).rejects.toThrow('has no branch master');
  });

  it('that is empty gets master', async () => {
    await gitIn(home)('init', '--quiet', '--bare', 'skill.git');
    git = gitIn(join(home, 'skill.git'));
    await build('answers');
    expect(await pushHosted(given())).toBe(true);
    expect(await file('master', 'lambda/index.js')).toBe('answers');
  });

  it('that is not there is told with git’s own words', async () => {
    await build('answers');
    await expect(pushHosted(given())).rejects.toThrow(/git clone .* failed:\n.*does not exist/);
  });
});
