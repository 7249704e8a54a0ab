import { createServer, type IncomingMessage } from 'node:http';
import { listenHere } from './loopback';

export interface LambdaServer {
  url: string;
  /** The version that the name `live` stands for; nothing where there is no function. */
  live: string | undefined;
  /** Versions that exist. */
  versions: string[];
  /** What was asked, `GET` or `PUT`, in turn. */
  readonly asked: string[];
  /** Refuses whoever asks. */
  isClosed: boolean;
  close(): Promise<void>;
}

const textOf = async (message: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
};

/** Lambda's GetAlias and UpdateAlias, as its API reference tells of them, for one function with the name `live`. */
export const openLambdaServer = async (name: string): Promise<LambdaServer> => {
  const state = { live: undefined as string | undefined, versions: [] as string[], isClosed: false };
  const asked: string[] = [];
  const path = `/2015-03-31/functions/${name}/aliases/live`;
  const aliasOf = (): object => ({
    AliasArn: `arn:aws:lambda:us-east-1:123456789012:function:${name}:live`,
    Name: 'live',
    FunctionVersion: state.live,
    Description: '',
    RevisionId: `revision-${asked.length}`,
  });
  const refused = (status: number, kind: string): [number, object, string] => [
    status,
    { Type: 'User', message: kind },
    kind,
  ];

  const replyTo = async (message: IncomingMessage): Promise<[number, object, string?]> => {
    asked.push(message.method ?? '');
    const isSigned = /^AWS4-HMAC-SHA256 Credential=[^/]+\/\d{8}\/[a-z0-9-]+\/lambda\/aws4_request/;
    if (!isSigned.test(message.headers.authorization ?? '')) return refused(403, 'MissingAuthenticationTokenException');
    if (state.isClosed) return refused(403, 'AccessDeniedException');
    if (message.url !== path || state.live === undefined) return refused(404, 'ResourceNotFoundException');
    if (message.method === 'GET') return [200, aliasOf()];
    const { FunctionVersion, RoutingConfig } = JSON.parse(await textOf(message));
    if (typeof FunctionVersion !== 'string' || !/^(?:\$LATEST|[0-9]+)$/.test(FunctionVersion))
      return refused(400, 'InvalidParameterValueException');
    if (typeof (RoutingConfig?.AdditionalVersionWeights ?? {}) !== 'object')
      return refused(400, 'InvalidParameterValueException');
    if (!state.versions.includes(FunctionVersion)) return refused(404, 'ResourceNotFoundException');
    state.live = FunctionVersion;
    return [200, aliasOf()];
  };

  const here = await listenHere(
    createServer((message, response) => {
      void replyTo(message).then(([status, body, kind]) => {
        const headers = { 'content-type': 'application/json', ...(kind ? { 'x-amzn-errortype': kind } : {}) };
        response.writeHead(status, headers).end(JSON.stringify(body));
      });
    }),
  );
  return Object.assign(state, { url: here.url, asked, close: here.close });
};
