import './door/quiet-sdk';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { withTarget } from './desk/with-table';
import type { readArguments } from './door/arguments';
import { openDoor } from './door/open-door';
import { UsageError } from './door/usage-error';
import { drill } from './drill/drill';
import { cdk, describeStacks, isInstalled, TOOLS_MISSING } from './infra/stacks';
import { writeTemplates } from './infra/templates';
import { anyOf } from './report/did-you-mean';
import { readContent } from './sheet/read-content';
import { LOCAL } from './table/open-target';

const USAGE = `The office's own AWS account: the table, the skill, who may do what, and what watches over it.
Everything comes from office.yaml; docs/own-account.md goes through it.

  npm run infra -- synth [FOLDER]    writes the templates to dist/infra/, checked; nothing leaves this computer
  npm run infra -- check [FOLDER]    only says whether they pass the checks
  npm run infra -- diff [FOLDER]     what a deployment would change in the account you are signed in to
  npm run infra -- deploy [FOLDER]   changes it, after asking
  npm run infra -- drill [FOLDER]    restores the table to a new one, checks its release there, deletes it

  FOLDER         the office's content (content)
  --target NAME  the skill bakes in what voters hear there now, instead of the folder's rows
  --target NAME  of drill: the table that is restored (local)
  --keep         of drill: leave the restored table where it is
  --yes          deploy without asking
  --early        deploy also where the snapshot will be too old on election day: you deploy again before
  --help         this

Exit codes: 0 done, 1 something must be put right first, 2 wrong usage.
`;

const PROJECT = join(__dirname, '..');
const VERBS = ['synth', 'check', 'diff', 'deploy', 'drill'] as const;
type Verb = (typeof VERBS)[number];

const OPTIONS = {
  target: { type: 'string' },
  yes: { type: 'boolean', default: false },
  early: { type: 'boolean', default: false },
  keep: { type: 'boolean', default: false },
} as const;
type Arguments = ReturnType<typeof readArguments<typeof OPTIONS>>;

const isVerb = (word: string | undefined): word is Verb => VERBS.some((verb) => verb === word);

/** Templates of the office in `folder`, in `out`. */
const write = (
  folder: string,
  { target, early }: Arguments['values'],
  out: string,
  isDraft: boolean,
): Promise<number> =>
  writeTemplates({ project: PROJECT, folder, target, early, isDraft, out, complain: (line) => console.error(line) });

const check = async (folder: string, values: Arguments['values']): Promise<number> => {
  const out = await mkdtemp(join(tmpdir(), 'ballot-answers-infra-'));
  try {
    const code = await write(folder, values, out, true);
    if (code === 0) console.log(`${describeStacks(out).join('\n')}\nNo findings.`);
    return code;
  } finally {
    await rm(out, { recursive: true, force: true });
  }
};

const run = async ({ values, positionals }: Arguments): Promise<number> => {
  const [verb, folder = 'content', ...more] = positionals;
  if (!isVerb(verb)) throw new UsageError(`Say what to do: ${anyOf(VERBS)}.`);
  if (more.length > 0) throw new UsageError(`One folder at a time: what is "${more[0]}" for?`);
  if (values.yes && verb !== 'deploy') throw new UsageError(`--yes is for deploy; ${verb} asks nothing.`);
  if (verb === 'drill') {
    const { office } = await readContent(folder);
    const { target: targetName = LOCAL, keep } = values;
    const say = (line: string): void => console.log(line);
    const isRight = await withTarget({ targetName, kept: undefined }, office, (target) =>
      drill(target, { now: new Date(), keep, say }),
    );
    return isRight ? 0 : 1;
  }
  if (!isInstalled(PROJECT)) {
    console.error(TOOLS_MISSING);
    return 1;
  }
  if (verb === 'check') return check(folder, values);
  const out = resolve(PROJECT, 'dist/infra');
  const code = await write(folder, values, out, verb !== 'deploy');
  if (code !== 0) return code;
  if (verb === 'synth') {
    console.log(
      `${describeStacks(out).join('\n')}\nNo findings. The templates are in ${relative(process.cwd(), out)}.`,
    );
    return 0;
  }
  return cdk(PROJECT, verb, out, verb === 'diff' ? [] : ['--require-approval', values.yes ? 'never' : 'any-change']);
};

openDoor({ command: 'npm run infra', usage: USAGE, options: OPTIONS, run });
