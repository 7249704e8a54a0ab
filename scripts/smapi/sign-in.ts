import * as z from 'zod';
import { SmapiError } from './smapi-error';

/** As Amazon's own command line reads them. */
export interface SignInVariables {
  ASK_ACCESS_TOKEN?: string | undefined;
  ASK_REFRESH_TOKEN?: string | undefined;
  ASK_LWA_CLIENT_ID?: string | undefined;
  ASK_LWA_CLIENT_CONFIRMATION?: string | undefined;
}

export const LWA = 'https://api.amazon.com/auth/o2/token';

/** Renewed so long before it ends. */
const MARGIN_MS = 5 * 60_000;

const granted = z.object({ access_token: z.string(), expires_in: z.number() });

export const HOW_TO_SIGN_IN = `Nobody is signed in to the Alexa developer account. Register a security profile of Login with Amazon, then:
  npx ask-cli util generate-lwa-tokens --client-id ID --client-confirmation SECRET
and set ASK_REFRESH_TOKEN, ASK_LWA_CLIENT_ID and ASK_LWA_CLIENT_CONFIRMATION (or ASK_ACCESS_TOKEN, good for an hour).`;

/**
 * Access tokens for Amazon's interfaces: the one that is given, or one for the refresh token, kept until it is nearly over
 * or refused. Nothing where nobody is signed in. `clock` in milliseconds.
 */
export const tokensFrom = (
  variables: SignInVariables,
  clock: () => number,
  tokenUrl = LWA,
): ((isRefused?: boolean) => Promise<string>) | undefined => {
  const { ASK_ACCESS_TOKEN: access, ASK_REFRESH_TOKEN: refresh } = variables;
  const { ASK_LWA_CLIENT_ID: id, ASK_LWA_CLIENT_CONFIRMATION: secret } = variables;
  if (access) return async () => access;
  if (!refresh || !id || !secret) return undefined;
  let known: { token: string; untilMs: number } | undefined;
  return async (isRefused = false) => {
    if (!isRefused && known && clock() < known.untilMs) return known.token;
    const body = new URLSearchParams({
      grant_type: 'refresh_token',
      refresh_token: refresh,
      client_id: id,
      client_secret: secret,
    });
    const response = await fetch(tokenUrl, { method: 'POST', body, signal: AbortSignal.timeout(30_000) }).catch(
      (error) => {
        throw new SmapiError('Login with Amazon did not answer. Check the connection to the internet.', undefined, {
          cause: error,
        });
      },
    );
    const { data } = granted.safeParse(await response.json().catch(() => undefined));
    if (!response.ok || !data)
      throw new SmapiError(`Login with Amazon refused the refresh token (${response.status}).\n${HOW_TO_SIGN_IN}`, 401);
    known = { token: data.access_token, untilMs: clock() + data.expires_in * 1000 - MARGIN_MS };
    return known.token;
  };
};
