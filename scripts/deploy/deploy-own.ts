import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HOW_TO_SIGN_IN } from '../smapi/sign-in';
import { DeployError } from './deploy-error';
import { keepEarlier } from './earlier';
import type { LiveAlias } from './live-alias';
import { packageArchive } from './package-archive';
import { type Sending, sendPackage } from './send-package';
import { type Here, sentencesOf } from './smoke';

/** The office's account, by programs that talk to the person at the keyboard themselves. All resolve to an exit code. */
export interface Account {
  /** Builds the skill, and writes and checks the templates. */
  synthesise(): Promise<number>;
  /** Shows what a deployment would change. */
  diff(): Promise<number>;
  /** Deploys, and writes down what the stacks give out: `{ "marlow-answers-service": { "Endpoint": "arn:…" } }`. */
  deploy(outputs: string): Promise<number>;
  /** The name under which Alexa calls the function. */
  alias: LiveAlias;
}

export interface OwnDeployment extends Omit<Sending, 'skill' | 'sentences'> {
  account: Account;
  /** Nothing where nobody is signed in to the developer account. */
  skill: Sending['skill'] | undefined;
  /** The folder of the skill's package. */
  pack: string;
  /** The file that `deploy` writes. */
  outputs: string;
  /** Opens the skill of this folder on this computer, on the table that the deployed one reads. */
  openHere(): Promise<{ answer: NonNullable<Here>; close(): Promise<void> }>;
  now: Date;
  isDry: boolean;
  confirm(question: string): Promise<boolean>;
}

interface Given {
  Endpoint?: string;
  /** The version of the function that the stack has. */
  Version?: string;
}

const givenIn = (outputs: string): Given | undefined =>
  Object.values(JSON.parse(outputs) as Record<string, Given>).find(({ Endpoint }) => Endpoint);

const deployAndSend = async (given: OwnDeployment, skill: Sending['skill'], here: Here): Promise<boolean> => {
  const { account, pack, outputs, kept, now, say } = given;
  const file = await keepEarlier(kept, now, {
    version: await account.alias.version(),
    archive: await skill.exportPackage(),
  });
  say(`What is there now is kept for the way back, in ${file}.`);
  if ((await account.deploy(outputs)) !== 0)
    throw new DeployError('AWS took the deployment back; what it says is above. The skill at Amazon is as before.');
  const { Endpoint: endpoint, Version: version } = givenIn(await readFile(outputs, 'utf8')) ?? {};
  if (endpoint === undefined) throw new DeployError(`${outputs} names no function. The skill at Amazon is as before.`);
  // Where the way back moved the name, a deployment of what was there already changes nothing: the name is moved here.
  if (version !== undefined && (await account.alias.version()) !== version) await account.alias.pointAt(version);
  const { manifest } = JSON.parse(await readFile(join(pack, 'skill.json'), 'utf8'));
  return sendPackage(await packageArchive(pack, endpoint), { ...given, skill, sentences: sentencesOf(manifest), here });
};

/** The office's own account, then the skill at Amazon, then a few sentences. Resolves to an exit code. */
export const deployOwn = async (given: OwnDeployment): Promise<number> => {
  const { account, skill, openHere, isDry, confirm, say } = given;
  if (!skill && !isDry) throw new DeployError(`${HOW_TO_SIGN_IN}\nNothing was changed.`);
  const code = await account.synthesise();
  if (code !== 0) return code;
  const isShown = (await account.diff()) === 0;
  if (!isShown && !isDry) throw new DeployError("The account can't be looked at: sign in to AWS. Nothing was changed.");
  if (isDry) {
    if (!isShown) say('Who is signed in to AWS sees here what would change in the account.');
    say('Then Amazon would get skill.json, the models and the pictures, and be asked the sentences of the store.');
  }
  if (isDry || !skill || !(await confirm('Deploy that?'))) {
    say('Nothing was changed.');
    return isDry ? 0 : 1;
  }
  const here = await openHere();
  try {
    return (await deployAndSend(given, skill, here.answer)) ? 0 : 1;
  } finally {
    await here.close();
  }
};
