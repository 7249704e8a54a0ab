import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder, writeCarefully } from '../door/files';
import type { SkillManagement } from '../smapi/skill-management';
import { DeployError } from './deploy-error';
import { type Sentence, smoke } from './smoke';

export interface Sending {
  skill: SkillManagement;
  /** Where what Amazon had before is kept, for the way back. */
  kept: string;
  now: Date;
  sentences: readonly Sentence[];
  say(line: string): void;
}

const BACK = 'The way back: npm run deploy -- --back';

/** Gives Amazon the skill's package, keeps what it had, and asks the skill there. True where it answers. */
export const sendPackage = async (
  archive: Uint8Array,
  { skill, kept, now, sentences, say }: Sending,
): Promise<boolean> => {
  await makeFolder(kept);
  const file = join(kept, `skill-${now.toISOString().replace(/\D/g, '').slice(0, 14)}.zip`);
  await writeCarefully(file, await skill.exportPackage());
  say(`What Amazon had of the skill is kept in ${file}.`);
  await skill.importPackage(archive);
  say('Amazon has built skill.json and the models.');
  const isSound = await smoke(skill, sentences, say);
  say(isSound ? BACK : `The skill in development doesn't answer as it should. ${BACK}`);
  return isSound;
};

/** Gives Amazon the package that it had before the last deployment. */
export const sendBack = async ({ skill, kept, sentences, say }: Sending): Promise<boolean> => {
  const files = await readdir(kept).catch((): string[] => []);
  const last = files
    .filter((name) => /^skill-\d+\.zip$/.test(name))
    .sort()
    .at(-1);
  if (last === undefined) throw new DeployError(`There is no earlier package in ${kept}. Nothing was changed.`);
  await skill.importPackage(await readFile(join(kept, last)));
  say(
    `The skill in development is what it was: ${last}. Its function is as it is: deploy the commit before to change that.`,
  );
  return smoke(skill, sentences, say);
};
