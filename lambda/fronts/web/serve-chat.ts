import * as z from 'zod/mini';
import type { Conversed } from '../../conversation/converse';
import type { Turn } from '../../conversation/turn';
import type { Front } from '../front';
import { answer, type HttpAnswer, type HttpRequest, type HttpService, json, refused } from '../http/http';
import type { WebAnswer, WebQuestion } from './web-front';

/** A sentence, and a state as large as it can be. */
const MOST_BYTES = 20_000;

const questionSchema = z.strictObject({
  text: z.optional(z.string().check(z.maxLength(2000))),
  which: z.optional(z.int().check(z.minimum(1), z.maximum(20))),
  locale: z.optional(z.string().check(z.maxLength(20))),
  state: z.optional(z.string().check(z.maxLength(MOST_BYTES))),
});

export interface ChatDeps {
  front: Front<WebQuestion, WebAnswer>;
  converse: (read: () => Turn | Promise<Turn>) => Promise<Conversed>;
  /** Whether this caller may ask once more now. */
  maySay: (ip: string) => boolean;
  /** The page in the language that is asked for, and the files that it loads, by their paths. */
  page: (languages: string) => { html: string; frameAncestors: string };
  files: Readonly<Record<string, { type: string; body: string }>>;
}

/** Another site's page can't talk through a voter's browser: it would show the office's words as its own. */
const isOwnPage = ({ headers }: HttpRequest): boolean => {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const { origin, host } = headers;
  return origin === undefined || origin === `https://${host}` || origin === `http://${host}`;
};

const parse = (body: string): WebQuestion | undefined => {
  try {
    const parsed = questionSchema.safeParse(JSON.parse(body));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
};

const policy = (frameAncestors: string): Readonly<Record<string, string>> => ({
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    // The empty icon, so that browsers ask for none.
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${frameAncestors}`,
    "require-trusted-types-for 'script'",
  ].join('; '),
  // Of another site's page, which may show it all the same where `frame-ancestors` names that.
  'cross-origin-resource-policy': 'cross-origin',
});

/** The chat as a web service: its page, the files of that, and a turn. Nothing is set on the voter's computer. */
export const createChat = ({ front, converse, maySay, page, files }: ChatDeps): HttpService => {
  const turn = async (request: HttpRequest): Promise<HttpAnswer> => {
    if (Buffer.byteLength(request.body) > MOST_BYTES) return refused(413, 'too-large');
    if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) return refused(415, 'not-json');
    if (!isOwnPage(request)) return refused(403, 'other-site');
    if (!maySay(request.ip)) return json(429, { problem: 'too-many' }, { 'retry-after': '60' });
    const question = parse(request.body);
    if (!question) return refused(400, 'not-a-question');
    return json(200, front.speak(await converse(() => front.read(question)), question));
  };
  const shown = (languages: string): HttpAnswer => {
    const { html, frameAncestors } = page(languages);
    return answer(200, 'text/html; charset=utf-8', html, { ...policy(frameAncestors), vary: 'accept-language' });
  };
  return async (request) => {
    const { method, path, query, headers } = request;
    if (path === '/turn') return method === 'POST' ? turn(request) : json(405, {}, { allow: 'POST' });
    if (method !== 'GET' && method !== 'HEAD') return json(405, {}, { allow: 'GET, HEAD' });
    if (path === '/') return shown(new URLSearchParams(query).get('lang') ?? headers['accept-language'] ?? '');
    const file = Object.hasOwn(files, path) ? files[path] : undefined;
    if (!file) return refused(404, 'not-found');
    return answer(200, file.type, file.body, {
      'cache-control': 'public, max-age=300',
      'cross-origin-resource-policy': 'cross-origin',
    });
  };
};
