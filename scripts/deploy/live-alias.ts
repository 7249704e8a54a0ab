import { HttpRequest } from '@smithy/core/protocols';
import * as z from 'zod/mini';
import { type Credentials, signerFor } from '../amazon/signer-for';
import { DeployError } from './deploy-error';

/** The name under which Alexa calls the skill's function, and which version of the function answers to it. */
export interface LiveAlias {
  /** `12`; nothing where there is no such function yet. Throws `DeployError`. */
  version(): Promise<string | undefined>;
  /** From now on that version answers every voter. Throws `DeployError`; nothing was changed then. */
  pointAt(version: string): Promise<void>;
}

export interface AliasDeps {
  /** The function, `answers-skill`. */
  name: string;
  region: string;
  /** Another address, such as a test server's. */
  endpoint?: string | undefined;
  credentials: Credentials;
}

export const LIVE = 'live';

/** The version of Lambda's REST interface. */
const INTERFACE = '2015-03-31';
const ANSWER_MS = 20_000;

const alias = z.object({ FunctionVersion: z.string() });

const REMEDY = 'Sign in to AWS with a role that may call lambda:GetAlias and lambda:UpdateAlias. Nothing was changed.';

/** Lambda's GetAlias and UpdateAlias by their contract: two calls are no reason to install a client. */
export const createLiveAlias = ({ name, region, endpoint, credentials }: AliasDeps): LiveAlias => {
  const url = new URL(endpoint ?? `https://lambda.${region}.amazonaws.com`);
  const path = `/${INTERFACE}/functions/${encodeURIComponent(name)}/aliases/${LIVE}`;
  const signer = signerFor('lambda', region, credentials);

  const ask = async (method: 'GET' | 'PUT', input?: object): Promise<Response> => {
    const body = input === undefined ? undefined : JSON.stringify(input);
    const request = new HttpRequest({
      method,
      protocol: url.protocol,
      hostname: url.hostname,
      ...(url.port === '' ? {} : { port: Number(url.port) }),
      path,
      headers: { host: url.host, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body }),
    });
    try {
      const { headers } = await signer.sign(request);
      const signal = AbortSignal.timeout(ANSWER_MS);
      return await fetch(new URL(path, url), { method, headers, signal, ...(body === undefined ? {} : { body }) });
    } catch (error) {
      throw new DeployError(`AWS can't be asked which version of ${name} answers: ${String(error)}. ${REMEDY}`, {
        cause: error,
      });
    }
  };

  const refused = async (response: Response): Promise<DeployError> => {
    const kind = response.headers.get('x-amzn-errortype')?.split(':')[0] ?? String(response.status);
    return new DeployError(`AWS refused ${name} (${kind}): ${(await response.text()).slice(0, 300)}. ${REMEDY}`);
  };

  return {
    async version() {
      const response = await ask('GET');
      if (response.status === 404) return undefined;
      if (!response.ok) throw await refused(response);
      return alias.parse(await response.json()).FunctionVersion;
    },
    async pointAt(version) {
      // Without weights no part of the voters stays at a version that was being tried.
      const response = await ask('PUT', { FunctionVersion: version, RoutingConfig: { AdditionalVersionWeights: {} } });
      if (!response.ok) throw await refused(response);
    },
  };
};
