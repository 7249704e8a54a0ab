import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The folder of a package below `node_modules`, which may itself lie in another package's. */
const packageOf = (input: string): string | undefined =>
  /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input.replace(/\\/g, '/'))?.[1];

const noticeOf = async (project: string, folder: string): Promise<string> => {
  const { name, version, license } = JSON.parse(await readFile(join(project, folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license?: string;
  };
  const files = (await readdir(join(project, folder))).filter((file) => /^(licen[cs]e|notice|copying)/i.test(file));
  const texts = await Promise.all(files.sort().map((file) => readFile(join(project, folder, file), 'utf8')));
  return [`${name} ${version} (${license ?? 'no licence named'})`, ...texts.map((text) => text.trim())].join('\n\n');
};

/** The licences of everything from elsewhere that is in a bundle: one text, each package once. */
export const noticesFor = async (project: string, inputs: readonly string[]): Promise<string> => {
  const folders = [...new Set(inputs.flatMap((input) => packageOf(input) ?? []))].sort();
  const notices = await Promise.all(folders.map((folder) => noticeOf(project, folder)));
  return `${[...new Set(notices)].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
};
