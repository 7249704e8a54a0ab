import { rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readContent } from '../sheet/read-content';
import { buildSkill, synthesise } from './stacks';

export interface Templates {
  project: string;
  folder: string;
  target: string | undefined;
  early: boolean;
  /** To be looked at, not to be deployed. */
  isDraft: boolean;
  /** Where they go. */
  out: string;
  /** Hears what has to be put right. */
  complain(line: string): void;
}

/** Builds the skill of the office in `folder` and writes the templates of its account. Resolves to an exit code. */
export const writeTemplates = async (given: Templates): Promise<number> => {
  const { project, folder, target, early, isDraft, out, complain } = given;
  const { office } = await readContent(folder);
  const home = resolve(project, 'dist/own');
  const built = await buildSkill({ project, folder: resolve(folder), home, target, early, isDraft });
  if (built !== 0 || !office) {
    complain('Nothing was changed in any account.');
    return 1;
  }
  // A workbook has its settings in a sheet; what is JSON is YAML too.
  const officeFile = resolve(project, 'dist/office.json');
  await writeFile(officeFile, JSON.stringify(office, null, 2));
  await rm(out, { recursive: true, force: true });
  const code = await synthesise({ project, officeFile, code: join(home, 'lambda'), out });
  if (code !== 0) complain('The templates have to be put right first. Nothing was changed in any account.');
  return code;
};
