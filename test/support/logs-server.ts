import { createServer } from 'node:http';
import { type Listening, listenHere } from './loopback';
import { signerOf } from './signed';

export interface LogEvent {
  timestamp: number;
  message: string;
}

export interface LogsCall {
  logGroupName: string;
  filterPattern: string;
  startTime?: number;
  endTime?: number;
  nextToken?: string;
}

/** What goes wrong with one call: the type of a refusal, a status without a type, or a connection that breaks. */
export type Fault = string | number | 'cut';

export interface LogsServer extends Listening {
  /** Calls that were signed rightly, refused or not. */
  calls: readonly LogsCall[];
}

interface Kept {
  groups: Record<string, readonly LogEvent[]>;
  /** How many events a page looks at; those that the pattern leaves out make it emptier. */
  pageOf: number;
  /** What becomes of the first calls, one after the other; nothing: they succeed. */
  faults?: (Fault | undefined)[];
  secretOf?: (id: string) => string | undefined;
  onCall?: () => void;
}

const REFUSED: Record<string, string> = {
  AccessDeniedException: 'User is not authorized to perform: logs:FilterLogEvents',
  ThrottlingException: 'Rate exceeded',
  ExpiredTokenException: 'The security token included in the request is expired',
};

/** The one pattern of ours: an object with a text of either name. */
const isOurs = (message: string): boolean => {
  try {
    const { outcome, trouble } = JSON.parse(message);
    return typeof outcome === 'string' || typeof trouble === 'string';
  } catch {
    return false;
  }
};

/** CloudWatch Logs' FilterLogEvents as its API reference tells of it, for one account in us-east-1. */
export const openLogsServer = async ({
  groups,
  pageOf,
  faults = [],
  secretOf = () => 'test',
  onCall,
}: Kept): Promise<LogsServer> => {
  const calls: LogsCall[] = [];
  const left = [...faults];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const answer = (status: number, value: object): void => {
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' });
      response.end(JSON.stringify(value));
    };
    const refuse = (type: string, message = REFUSED[type] ?? 'no'): void => answer(400, { __type: type, message });
    const by = signerOf({ headers: request.headers, body }, { secretOf, service: 'logs', region: 'us-east-1' });
    if (by === undefined) return refuse('InvalidSignatureException', 'The request signature we calculated is another');
    if (request.headers['x-amz-target'] !== 'Logs_20140328.FilterLogEvents') return refuse('UnknownOperationException');
    const call: LogsCall = JSON.parse(body);
    calls.push(call);
    onCall?.();
    const fault = left.shift();
    if (fault === 'cut') return void request.socket.destroy();
    if (typeof fault === 'number') return answer(fault, {});
    if (fault !== undefined) return refuse(fault);
    const events = groups[call.logGroupName];
    if (!events) return refuse('ResourceNotFoundException', 'The specified log group does not exist.');
    const { nextToken, ...same } = call;
    const [at = '0', of] = (nextToken ?? `0@${JSON.stringify(same)}`).split('@');
    if (of !== JSON.stringify(same)) return refuse('InvalidParameterException', 'The specified nextToken is invalid.');
    const { startTime = 0, endTime = Number.POSITIVE_INFINITY } = call;
    const within = events.filter(({ timestamp }) => timestamp >= startTime && timestamp <= endTime);
    const end = Number(at) + pageOf;
    answer(200, {
      events: within.slice(Number(at), end).filter(({ message }) => isOurs(message)),
      searchedLogStreams: [],
      ...(end < within.length ? { nextToken: `${end}@${of}` } : {}),
    });
  });
  return { ...(await listenHere(server)), calls };
};
