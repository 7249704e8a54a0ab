import { HttpRequest } from '@smithy/core/protocols';

export interface JsonPost {
  /** What is asked of the service: `PinpointSMSVoiceV2.SendTextMessage`. */
  target: string;
  /** Of the service's JSON protocol. */
  version: '1.0' | '1.1';
  body: string;
}

/** A request to a service of Amazon's whose operations are a JSON body and a target in a header, ready to be signed. */
export const jsonPost = (url: URL, { target, version, body }: JsonPost): HttpRequest =>
  new HttpRequest({
    method: 'POST',
    protocol: url.protocol,
    hostname: url.hostname,
    ...(url.port === '' ? {} : { port: Number(url.port) }),
    path: '/',
    headers: { host: url.host, 'content-type': `application/x-amz-json-${version}`, 'x-amz-target': target },
    body,
  });
