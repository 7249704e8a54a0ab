import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
};

/** Where the files of a path lie: the page's own, and the desk's. */
const FOLDERS: Readonly<Record<string, string>> = {
  app: join(__dirname, 'app'),
  desk: join(__dirname, '../../desk-view/page'),
};

/** A file of the page; nothing where there is none of that path. Names are letters, digits and dashes: no way leads out. */
export const pageFile = async (path: string): Promise<{ type: string; body: string } | undefined> => {
  const [, folder = 'app', name = 'index', ending = 'html'] =
    /^\/(?:(app|desk)\/([a-z0-9-]+)\.(js|css|svg))?$/.exec(path) ?? [];
  const type = TYPES[ending];
  const known = FOLDERS[folder];
  if (!type || !known || (path !== '/' && name === 'index')) return undefined;
  try {
    return { type, body: await readFile(join(known, `${name}.${ending}`), 'utf8') };
  } catch {
    return undefined;
  }
};
