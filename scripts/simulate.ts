import './door/quiet-sdk';
import { openDoor } from './door/open-door';
import { UsageError } from './door/usage-error';
import { paintFor } from './report/colour';
import type { Driver } from './simulate/driver';
import { exitCodeOf } from './simulate/exit-code';
import { readScript } from './simulate/read-script';
import { renderResult, renderSummary } from './simulate/render-result';
import { runScripts } from './simulate/run-scripts';
import { ScriptError } from './simulate/script-error';
import { frontOf, isAtAmazon, SIMULATE_OPTIONS, type SimulateArguments } from './simulate/simulate-arguments';
import { untilChanged } from './simulate/watching';
import { writeReports } from './simulate/write-reports';
import { amazonDriver } from './simulator/amazon-driver';
import { frontDriver } from './simulator/front-drivers';
import type { OpenOffice } from './simulator/open-office';
import { hearsOf } from './simulator/talk-arguments';
import { HOW_TO_SIGN_IN, tokensFrom } from './smapi/sign-in';
import { createSkillManagement } from './smapi/skill-management';
import { createSmapiClient, PATIENCE, SMAPI } from './smapi/smapi-client';
import { SmapiError } from './smapi/smapi-error';

const USAGE = `Holds conversation scripts, files in YAML, and says what isn't as they have it.

  npm run simulate -- test/conversations/basics.yaml
  npm run simulate -- test/conversations/*.yaml --front web --junit report.xml --json report.json
  npm run simulate -- test/conversations/basics.yaml --driver amazon

  --front NAME     alexa, web, mcp, lex, telephone or sms (alexa); but for alexa, only the words are judged
  --driver NAME    local: on this computer, nothing leaves it. amazon: also said to the skill in development, by the
                   Skill Management API; docs/simulating.md says how to sign in, and what is judged
  --junit FILE     a report in XML that a CI service reads
  --json FILE      the same and more: each turn, what was heard, how it was understood
  --watch          again whenever a script or the content changes, until Ctrl-C
  --content DIR    the office's content (content/)
  --places         release the places that lie with the content too
  --hears HOW      kind, or documented: no kinder than Amazon's pages

Ctrl-C ends it; the reports of what ran are written.
Exit codes: 0 all as written, 1 a script failed, 2 a script or the command can't be used, no script could be held, or
Amazon couldn't be asked, 130 stopped by Ctrl-C.
`;

/** Ctrl-C ends the run, not the program: its reports are to be written. A second one ends all. */
const interruption = (): AbortSignal => {
  const controller = new AbortController();
  process.removeAllListeners('SIGINT');
  process.once('SIGINT', () => controller.abort());
  return controller.signal;
};

const amazonIn = async (office: OpenOffice, signal: AbortSignal): Promise<Driver> => {
  const token = tokensFrom(process.env, Date.now);
  if (!token) throw new SmapiError(HOW_TO_SIGN_IN, 401);
  const { skill_id: skillId } = office.office;
  if (skillId === undefined)
    throw new UsageError('office.yaml has no skill_id: it is what the developer console shows.');
  const skill = createSkillManagement(
    createSmapiClient({ endpoint: SMAPI, token, patience: PATIENCE, signal }),
    skillId,
  );
  await skill.enable();
  return amazonDriver({ skill, office });
};

const runOnce = async ({ values, positionals }: SimulateArguments, signal: AbortSignal): Promise<number> => {
  const files = positionals.map((file) => ({ file, conversations: readScript(file) }));
  const all = files.reduce((sum, { conversations }) => sum + conversations.length, 0);
  const isRemote = isAtAmazon({ values, positionals });
  const begun = new Date();
  let nowMs = Date.parse(files[0]?.conversations[0]?.now ?? begun.toISOString());
  const setClock = (ms: number): void => {
    nowMs = ms;
  };
  const { openOffice } = await import('./simulator/open-office');
  const clock = isRemote ? Date.now : () => nowMs;
  const office = await openOffice({ folder: values.content, withPlaces: values.places, clock });
  try {
    const driver = isRemote
      ? await amazonIn(office, signal)
      : frontDriver({ office, setClock }, frontOf(values.front), hearsOf(values.hears));
    const paint = paintFor(process.stdout.isTTY, process.env.NO_COLOR);
    const results = await runScripts({
      files,
      driver,
      signal,
      stopwatch: () => performance.now(),
      onResult: (result) => console.log(renderResult(result, paint)),
    });
    await writeReports(values, { results, driver: driver.name, begun }, all);
    console.log(renderSummary(results, all));
    return signal.aborted ? 130 : exitCodeOf(results);
  } finally {
    await office.close();
  }
};

const runOrTell = async (given: SimulateArguments, signal: AbortSignal): Promise<number> => {
  try {
    return await runOnce(given, signal);
  } catch (error) {
    if (signal.aborted) return 130;
    if (!(error instanceof ScriptError || error instanceof SmapiError)) throw error;
    console.error(`${error.message}\nNo script was held.`);
    return 2;
  }
};

const run = async (given: SimulateArguments): Promise<number> => {
  const { values, positionals } = given;
  if (positionals.length === 0) throw new UsageError('Name the files that hold the scripts.');
  isAtAmazon(given);
  frontOf(values.front);
  hearsOf(values.hears);
  const signal = interruption();
  let code = await runOrTell(given, signal);
  while (values.watch && !signal.aborted) {
    console.log('Waiting for a change. Ctrl-C ends it.');
    if (await untilChanged(positionals, values.content, signal)) break;
    code = await runOrTell(given, signal);
  }
  return signal.aborted ? 130 : code;
};

openDoor({ command: 'npm run simulate', usage: USAGE, options: SIMULATE_OPTIONS, run });
