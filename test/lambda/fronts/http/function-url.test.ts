import { behindFunctionUrl } from '../../../../lambda/fronts/http/function-url';
import type { HttpRequest } from '../../../../lambda/fronts/http/http';

/** As Amazon's page on payload format 2.0 shows it. */
const EVENT = {
  version: '2.0',
  routeKey: '$default',
  rawPath: '/turn',
  rawQueryString: 'lang=es',
  headers: { 'Content-Type': 'application/json', host: 'abc.lambda-url.us-east-1.on.aws' },
  requestContext: {
    accountId: 'anonymous',
    domainName: 'abc.lambda-url.us-east-1.on.aws',
    http: { method: 'POST', path: '/turn', protocol: 'HTTP/1.1', sourceIp: '203.0.113.7', userAgent: 'agent' },
    requestId: 'id',
    stage: '$default',
    timeEpoch: 1583348638390,
  },
  body: Buffer.from('{"text":"¿dónde?"}').toString('base64'),
  isBase64Encoded: true,
};

describe('a Function URL', () => {
  const asked: HttpRequest[] = [];
  const errors: string[] = [];
  const handler = behindFunctionUrl(
    async (request) => {
      asked.push(request);
      if (request.path === '/broken') throw new RangeError('240 Ferry Street');
      return { status: 200, headers: { a: 'b' }, body: 'ok' };
    },
    (name) => errors.push(name),
  );

  it("brings the request, and takes the answer, in Amazon's format", async () => {
    expect(await handler(EVENT)).toEqual({ statusCode: 200, headers: { a: 'b' }, body: 'ok' });
    expect(asked[0]).toEqual({
      method: 'POST',
      path: '/turn',
      query: 'lang=es',
      headers: { 'content-type': 'application/json', host: 'abc.lambda-url.us-east-1.on.aws' },
      body: '{"text":"¿dónde?"}',
      ip: '203.0.113.7',
    });
  });

  it('says nothing of what went wrong but its kind', async () => {
    expect(await handler({ ...EVENT, rawPath: '/broken' })).toEqual({ statusCode: 500, headers: {}, body: '' });
    expect(errors).toEqual(['RangeError']);
  });

  it.each([undefined, {}, { requestContext: {} }, 'text'])('refuses what is no event: %p', async (event) => {
    expect(await handler(event)).toMatchObject({ statusCode: 400 });
  });
});
