import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { makeFolder, writeCarefully } from '../door/files';

/** What a deployment replaced: the version of the function that answered, and the package that Amazon had. */
export interface Earlier {
  /** Nothing where no function answered before. */
  version?: string | undefined;
  archive: Uint8Array;
}

const about = z.object({ version: z.optional(z.string()) });

/** Keeps it in a folder, named after the moment; resolves to the file of the package. */
export const keepEarlier = async (folder: string, now: Date, { version, archive }: Earlier): Promise<string> => {
  await makeFolder(folder);
  const file = join(folder, `skill-${now.toISOString().replace(/\D/g, '').slice(0, 14)}`);
  await writeCarefully(`${file}.json`, JSON.stringify({ version }));
  await writeCarefully(`${file}.zip`, archive);
  return `${file}.zip`;
};

/** What was kept last, with the package's name. */
export const lastEarlier = async (folder: string): Promise<(Earlier & { name: string }) | undefined> => {
  const files = await readdir(folder).catch((): string[] => []);
  const name = files
    .filter((one) => /^skill-\d+\.zip$/.test(one))
    .sort()
    .at(-1);
  if (name === undefined) return undefined;
  const told = await readFile(join(folder, name.replace(/zip$/, 'json')), 'utf8').catch(() => '{}');
  return { name, archive: await readFile(join(folder, name)), ...about.parse(JSON.parse(told)) };
};
