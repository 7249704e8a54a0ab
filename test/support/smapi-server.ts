import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerFaults, type Operation, operationOf, refusalsOf, requestFaults } from './smapi-contract';

/** What becomes of a request: it is answered, refused as the description allows, or never answered. */
export type Fate = 'pass' | 'silent' | 'cut' | 'a-web-page' | number;

/** What comes of a sentence at Amazon: the answer of a skill, in Alexa's words. */
export type Simulated = (utterance: string, locale: string, isNew: boolean) => object | Promise<object>;

export interface SmapiServer {
  url: string;
  /** The requests so far, as the description calls them, `PUT /v1/…`. */
  readonly asked: string[];
  /** The skill in development. */
  readonly skill: { manifest: object; models: Map<string, object>; isEnabled: boolean };
  /** What becomes of the next requests, in turn. */
  next(...fates: Fate[]): void;
  /** What Amazon finds wrong only while it builds. */
  building(fault: (resource: string) => string | undefined): void;
  simulated(answer: Simulated): void;
  close(): Promise<void>;
}

interface Reply {
  status: number;
  body?: object;
}

const TOKEN = 'Bearer token';
/** How often something is looked at before it is done. */
const LOOKS = 2;

const bodyOf = async (message: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  return text === '' ? undefined : JSON.parse(text);
};

/** A skill at Amazon, as far as this project asks for it, that answers as the description says and takes nothing else. */
export const openSmapiServer = async (skillId: string, manifest: object): Promise<SmapiServer> => {
  const asked: string[] = [];
  const skill = { manifest, models: new Map<string, object>(), isEnabled: false };
  let fates: Fate[] = [];
  let faultOf: (resource: string) => string | undefined = () => undefined;
  let answerTo: Simulated = () => ({});
  const building = new Map<string, { looks: number; fault: string | undefined }>();
  const simulations = new Map<string, { looks: number; result: Promise<object> }>();

  const begin = (resource: string, put: () => void): Reply => {
    const fault = faultOf(resource);
    building.set(resource, { looks: LOOKS, fault });
    if (fault === undefined) put();
    return { status: 202 };
  };

  const lastUpdate = (resource: string): object => {
    const state = building.get(resource) ?? { looks: 0, fault: undefined };
    state.looks -= 1;
    const { looks, fault } = state;
    if (looks >= 0) return { lastUpdateRequest: { status: 'IN_PROGRESS' } };
    if (fault === undefined) return { lastUpdateRequest: { status: 'SUCCEEDED' }, eTag: resource };
    return { lastUpdateRequest: { status: 'FAILED', errors: [{ message: fault }] } };
  };

  const HANDLERS: Record<string, (parameters: Record<string, string>, body: unknown) => Reply | Promise<Reply>> = {
    'GET /v1/skills/{skillId}/stages/{stageV2}/manifest': () => ({ status: 200, body: { manifest: skill.manifest } }),
    'PUT /v1/skills/{skillId}/stages/{stageV2}/manifest': (_, body) =>
      begin('manifest', () => {
        skill.manifest = (body as { manifest: object }).manifest;
      }),
    'GET /v1/skills/{skillId}/stages/{stageV2}/interactionModel/locales/{locale}': ({ locale = '' }) => {
      const model = skill.models.get(locale);
      return model ? { status: 200, body: model } : { status: 404, body: { message: `No model of ${locale}.` } };
    },
    'PUT /v1/skills/{skillId}/stages/{stageV2}/interactionModel/locales/{locale}': ({ locale = '' }, body) =>
      begin(locale, () => void skill.models.set(locale, body as object)),
    'GET /v1/skills/{skillId}/status': ({ resource }) => {
      const locales = [...building.keys()].filter((one) => one !== 'manifest');
      const models = Object.fromEntries(locales.map((one) => [one, lastUpdate(one)]));
      return {
        status: 200,
        body: resource === 'manifest' ? { manifest: lastUpdate('manifest') } : { interactionModel: models },
      };
    },
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
      const id = `simulation-${simulations.size + 1}`;
      const result = Promise.resolve(answerTo(input.content, device.locale, session?.mode === 'FORCE_NEW_SESSION'));
      simulations.set(id, { looks: LOOKS, result });
      return { status: 200, body: { id, status: 'IN_PROGRESS' } };
    },
    'GET /v2/skills/{skillId}/stages/{stage}/simulations/{simulationId}': async ({ simulationId: id = '' }) => {
      const found = simulations.get(id);
      if (!found) return { status: 404, body: { message: `No simulation ${id}.` } };
      found.looks -= 1;
      if (found.looks >= 0) return { status: 200, body: { id, status: 'IN_PROGRESS' } };
      const result = (await found.result) as { error?: object };
      return { status: 200, body: { id, status: result.error ? 'FAILED' : 'SUCCESSFUL', result } };
    },
  };

  const replyTo = async (
    operation: Operation,
    query: Record<string, string>,
    message: IncomingMessage,
    fate: Fate,
  ): Promise<Reply> => {
    const body = await bodyOf(message);
    if (typeof fate === 'number') {
      if (!refusalsOf(operation).includes(fate)) throw new Error(`${operation.key} is never refused with ${fate}`);
      return { status: fate, body: { message: `Refused with ${fate}.` } };
    }
    if (message.headers.authorization !== TOKEN) return { status: 401, body: { message: 'No such token.' } };
    if (operation.parameters.skillId !== skillId) return { status: 404, body: { message: 'No such skill.' } };
    const faults = requestFaults(operation, body);
    if (faults.length > 0)
      return {
        status: 400,
        body: { message: 'Request is not valid.', violations: faults.map((one) => ({ message: one })) },
      };
    const handler = HANDLERS[operation.key];
    if (!handler) throw new Error(`${operation.key} is described, but not served here yet.`);
    return handler({ ...query, ...operation.parameters }, body);
  };

  const serve = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, searchParams } = new URL(message.url ?? '/', 'http://localhost');
    const operation = operationOf(message.method ?? '', pathname);
    if (!operation) return void response.writeHead(404).end(`no such request: ${message.method} ${pathname}`);
    asked.push(operation.key);
    const fate = fates.shift() ?? 'pass';
    if (fate === 'silent') return;
    if (fate === 'cut') return void message.socket.destroy();
    if (fate === 'a-web-page') return void response.writeHead(503).end('<html>Try later</html>');
    const { status, body } = await replyTo(operation, Object.fromEntries(searchParams), message, fate);
    const faults = answerFaults(operation, status, body);
    if (faults.length > 0) throw new Error(`This server's own answer is not as described: ${faults.join('; ')}`);
    response.writeHead(status, { 'content-type': 'application/json' }).end(body && JSON.stringify(body));
  };

  const server = createServer((message, response) => {
    serve(message, response).catch((error: Error) => response.writeHead(599).end(error.message));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
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
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
