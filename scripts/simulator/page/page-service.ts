import {
  answer,
  type HttpAnswer,
  type HttpRequest,
  type HttpService,
  json,
  refused,
} from '../../../lambda/fronts/http/http';
import type { DeskApi } from '../../desk-view/desk-api';
import { pageFile } from './page-files';
import type { VotersApi } from './voters-api';

/** Nothing but what this computer serves is loaded, run or asked. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Whether it was asked for by this page on this computer. Another site could have its name point here ("DNS
 * rebinding"), or a page of another site send something.
 */
const isFromHere = ({ headers: { host = '', origin, 'sec-fetch-site': site } }: HttpRequest): boolean =>
  /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(host) &&
  (origin === undefined || origin === `http://${host}`) &&
  (site === undefined || site === 'same-origin' || site === 'none');

/** What was sent, as an object; nothing where it is none. */
const sent = (body: string): Readonly<Record<string, unknown>> | undefined => {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : undefined;
  } catch {
    return undefined;
  }
};

/** The simulator's page, and what it asks. For this computer alone: `serveHttp` listens nowhere else. */
export const createPageService = ({ voters, desk }: { voters: VotersApi; desk: DeskApi }): HttpService => {
  const get = async (path: string, query: string): Promise<HttpAnswer> => {
    if (path.startsWith('/api/desk/')) {
      const { status, body } = await desk.ask(path.slice('/api/desk/'.length), new URLSearchParams(query));
      return json(status, body);
    }
    if (path === '/api/office') return json(200, voters.office());
    if (path === '/api/in-words') {
      const asked = new URLSearchParams(query);
      return json(200, { ask: voters.inWords(asked.get('faq') ?? '', asked.get('locale') ?? '') ?? null });
    }
    const file = await pageFile(path);
    return file ? answer(200, file.type, file.body, { 'content-security-policy': POLICY }) : refused(404, 'not-found');
  };

  const post = async (path: string, request: HttpRequest): Promise<HttpAnswer> => {
    if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) return refused(415, 'not-json');
    const asked = sent(request.body);
    if (!asked) return refused(400, 'not-json');
    const [, id, act] = /^\/api\/voters(?:\/([a-f0-9-]{36})\/(say|touch|end))?$/.exec(path) ?? [];
    if (path === '/api/voters') return told(await voters.begin(asked));
    if (id === undefined || act === undefined) return refused(404, 'not-found');
    return told(await voters.turn(id, act as 'say' | 'touch' | 'end', asked));
  };

  const told = ({ status, body }: { status: number; body: object }): HttpAnswer => json(status, body);

  return async (request) => {
    if (!isFromHere(request)) return refused(403, 'not-from-here');
    if (request.method === 'GET' || request.method === 'HEAD') return get(request.path, request.query);
    if (request.method === 'POST') return post(request.path, request);
    return refused(405, 'method');
  };
};
