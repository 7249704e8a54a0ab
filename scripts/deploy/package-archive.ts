import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Manifest } from '../certify/skill-package';
import { zipOf } from '../smapi/zip';

const MANIFEST = 'skill.json';

/** The skill's package as Amazon takes it: `skill.json` with the function that answers, the models, the pictures. */
export const packageArchive = async (folder: string, endpoint: string): Promise<Uint8Array> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  const files: Record<string, Uint8Array | string> = {};
  for (const path of paths.sort()) files[relative(folder, path).split(sep).join('/')] = await readFile(path);
  const { manifest }: { manifest: Manifest } = JSON.parse(await readFile(join(folder, MANIFEST), 'utf8'));
  const custom = { ...manifest.apis?.custom, endpoint: { uri: endpoint } };
  files[MANIFEST] = JSON.stringify({ manifest: { ...manifest, apis: { ...manifest.apis, custom } } }, null, 2);
  return zipOf(files);
};
