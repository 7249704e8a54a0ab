import { createMcpHandler } from '@modelcontextprotocol/server';
import { createConversation } from '../../conversation/converse';
import type { TurnRecord } from '../../conversation/turn-record';
import { type HttpAnswer, type HttpRequest, type HttpService, json, refused, SAFE_HEADERS } from '../http/http';
import { createRateLimit } from '../http/rate-limit';
import type { WrittenDeps } from '../written/read-written';
import { createMcpServer } from './create-server';
import { createMcpFront, type McpQuestion } from './mcp-front';

/** A question is short; so is the envelope around it. */
const MOST_BYTES = 20_000;
/** Many voters ask through one assistant's servers. */
const CALLS_A_MINUTE = 300;

export interface McpDeps extends Omit<WrittenDeps, 'can' | 'places'> {
  /** Milliseconds that only go forward. */
  stopwatch: () => number;
  log: (record: TurnRecord) => void;
  callsAMinute?: number | undefined;
}

/** Assistants' servers send no origin; a browser's page that does is another site's, which has no business here. */
const mayCall = ({ headers }: HttpRequest, hosts: readonly string[] | undefined): boolean =>
  headers.origin === undefined && (hosts === undefined || hosts.includes(headers.host ?? ''));

const webRequest = ({ method, headers, body }: HttpRequest): Request => {
  const sent = new Headers();
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) sent.set(name, value);
  return new Request('https://mcp.invalid/mcp', { method, headers: sent, ...(method === 'POST' ? { body } : {}) });
};

const answerOf = async (response: Response): Promise<HttpAnswer> => ({
  status: response.status,
  headers: { ...SAFE_HEADERS, ...Object.fromEntries(response.headers) },
  body: await response.text(),
});

/** An MCP server over Streamable HTTP, without sessions: every request has a server of its own. */
export const createMcp = (deps: McpDeps): HttpService => {
  const { office, stopwatch, log } = deps;
  const front = createMcpFront(deps);
  const converse = createConversation({ office, front: front.name, stopwatch, log });
  const ask = async (question: McpQuestion) => front.speak(await converse(() => front.read(question)), question);
  const maySay = createRateLimit(deps.callsAMinute ?? CALLS_A_MINUTE, stopwatch);
  const handler = createMcpHandler(() => createMcpServer({ ...deps, ask }), {
    maxRequestBodySize: MOST_BYTES,
  });
  return async (request) => {
    if (request.path !== '/mcp') return refused(404, 'not-found');
    if (!mayCall(request, office.fronts?.mcp?.hosts)) return refused(403, 'other-site');
    if (Buffer.byteLength(request.body) > MOST_BYTES) return refused(413, 'too-large');
    if (!maySay(request.ip)) return json(429, { problem: 'too-many' }, { 'retry-after': '60' });
    return answerOf(await handler.fetch(webRequest(request)));
  };
};
