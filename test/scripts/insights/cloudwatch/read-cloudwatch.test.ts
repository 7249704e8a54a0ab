import type { Credentials } from '../../../../scripts/amazon/signer-for';
import { createLogsApi } from '../../../../scripts/insights/cloudwatch/logs-api';
import { readCloudwatch } from '../../../../scripts/insights/cloudwatch/read-cloudwatch';
import { recordsIn } from '../../../../scripts/insights/read-logs';
import { type Fault, type LogEvent, type LogsServer, openLogsServer } from '../../../support/logs-server';
import { NOBODY } from '../../../support/terminal';

const GROUP = '/aws/lambda/ballot-answers-skill';
const START = Date.parse('2027-10-01T04:00:00Z');
const MINUTE = 60_000;

/** A turn a minute, with Lambda's own lines between, and a trouble now and then. */
const EVENTS: LogEvent[] = Array.from({ length: 500 }, (_, at) => ({
  timestamp: START + at * MINUTE,
  message:
    at % 3 === 0
      ? `START RequestId: ${at}`
      : at % 50 === 1
        ? JSON.stringify({ trouble: 'no-pointer', operation: 'GetItem' })
        : JSON.stringify({ front: 'alexa', request: 'question', locale: 'en-US', outcome: 'answered', ms: at }),
}));

const KEYS = { accessKeyId: 'AKIDTEST', secretAccessKey: 'test' };

interface Given {
  faults?: (Fault | undefined)[];
  pageOf?: number;
  credentials?: Credentials;
  secretOf?: (id: string) => string | undefined;
  groups?: string[];
  from?: number;
  until?: number;
  onCall?: (stop: () => void) => void;
}

/** Reads from a server that has those groups; says how long it waited, and what a person saw. */
const reading = async (
  { faults = [], pageOf = 100, credentials = async () => KEYS, groups = [GROUP], onCall, ...more }: Given,
  see: (read: () => ReturnType<typeof readCloudwatch>, server: LogsServer) => Promise<void>,
): Promise<{ waited: number[]; shown: string[] }> => {
  let stop: () => void = () => {};
  const [waited, shown]: [number[], string[]] = [[], []];
  const server = await openLogsServer({
    groups: { [GROUP]: EVENTS, '/other': EVENTS.slice(0, 10), '/none': [] },
    pageOf,
    faults,
    onCall: () => onCall?.(() => stop()),
    ...(more.secretOf === undefined ? {} : { secretOf: more.secretOf }),
  });
  const terminal = {
    ...NOBODY,
    progress: (line: string) => void shown.push(line),
    onInterrupt: (handler: () => void) => {
      stop = handler;
      return () => {};
    },
  };
  const deps = {
    region: 'us-east-1',
    endpoint: server.url,
    credentials,
    wait: async (ms: number) => void waited.push(ms),
    groups,
    from: more.from,
    until: more.until,
  };
  try {
    await see(() => readCloudwatch(deps, terminal), server);
  } finally {
    await server.close();
  }
  return { waited, shown };
};

const PLAIN = recordsIn(EVENTS.map(({ timestamp, message }) => ({ at: timestamp, text: message })));

describe("the log, read through CloudWatch's own interface", () => {
  it('is a plain count of the records, however many pages it takes', () =>
    reading({ pageOf: 7 }, async (read, server) => {
      const { turns, troubles, others, undated } = await read();
      expect(turns).toEqual(PLAIN.turns);
      expect(troubles).toEqual(PLAIN.troubles);
      expect({ others, undated }).toEqual({ others: 0, undated: 0 });
      expect(server.calls).toHaveLength(Math.ceil(500 / 7));
    }).then(({ shown }) => {
      expect(shown[0]).toBe(`${GROUP}: 4 records, at 2027-10-01`);
      expect(shown.at(-1)).toBe('');
    }));

  it('is read of the asked days alone, the last moment not included, and of every group', async () => {
    await reading({ from: START + 10 * MINUTE, until: START + 20 * MINUTE }, async (read) => {
      const { turns } = await read();
      expect(turns).toEqual(PLAIN.turns.filter(({ at }) => at >= START + 10 * MINUTE && at < START + 20 * MINUTE));
    });
    await reading({ groups: [GROUP, '/other', '/none'] }, async (read) => {
      const { turns } = await read();
      expect(turns).toHaveLength(PLAIN.turns.length + PLAIN.turns.filter(({ at }) => at < START + 10 * MINUTE).length);
    });
  });

  it('waits longer each time where Amazon says it is too much, or is not there, and counts nothing twice', async () => {
    const faults = [undefined, 'ThrottlingException', 'ThrottlingException', 503, 'cut', undefined, 'cut'];
    const { waited } = await reading({ faults }, async (read) => {
      expect((await read()).turns).toEqual(PLAIN.turns);
    });
    expect(waited).toEqual([500, 1000, 2000, 4000, 500]);
  });

  it('gives up after eight tries, and says what to do', () =>
    reading({ faults: new Array(8).fill('ThrottlingException') }, async (read, server) => {
      await expect(read()).rejects.toThrow(
        /ThrottlingException, Rate exceeded\. Others read this log at the same time: try again later/,
      );
      expect(server.calls).toHaveLength(8);
    }).then(({ waited }) => expect(waited.every((ms) => ms <= 20_000)).toBe(true)));

  it('goes on with fresh credentials where those it had are over, once', async () => {
    const credentials: Credentials = async (asked) =>
      asked?.forceRefresh ? { accessKeyId: 'SECOND', secretAccessKey: 'new' } : KEYS;
    const secretOf = (id: string): string => (id === 'SECOND' ? 'new' : 'test');
    await reading({ faults: [undefined, 'ExpiredTokenException'], credentials, secretOf }, async (read) => {
      expect((await read()).turns).toEqual(PLAIN.turns);
    });
    await reading(
      { faults: ['ExpiredTokenException', 'ExpiredTokenException'], credentials, secretOf },
      async (read) => {
        await expect(read()).rejects.toThrow(/sign in again, such as with aws sso login\. Nothing was changed\./);
      },
    );
  });

  it('names the right that is missing, the group that is not there, and who is not signed in', async () => {
    await reading({ faults: ['AccessDeniedException'] }, async (read) => {
      await expect(read()).rejects.toThrow(`may call logs:FilterLogEvents on the log group ${GROUP}`);
    });
    await reading({ groups: ['/no/such'] }, async (read) => {
      await expect(read()).rejects.toThrow(
        /There is no log group \/no\/such in us-east-1\. .+ --from cloudwatch:GROUP/,
      );
    });
    await reading({ secretOf: () => 'another' }, async (read) => {
      await expect(read()).rejects.toThrow(/InvalidSignatureException.+sign in again/);
    });
    const credentials = async (): Promise<never> => {
      throw Object.assign(new Error('Could not load credentials'), { name: 'CredentialsProviderError' });
    };
    await reading({ credentials }, async (read, server) => {
      await expect(read()).rejects.toThrow(/Could not load credentials.+sign in again/);
      expect(server.calls).toHaveLength(0);
    });
  });

  it('ends at Ctrl-C, also while it waits', async () => {
    let calls = 0;
    await reading(
      {
        pageOf: 10,
        onCall: (stop) => {
          calls += 1;
          if (calls === 3) stop();
        },
      },
      async (read, server) => {
        await expect(read()).rejects.toThrow('Stopped before all records were read. Nothing was changed.');
        expect(server.calls).toHaveLength(3);
      },
    );
    const abort = new AbortController();
    const server = await openLogsServer({ groups: {}, pageOf: 1, faults: ['ThrottlingException'] });
    const api = createLogsApi({
      region: 'us-east-1',
      endpoint: server.url,
      credentials: async () => KEYS,
      wait: async () => abort.abort(new Error('enough')),
      signal: abort.signal,
    });
    await expect(api.pages({ group: GROUP }).next()).rejects.toThrow('enough');
    await server.close();
  });
});
