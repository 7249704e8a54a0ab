import * as z from 'zod/mini';
import type { HttpAnswer, HttpRequest, HttpService } from './http';

/** A Lambda Function URL's event, payload format 2.0, as far as it is used. */
const eventSchema = z.object({
  rawPath: z._default(z.string(), '/'),
  rawQueryString: z._default(z.string(), ''),
  headers: z._default(z.record(z.string(), z.optional(z.string())), {}),
  requestContext: z.object({ http: z.object({ method: z.string(), sourceIp: z._default(z.string(), '') }) }),
  body: z.optional(z.string()),
  isBase64Encoded: z.optional(z.boolean()),
});

export interface FunctionUrlResult {
  statusCode: number;
  headers: Readonly<Record<string, string>>;
  body: string;
}

const requestOf = (event: unknown): HttpRequest | undefined => {
  const parsed = eventSchema.safeParse(event);
  if (!parsed.success) return undefined;
  const { rawPath, rawQueryString, headers, requestContext, body = '', isBase64Encoded } = parsed.data;
  return {
    method: requestContext.http.method.toUpperCase(),
    path: rawPath,
    query: rawQueryString,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
    body: isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body,
    ip: requestContext.http.sourceIp,
  };
};

const BAD: HttpAnswer = { status: 400, headers: {}, body: '' };

/** A service as a Lambda Function URL calls it. What went wrong is an empty answer of 500: no message, which might carry a voter's words. */
export const behindFunctionUrl =
  (service: HttpService, onError: (name: string) => void) =>
  async (event: unknown): Promise<FunctionUrlResult> => {
    try {
      const request = requestOf(event);
      const { status, headers, body } = request ? await service(request) : BAD;
      return { statusCode: status, headers, body };
    } catch (error) {
      onError(error instanceof Error ? error.name : typeof error);
      return { statusCode: 500, headers: {}, body: '' };
    }
  };
