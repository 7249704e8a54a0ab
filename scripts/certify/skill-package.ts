import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { v1 } from 'ask-smapi-model';
import type { Office } from '../../models/content/office';
import type { InteractionModel } from '../../models/interaction-model/build';
import { isLocale, type Locale } from '../../models/locales/locales';
import { asSpokenOn } from '../../models/locales/platforms';
import { pngSize } from '../icons/png';

export type Manifest = v1.skill.Manifest.SkillManifest;

/** What Amazon imports, as it lies in the folder. Files that are missing are missing here, for the rules to say so. */
export interface SkillPackage {
  office: Office;
  manifest: Manifest;
  models: Partial<Record<Locale, InteractionModel>>;
  /** The size of a picture that the manifest names, undefined where there is no PNG. */
  pictureAt(uri: string): { width: number; height: number } | undefined;
  /** The skill's own source, to see whether it uses what the manifest asks for. */
  source: string;
}

const textsBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return textsBelow(path);
    return path.endsWith('.ts') ? [readFileSync(path, 'utf8')] : [];
  });

/** Reads a skill package's folder, and the skill's source beside it. */
export const readSkillPackage = (folder: string, source: string, office: Office): SkillPackage => {
  const { manifest }: { manifest: Manifest } = JSON.parse(readFileSync(join(folder, 'skill.json'), 'utf8'));
  const modelFolder = join(folder, 'interactionModels/custom');
  const models: SkillPackage['models'] = {};
  for (const file of readdirSync(modelFolder)) {
    const locale = file.replace(/\.json$/, '');
    if (isLocale(locale)) models[locale] = JSON.parse(readFileSync(join(modelFolder, file), 'utf8'));
  }
  return {
    office: asSpokenOn('alexa', office),
    manifest,
    models,
    pictureAt: (uri) => {
      const path = join(folder, uri.replace(/^file:\/\//, ''));
      return uri.startsWith('file://') && existsSync(path) ? pngSize(readFileSync(path)) : undefined;
    },
    source: textsBelow(source).join('\n'),
  };
};

type StoreText = v1.skill.Manifest.SkillManifestLocalizedPublishingInformation;

/** What the store shows, by locale. */
export const storeTexts = ({ manifest }: SkillPackage): [string, StoreText][] =>
  Object.entries(manifest.publishingInformation?.locales ?? {});
