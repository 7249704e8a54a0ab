import './door/quiet-sdk';
import { LexModelsV2Client } from '@aws-sdk/client-lex-models-v2';
import { checkFolder, soundContent } from './check/check-folder';
import type { readArguments } from './door/arguments';
import { quoted } from './door/next-command';
import { openDoor } from './door/open-door';
import { personAt } from './door/person-at';
import { UsageError } from './door/usage-error';
import { applyAsked } from './lex/apply-asked';
import { botSettings } from './lex/bot-settings';
import { createLexModels } from './lex/lex-models';
import { officeBot } from './lex/office-bot';
import { planBot, pointBot, writeBot } from './lex/run-lex';
import { createWaiting } from './lex/waiting';

const USAGE = `Puts the office's bot at Amazon Lex V2, in all of its languages. office.yaml says where: fronts: lex.

  npm run lex -- plan             what would change for voters; changes nothing
  npm run lex -- apply            shows that, asks, and makes it live, all or nothing: the alias moves last
  npm run lex -- point [VERSION]  the way back: moves the alias to the version before, or to this one
  npm run lex -- export FOLDER    writes the archive that Lex imports, and its files; asks Amazon nothing
  npm run lex -- export FOLDER --version N   the same of a version at Lex

  --content DIR   the office's content (content)
  --plan FINGERPRINT   of apply: only the plan that was looked at, without asking
  --yes           of apply: without asking

For example, where nobody is at the keyboard:

  npm run lex -- plan
  npm run lex -- apply --plan 1f3c5a7e9b02

Exit codes: 0 done or no changes, 1 something must be put right first or wasn't meant, 2 wrong usage or nobody to ask.
`;

const OPTIONS = {
  content: { type: 'string', default: 'content' },
  version: { type: 'string' },
  plan: { type: 'string' },
  yes: { type: 'boolean', default: false },
} as const;

/** Building a bot takes Lex some minutes. */
const WAITING = { firstMs: 2000, doneWithinMs: 20 * 60_000, stopwatch: () => performance.now() };

const run = async ({ values, positionals }: ReturnType<typeof readArguments<typeof OPTIONS>>): Promise<number> => {
  const [verb, argument, ...others] = positionals;
  const takes: Record<string, number> = { plan: 1, apply: 1, point: 2, export: 2 };
  if (verb === undefined || positionals.length > (takes[verb] ?? 0) || others.length > 0)
    throw new UsageError(`There is no "${positionals.join(' ')}" here.`);
  if (verb === 'export' && argument === undefined) throw new UsageError('Name the folder to write into.');
  if (verb !== 'export' && values.version !== undefined) throw new UsageError('--version goes with export.');
  if (verb !== 'apply' && (values.yes || values.plan !== undefined))
    throw new UsageError(`--yes and --plan go with apply; ${verb} asks nothing.`);

  const checked = await checkFolder(values.content, new Date().toISOString());
  const sound = soundContent(checked);
  if (!sound) {
    console.error(`${values.content} can't be used as it is. See: npm run faq -- validate ${quoted(values.content)}`);
    return 1;
  }
  const { office } = sound;
  const settings = verb === 'export' && values.version === undefined ? undefined : botSettings(office);
  const name = settings?.name ?? office.fronts?.lex?.bot ?? office.root;
  const { bot, problems } = officeBot(office, sound.rows, name);
  if (problems.length > 0) {
    console.error([...problems, 'Lex would refuse this. Nothing was changed.'].join('\n'));
    return 1;
  }
  if (!settings) {
    console.log(await writeBot(bot, argument ?? ''));
    return 0;
  }
  const client = new LexModelsV2Client({ region: settings.region, retryMode: 'adaptive', maxAttempts: 8 });
  const lex = createLexModels(client, settings, createWaiting(WAITING), bot.idleSeconds);
  switch (verb) {
    case 'plan':
      console.log((await planBot(lex, bot)).join('\n'));
      return 0;
    case 'apply': {
      const { exitCode, out } = await applyAsked(lex, bot, {
        plan: values.plan,
        again: `npm run lex -- apply${values.content === 'content' ? '' : ` --content ${quoted(values.content)}`}`,
        isSure: values.yes,
        ask: personAt(process.stdin, process.stdout),
        show: (text) => console.log(`${text}\n`),
        tell: (step) => console.error(`… ${step}`),
      });
      if (exitCode === 0) console.log(out);
      else console.error(out);
      return exitCode;
    }
    case 'point':
      console.log(await pointBot(lex, argument));
      return 0;
    default: {
      const id = await lex.findBot();
      if (id === undefined) throw new UsageError('There is no bot at Lex yet.');
      console.log(await writeBot(await lex.exportVersion(id, values.version ?? ''), argument ?? ''));
      return 0;
    }
  }
};

openDoor({ command: 'npm run lex', usage: USAGE, options: OPTIONS, run });
