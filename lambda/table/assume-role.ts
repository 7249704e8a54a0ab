import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { HttpRequest } from '@smithy/core/protocols';
import { Hash } from '@smithy/core/serde';
import { NodeHttpHandler, type NodeHttpHandlerOptions } from '@smithy/node-http-handler';
import { SignatureV4 } from '@smithy/signature-v4';
import type { Credentials } from './aws-credentials';
import { bodyText } from './body-text';
import { postRequest } from './post-request';
import { TableRequestError, whyAgain } from './table-error';

export interface Assumed {
  role: string;
  /** What the role may demand to hear: Alexa's hosting runs the skills of many, perhaps under one role. */
  externalId?: string | undefined;
  region: string;
  /** Of the security token service, where it isn't Amazon's. */
  endpoint?: string | undefined;
  maxAttempts: number;
  patience: Pick<NodeHttpHandlerOptions, 'connectionTimeout' | 'requestTimeout' | 'throwOnRequestTimeout'>;
}

const VERSION = '2011-06-15';

const urlOf = ({ region, endpoint }: Assumed): URL =>
  new URL(endpoint ?? `https://sts.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}/`);

const requestOf = (url: URL, { role, externalId }: Assumed): HttpRequest => {
  const body = new URLSearchParams({
    Action: 'AssumeRole',
    Version: VERSION,
    RoleArn: role,
    RoleSessionName: 'ballot-answers',
    ...(externalId === undefined ? {} : { ExternalId: externalId }),
  }).toString();
  return postRequest(url, { 'content-type': 'application/x-www-form-urlencoded' }, body);
};

/** The text of an element that is there once and holds no others, nor anything that would have to be escaped. */
const elementIn = (xml: string, name: string): string | undefined => {
  const from = xml.indexOf(`<${name}>`);
  const to = xml.indexOf(`</${name}>`, from);
  return from < 0 || to < 0 ? undefined : xml.slice(from + name.length + 2, to);
};

const credentialsIn = (xml: string): Credentials | undefined => {
  const accessKeyId = elementIn(xml, 'AccessKeyId');
  const secretAccessKey = elementIn(xml, 'SecretAccessKey');
  const sessionToken = elementIn(xml, 'SessionToken');
  const expiration = new Date(elementIn(xml, 'Expiration') ?? Number.NaN);
  if (!accessKeyId || !secretAccessKey || !sessionToken || Number.isNaN(expiration.getTime())) return undefined;
  return { accessKeyId, secretAccessKey, sessionToken, expiration };
};

/**
 * Credentials of a role, as Amazon's security token service gives them, in the words of its contract: signed by the AWS
 * SDK's own signer, without its client, which takes longer to load and to make ready than all else of a cold start.
 * `wall` are milliseconds since 1970. Throws `TableRequestError`, or what the network threw.
 */
export const createAssumeRole = (
  assumed: Assumed,
  own: () => Promise<Credentials>,
  wall: () => number,
): (() => Promise<Credentials>) => {
  const { region, maxAttempts, patience } = assumed;
  const url = urlOf(assumed);
  // Asked once an hour: a connection that was kept would be dead by then.
  const agent = url.protocol === 'http:' ? new HttpAgent() : new HttpsAgent();
  const handler = new NodeHttpHandler({ ...patience, httpAgent: agent, httpsAgent: agent as HttpsAgent });
  const signer = new SignatureV4({ service: 'sts', region, sha256: Hash.bind(null, 'sha256'), credentials: own });
  let skewMs = 0;

  const askOnce = async (): Promise<Credentials> => {
    const signed = await signer.sign(requestOf(url, assumed), { signingDate: new Date(wall() + skewMs) });
    const { response } = await handler.handle(signed as HttpRequest);
    const xml = await bodyText(response.body);
    const found = response.statusCode < 300 ? credentialsIn(xml) : undefined;
    if (found) return found;
    const name = elementIn(xml, 'Code') ?? `Status${response.statusCode}`;
    const error = new TableRequestError(name, elementIn(xml, 'Message') ?? 'No credentials came.', response.statusCode);
    if (whyAgain(error) === 'clock') skewMs = Date.parse(response.headers.date ?? '') - wall() || 0;
    throw error;
  };

  return async () => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await askOnce();
      } catch (error) {
        if (attempt === maxAttempts || whyAgain(error) === undefined) throw error;
      }
    }
  };
};
