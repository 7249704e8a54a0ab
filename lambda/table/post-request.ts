import { HttpRequest } from '@smithy/core/protocols';

/** A request to the root of a service of AWS, ready to be signed. */
export const postRequest = (url: URL, headers: Readonly<Record<string, string>>, body: string): HttpRequest =>
  new HttpRequest({
    method: 'POST',
    protocol: url.protocol,
    hostname: url.hostname,
    ...(url.port === '' ? {} : { port: Number(url.port) }),
    path: '/',
    headers: { host: url.host, 'content-length': String(Buffer.byteLength(body)), ...headers },
    body,
  });
