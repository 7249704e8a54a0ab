import type { SkillManagement } from '../smapi/skill-management';
import { DeployError } from './deploy-error';
import { lastEarlier } from './earlier';
import type { LiveAlias } from './live-alias';
import { type Here, type Sentence, smoke } from './smoke';

export interface Sending {
  skill: SkillManagement;
  /** Where what was there before is kept, for the way back. */
  kept: string;
  sentences: readonly Sentence[];
  say(line: string): void;
}

const BACK = 'The way back: npm run deploy -- --back';

/** Gives Amazon the skill's package and asks the skill there. True where it answers as the skill `here` does. */
export const sendPackage = async (
  archive: Uint8Array,
  { skill, sentences, say, here }: Omit<Sending, 'kept'> & { here: Here },
): Promise<boolean> => {
  await skill.importPackage(archive);
  say('Amazon has built skill.json and the models.');
  const isSound = await smoke(skill, sentences, here, say);
  say(isSound ? BACK : `The skill in development doesn't answer as it should. ${BACK}`);
  return isSound;
};

export interface WayBack extends Sending {
  alias: LiveAlias;
  isDry: boolean;
  confirm(question: string): Promise<boolean>;
}

/** Puts back the function's version and the package that were there before the last deployment, after asking. */
export const sendBack = async ({ skill, alias, kept, sentences, say, isDry, confirm }: WayBack): Promise<boolean> => {
  const last = await lastEarlier(kept);
  if (last === undefined) throw new DeployError(`There is no earlier package in ${kept}. Nothing was changed.`);
  const { version, archive, name } = last;
  say(`Back to ${version === undefined ? '' : `version ${version} of the function, and to `}${name}.`);
  if (isDry || !(await confirm('Put that back?'))) {
    say('Nothing was changed.');
    return isDry;
  }
  // The function first: it answers voters a second later, while models take minutes.
  if (version === undefined) say('No function answered before that deployment: it stays as it is.');
  else {
    await alias.pointAt(version);
    say(`Version ${version} of the function answers every voter again.`);
  }
  await skill.importPackage(archive);
  say(`skill.json and the models are what they were: ${name}.`);
  // What it said before may have been other words: whether it answers is all that can be told.
  return smoke(skill, sentences, undefined, say);
};
