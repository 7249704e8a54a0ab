import { createServer } from 'node:http';
import { listenHere } from './loopback';

export interface TranslateCall {
  operation: string;
  input: Record<string, unknown>;
  authorization: string;
}

export interface TranslateServer {
  url: string;
  calls: readonly TranslateCall[];
  close(): Promise<void>;
}

/**
 * Amazon Translate as its API reference tells of it: JSON 1.1 by POST with the operation in a header, refusals by name. It
 * translates by `says`, and leaves alone what is marked so.
 */
export const openTranslateServer = async (
  says: (html: string) => string | { status: number; type: string },
): Promise<TranslateServer> => {
  const calls: TranslateCall[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      const answer = (status: number, value: object): void => {
        response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' });
        response.end(JSON.stringify(value));
      };
      const target = String(request.headers['x-amz-target']);
      const operation = /^AWSShineFrontendService_20170701\.(\w+)$/.exec(target)?.[1] ?? '';
      const input = JSON.parse(body);
      const authorization = String(request.headers.authorization);
      calls.push({ operation, input, authorization });
      if (!/^AWS4-HMAC-SHA256 Credential=.+\/translate\/aws4_request/.test(authorization))
        return answer(400, { __type: 'UnrecognizedClientException', message: 'not signed' });
      if (operation === 'ImportTerminology') return answer(200, { TerminologyProperties: { Name: input.Name } });
      if (operation !== 'TranslateText') return answer(400, { __type: 'com.amazon.coral#UnknownOperationException' });
      if (Buffer.byteLength(input.Text) > 10_000) return answer(400, { __type: 'TextSizeLimitExceededException' });
      const said = says(input.Text);
      if (typeof said === 'object') return answer(said.status, { __type: said.type, message: 'no' });
      return answer(200, {
        TranslatedText: said,
        SourceLanguageCode: input.SourceLanguageCode,
        TargetLanguageCode: input.TargetLanguageCode,
      });
    });
  });
  const here = await listenHere(server);
  return {
    url: here.url,
    calls,
    close: here.close,
  };
};
