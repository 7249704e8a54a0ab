import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tokensFrom } from '../../../scripts/smapi/sign-in';

const REFRESH = { ASK_REFRESH_TOKEN: 'refresh', ASK_LWA_CLIENT_ID: 'id', ASK_LWA_CLIENT_CONFIRMATION: 'secret' };

let server: Server;
let url: string;
const bodies: string[] = [];
beforeEach(async () => {
  bodies.length = 0;
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString();
    bodies.push(body);
    const isRight = new URLSearchParams(body).get('refresh_token') === 'refresh';
    response.writeHead(isRight ? 200 : 400, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify(
        isRight ? { access_token: `access ${bodies.length}`, expires_in: 3600 } : { error: 'invalid_grant' },
      ),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/auth/o2/token`;
});
afterEach(() => server.close());

describe('a sign-in', () => {
  it('takes the access token that is given', async () => {
    expect(await tokensFrom({ ASK_ACCESS_TOKEN: 'given', ...REFRESH }, () => 0, url)?.()).toBe('given');
    expect(bodies).toEqual([]);
  });

  it('exchanges the refresh token, and keeps what it gets until it is nearly over', async () => {
    const state = { nowMs: 0 };
    const token = tokensFrom(REFRESH, () => state.nowMs, url);
    expect([await token?.(), await token?.()]).toEqual(['access 1', 'access 1']);
    expect(Object.fromEntries(new URLSearchParams(bodies[0]))).toEqual({
      grant_type: 'refresh_token',
      refresh_token: 'refresh',
      client_id: 'id',
      client_secret: 'secret',
    });
    state.nowMs = 56 * 60_000;
    expect(await token?.()).toBe('access 2');
    // Taken back before its time.
    expect([await token?.(true), await token?.()]).toEqual(['access 3', 'access 3']);
  });

  it('that is refused says how to sign in', async () => {
    const token = tokensFrom({ ...REFRESH, ASK_REFRESH_TOKEN: 'old' }, () => 0, url);
    await expect(token?.()).rejects.toThrow(/refused the refresh token \(400\)[\s\S]*generate-lwa-tokens/);
  });

  it('is none where half of it is missing', () => {
    expect(tokensFrom({ ASK_REFRESH_TOKEN: 'refresh' }, () => 0, url)).toBeUndefined();
    expect(tokensFrom({}, () => 0, url)).toBeUndefined();
  });
});
