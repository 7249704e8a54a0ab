import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { listenHere } from './loopback';
import {
  answerFaults,
  faultsOf,
  type Operation,
  operationOf,
  queryFaults,
  refusalsOf,
  requestFaults,
} from './smapi-contract';
import { unzip } from './unzip';

/** What becomes of a request: it is answered, refused as the description allows, or never answered. */
export type Fate = 'pass' | 'silent' | 'cut' | 'a-web-page' | number;

/** What comes of a sentence at Amazon: the answer of a skill, in Alexa's words. */
export type Simulated = (utterance: string, locale: string, isNew: boolean) => object | Promise<object>;

export interface SmapiServer {
  url: string;
  /** The requests so far, as the description calls them, `POST /v1/…`. */
  readonly asked: string[];
  /** The skill in development: the archive of its package. */
  readonly skill: { archive: Uint8Array; isEnabled: boolean };
  /** What becomes of the next requests, in turn. */
  next(...fates: Fate[]): void;
  /** What Amazon finds wrong only while it builds a part of the package. */
  building(fault: (part: string) => string | undefined): void;
  simulated(answer: Simulated): void;
  close(): Promise<void>;
}

export interface Reply {
  status: number;
  body?: object;
  location?: string;
}
type Part = Record<string, string>;

/** What answers requests that the description has, by its names of them. `body`: as it was sent, of JSON. */
export type Handlers = Record<
  string,
  (parameters: Part, body: unknown, query: URLSearchParams) => Reply | Promise<Reply>
>;

const TOKEN = 'Bearer token';
/** How often something is looked at before it is done. */
const LOOKS = 2;

const bytesOf = async (message: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

/** What is wrong with the files of a package, by the description of each. */
const packageFaults = (archive: Uint8Array): [part: string, fault: string][] => {
  const files = unzip(archive);
  const manifest = files.get('skill.json');
  const faultsIn = (part: string, definition: string, text: Buffer | undefined): [string, string][] =>
    (text ? faultsOf(`#/definitions/${definition}`, JSON.parse(text.toString())) : ['missing']).map((one) => [
      part,
      one,
    ]);
  const models = [...files].filter(([name]) => name.startsWith('interactionModels/custom/'));
  return [
    ...faultsIn('manifest', 'v1.skill.Manifest.SkillManifestEnvelope', manifest),
    ...models.flatMap(([name, text]) => faultsIn(name, 'v1.skill.interactionModel.InteractionModelData', text)),
  ];
};

/**
 * A skill at Amazon, as far as this project asks for it, that answers as the description says and takes nothing else.
 * `others`: what it answers besides.
 */
export const openSmapiServer = async (
  skillId: string,
  archive: Uint8Array,
  others: Handlers = {},
): Promise<SmapiServer> => {
  const asked: string[] = [];
  const skill = { archive, isEnabled: false };
  /** What was put where Amazon said, and what waits there to be fetched. */
  const files = new Map<string, Uint8Array>();
  let url = '';
  let fates: Fate[] = [];
  let faultOf: (part: string) => string | undefined = () => undefined;
  let answerTo: Simulated = () => ({});
  const underWay = new Map<string, { looks: number; end: () => object | Promise<object> }>();

  const begin = (kind: string, end: () => object | Promise<object>): string => {
    const id = `${kind}-${underWay.size + 1}`;
    underWay.set(id, { looks: LOOKS, end });
    return id;
  };
  const look = async (id: string | undefined): Promise<Reply> => {
    const found = underWay.get(id ?? '');
    if (!found) return { status: 404, body: { message: `There is no ${id}.` } };
    found.looks -= 1;
    return { status: 200, body: found.looks >= 0 ? { id, status: 'IN_PROGRESS' } : await found.end() };
  };

  const takeIn = (given: Uint8Array): object => {
    const built = [...unzip(given).keys()].flatMap((part): [string, string][] => {
      const fault = faultOf(part);
      return fault === undefined ? [] : [[part, fault]];
    });
    const faults = [...packageFaults(given), ...built];
    if (faults.length === 0) skill.archive = given;
    return {
      status: faults.length === 0 ? 'SUCCEEDED' : 'ROLLBACK_SUCCEEDED',
      skill: {
        skillId,
        resources: faults.map(([name, message]) => ({ name, status: 'FAILED', errors: [{ message }] })),
      },
    };
  };

  const HANDLERS: Handlers = {
    ...others,
    'POST /v1/skills/uploads': () => {
      const name = `/files/${files.size + 1}`;
      files.set(name, new Uint8Array());
      return { status: 201, body: { uploadUrl: `${url}${name}`, expiresAt: '2027-01-01T00:00:00Z' } };
    },
    'POST /v1/skills/{skillId}/imports': (_, body) => {
      const given = files.get(new URL((body as { location: string }).location).pathname);
      if (!given) return { status: 400, body: { message: 'There is nothing at that location.' } };
      return { status: 202, location: `/v1/skills/imports/${begin('import', () => takeIn(given))}` };
    },
    'GET /v1/skills/imports/{importId}': ({ importId }) => look(importId),
    'POST /v1/skills/{skillId}/stages/{stage}/exports': () => {
      const name = `/files/${files.size + 1}`;
      files.set(name, skill.archive);
      const end = { status: 'SUCCEEDED', skill: { location: `${url}${name}` } };
      return { status: 202, location: `${url}/v1/skills/exports/${begin('export', () => end)}` };
    },
    'GET /v1/skills/exports/{exportId}': ({ exportId }) => look(exportId),
    'PUT /v1/skills/{skillId}/stages/{stage}/enablement': () => {
      skill.isEnabled = true;
      return { status: 204 };
    },
    'POST /v2/skills/{skillId}/stages/{stage}/simulations': (_, body) => {
      if (!skill.isEnabled) return { status: 403, body: { message: 'The skill is not enabled.' } };
      const { input, device, session } = body as {
        input: { content: string };
        device: { locale: string };
        session?: { mode?: string };
      };
      const answer = Promise.resolve(answerTo(input.content, device.locale, session?.mode === 'FORCE_NEW_SESSION'));
      const id: string = begin('simulation', async () => {
        const result = (await answer) as { error?: object };
        return { id, status: result.error ? 'FAILED' : 'SUCCESSFUL', result };
      });
      return { status: 200, body: { id, status: 'IN_PROGRESS' } };
    },
    'GET /v2/skills/{skillId}/stages/{stage}/simulations/{simulationId}': ({ simulationId }) => look(simulationId),
  };

  const replyTo = async (
    operation: Operation,
    message: IncomingMessage,
    fate: Fate,
    query: URLSearchParams,
  ): Promise<Reply> => {
    const text = (await bytesOf(message)).toString();
    if (typeof fate === 'number') {
      if (!refusalsOf(operation).includes(fate)) throw new Error(`${operation.key} is never refused with ${fate}`);
      const violations = fate === 400 ? { violations: [{ message: 'This is wrong with it.' }] } : {};
      return { status: fate, body: { message: `Refused with ${fate}.`, ...violations } };
    }
    if (message.headers.authorization !== TOKEN) return { status: 401, body: { message: 'No such token.' } };
    if ((operation.parameters.skillId ?? skillId) !== skillId)
      return { status: 404, body: { message: 'No such skill.' } };
    const body = text === '' ? undefined : JSON.parse(text);
    const faults = [...requestFaults(operation, body), ...queryFaults(operation, query)];
    const violations = faults.map((one) => ({ message: one }));
    if (violations.length > 0) return { status: 400, body: { message: 'Request is not valid.', violations } };
    const handler = HANDLERS[operation.key];
    if (!handler) throw new Error(`${operation.key} is described, but not served here yet.`);
    return handler(operation.parameters, body, query);
  };

  const serveFile = async (name: string, message: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!files.has(name) || message.headers.authorization) return void response.writeHead(403).end();
    if (message.method === 'PUT') files.set(name, await bytesOf(message));
    response.writeHead(200).end(message.method === 'GET' ? files.get(name) : undefined);
  };

  const serve = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, searchParams } = new URL(message.url ?? '/', url);
    if (pathname.startsWith('/files/')) return serveFile(pathname, message, response);
    const operation = operationOf(message.method ?? '', pathname);
    if (!operation) return void response.writeHead(404).end(`no such request: ${message.method} ${pathname}`);
    asked.push(operation.key);
    const fate = fates.shift() ?? 'pass';
    if (fate === 'silent') return;
    if (fate === 'cut') return void message.socket.destroy();
    if (fate === 'a-web-page') return void response.writeHead(503).end('<html>Try later</html>');
    const { status, body, location } = await replyTo(operation, message, fate, searchParams);
    const faults = answerFaults(operation, status, body);
    if (faults.length > 0) throw new Error(`This server's own answer is not as described: ${faults.join('; ')}`);
    const headers = {
      'content-type': 'application/json',
      ...(location === undefined ? {} : { location }),
      ...(status === 429 ? { 'retry-after': '1' } : {}),
    };
    response.writeHead(status, headers).end(body && JSON.stringify(body));
  };

  const server = createServer((message, response) => {
    serve(message, response).catch((error: Error) => response.writeHead(599).end(error.message));
  });
  const here = await listenHere(server);
  url = here.url;
  return {
    url,
    asked,
    skill,
    next: (...more) => {
      fates = more;
    },
    building: (fault) => {
      faultOf = fault;
    },
    simulated: (answer) => {
      answerTo = answer;
    },
    close: here.close,
  };
};
