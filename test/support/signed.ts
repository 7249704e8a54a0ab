import { createHash, createHmac } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

const AUTHORIZATION =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request, SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/;

/** By whom a POST to `/` was signed for a service, reckoned anew as Amazon's reference tells; nothing where the signature is wrong. */
export const signerOf = (
  { headers, body }: { headers: IncomingHttpHeaders; body: string },
  { secretOf, service, region }: { secretOf: (id: string) => string | undefined; service: string; region: string },
): string | undefined => {
  const found = AUTHORIZATION.exec(String(headers.authorization));
  if (!found) return undefined;
  const [, id = '', day = '', inRegion = '', forService = '', names = '', signature] = found;
  const secret = secretOf(id);
  if (secret === undefined || inRegion !== region || forService !== service) return undefined;
  if (!['host', 'x-amz-date', 'x-amz-target'].every((name) => names.split(';').includes(name))) return undefined;
  const signed = names.split(';').map((name) => `${name}:${String(headers[name]).trim().replace(/ +/g, ' ')}\n`);
  const request = ['POST', '/', '', signed.join(''), names, sha256(body)].join('\n');
  const scope = `${day}/${region}/${service}/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, sha256(request)].join('\n');
  const key = [day, region, service, 'aws4_request'].reduce<string | Buffer>(hmac, `AWS4${secret}`);
  return hmac(key, toSign).toString('hex') === signature ? id : undefined;
};
