import type { Driver } from '../../../scripts/simulate/driver';
import { runScripts } from '../../../scripts/simulate/run-scripts';
import { scriptSchema } from '../../../scripts/simulate/script';
import { SmapiError } from '../../../scripts/smapi/smapi-error';

const scriptsOf = (...names: string[]) =>
  scriptSchema.parse(
    names.map((conversation) => ({
      conversation,
      now: '2027-10-01T12:00:00Z',
      turns: [{ U: conversation }, { U: 'then', after_minutes: 5 }],
    })),
  );

/** Says what its scripts are called for. */
const driver = (said: string[] = [], stop: () => void = () => {}): Driver => ({
  name: 'test',
  whyNot: ({ conversation }) => (conversation === 'skip' ? 'not here' : undefined),
  begin: () => ({
    async says({ U }, nowMs) {
      said.push(`${U} ${new Date(nowMs).toISOString().slice(11, 16)}`);
      if (U === 'stop') stop();
      const status = /^refused (\d+)$/.exec(U)?.[1];
      if (status !== undefined) throw new SmapiError(`Refused with ${status}.`, Number(status));
      return { said: U, heard: '', faults: U === 'wrong' ? ['not heard: "x"'] : [] };
    },
  }),
});

const run = async (names: string[], held = driver(), signal = new AbortController().signal) => {
  const files = [{ file: 'a.yaml', conversations: scriptsOf(...names) }];
  const results = await runScripts({ files, driver: held, signal, stopwatch: () => 0 });
  return results.map(({ conversation, state }) => `${conversation}: ${state}`);
};

it('holds each, lets time pass, and judges by every turn', async () => {
  const said: string[] = [];
  expect(await run(['fine', 'wrong', 'skip'], driver(said))).toEqual([
    'fine: passed',
    'wrong: failed',
    'skip: skipped',
  ]);
  expect(said).toEqual(['fine 12:00', 'then 12:05', 'wrong 12:00', 'then 12:05']);
});

it.each([401, 403, 404])('begins no further script after %s', async (status) =>
  expect(await run([`refused ${status}`, 'fine'])).toEqual([`refused ${status}: error`]),
);

it.each([400, 409, 429, 500, 503])('goes on after %s, but not for ever', async (status) => {
  const bad = `refused ${status}`;
  expect(await run([bad, 'fine', bad, bad, 'fine'])).toEqual([
    `${bad}: error`,
    'fine: passed',
    `${bad}: error`,
    `${bad}: error`,
  ]);
});

it('keeps what ran when it is stopped, also where nobody answers any more', async () => {
  const controller = new AbortController();
  const stopping = driver([], () => controller.abort());
  expect(await run(['fine', 'stop', 'fine'], stopping, controller.signal)).toEqual(['fine: passed']);
  const waiting = new AbortController();
  const neverAnswered = (): Promise<never> => {
    waiting.abort();
    return new Promise(() => {});
  };
  const silent: Driver = { ...driver(), begin: () => ({ says: neverAnswered }) };
  expect(await run(['fine'], silent, waiting.signal)).toEqual([]);
});
