import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OfficeModel } from '../model/office-models';
import { modelFile, renderModel } from '../model/render-model';
import type { Git } from './git';

const FEW = 5;

/** What is deployed has to be what is in the history: who comes back to it later finds it again. */
const uncommitted = async (git: Git): Promise<string[]> => {
  const files = (await git('status', '--porcelain')).split('\n').filter((line) => line !== '');
  if (files.length === 0) return [];
  const named = files.slice(0, FEW).map((line) => line.slice(3));
  return [
    `Not committed yet: ${named.join(', ')}${files.length > FEW ? ' …' : ''}. Commit it, or put it aside (git stash).`,
  ];
};

/** The models as the office's content makes them, against those that Amazon would get. */
const stale = async (project: string, folder: string, models: readonly OfficeModel[]): Promise<string[]> => {
  const reasons: string[] = [];
  for (const { locale, model, problems } of models) {
    const file = modelFile(locale);
    const there = await readFile(join(project, file), 'utf8').catch(() => undefined);
    if (problems.length > 0) reasons.push(`The model of ${locale} has problems: ${problems.slice(0, FEW).join(' ')}`);
    else if (there !== renderModel(model))
      reasons.push(
        `${file} is not what this content makes. Run: npm run model -- --content ${folder}, then commit it.`,
      );
  }
  return reasons;
};

/** Why this folder can't go to Alexa as it is; nothing where it can. `models` are what its content makes. */
export const whyNot = async (
  project: string,
  folder: string,
  models: readonly OfficeModel[],
  git: Git,
): Promise<string[]> => [...(await uncommitted(git)), ...(await stale(project, folder, models))];
