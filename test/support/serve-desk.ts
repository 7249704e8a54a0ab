import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { createDeskApi } from '../../scripts/desk-view/desk-api';
import type { OfficeWithDesk } from '../../scripts/simulator/open-office';
import { type Listening, listenHere } from './loopback';

const PAGE = join(__dirname, '../../scripts/desk-view/page');
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'";
const TYPES = { html: 'text/html', js: 'text/javascript', css: 'text/css', json: 'application/json' };

const FILES: Readonly<Record<string, string>> = {
  '/index.html': `<!doctype html><html lang="en"><meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1"><title>Desk</title><link rel="icon" href="data:,">
    <link rel="stylesheet" href="/app.css"><link rel="stylesheet" href="/desk/desk.css">
    <script type="module" src="/app.js"></script><header><h1>Desk</h1></header><main id="desk"></main>`,
  '/app.css':
    ':root{color-scheme:light dark}body{margin:0 auto;max-width:90rem;padding:1rem;font:1rem/1.5 system-ui;background:light-dark(#fff,#16191d)}',
  '/app.js': "import { openDesk } from '/desk/desk.js'; openDesk(document.getElementById('desk'));",
};

/** The desk of an office that is open, under the paths of the simulator's page. */
export const serveDesk = (open: OfficeWithDesk, kept?: string): Promise<Listening> => {
  const { tables, ...office } = open;
  const api = createDeskApi({ ...office, kept, table: tables.releases, places: tables.places });
  const server = createServer(async (incoming, outgoing) => {
    const { pathname, searchParams } = new URL(incoming.url ?? '/', 'http://localhost');
    const send = (status: number, type: keyof typeof TYPES, body: string) =>
      outgoing
        .writeHead(status, { 'content-type': `${TYPES[type]}; charset=utf-8`, 'content-security-policy': POLICY })
        .end(body);
    const path = pathname === '/' ? '/index.html' : pathname;
    const [, route] = /^\/api\/desk\/(\w+)$/.exec(path) ?? [];
    const [, name = '', type] = /^\/desk\/([\w-]+\.(js|css))$/.exec(path) ?? [];
    if (route !== undefined) {
      const { status, body } = await api.ask(route, searchParams);
      return send(status, 'json', JSON.stringify(body));
    }
    if (type !== undefined) return send(200, type as 'js', readFileSync(join(PAGE, name), 'utf8'));
    const own = FILES[path];
    return own === undefined ? send(404, 'json', '{}') : send(200, path.slice(path.indexOf('.') + 1) as 'html', own);
  });
  return listenHere(server);
};
