import type { Sent } from '../../../scripts/outreach/amazon-texts';
import type { Entry, Ledger } from '../../../scripts/outreach/ledger';
import type { Message } from '../../../scripts/outreach/message-now';
import type { OutreachPlan } from '../../../scripts/outreach/plan-outreach';
import { type SendDeps, sendTexts } from '../../../scripts/outreach/send-texts';
import { outreachOf } from '../../../scripts/outreach/settings';

const NOON = Date.parse('2027-09-01T16:00:00Z');
const ZONE = 'America/New_York';
const cost = { alphabet: 'GSM-7', units: 200, segments: 2 } as const;
const message = (body = 'Register by Monday.', closesMs = NOON + 30 * 86_400_000): Message => ({
  body,
  election: '2027-general',
  zone: ZONE,
  cost,
  closesMs,
});

const planOf = (people: number, said = message()): OutreachPlan => ({
  groups: [
    {
      county: 'riverbend',
      locale: 'en-US',
      campaign: 'register-deadline',
      message: said,
      quiet: { isQuiet: false, beginsMs: 0 },
      next: Array.from({ length: people }, (_, n) => ({
        row: n + 2,
        phone: `+1802555010${n}`,
        county: 'riverbend',
        locale: 'en-US' as const,
      })),
    },
  ],
  known: [],
  texts: new Map(),
  stopped: [],
  refused: [],
  fingerprint: '',
});

/** Sends on a clock of its own, which only waiting moves; a request takes `takesMs`. */
const sending = (answers: (n: number) => Sent, deps: Partial<SendDeps> = {}, takesMs = 0) => {
  let clock = NOON;
  const times: number[] = [];
  const lasts: number[] = [];
  const entries = new Map<string, Entry>();
  /** What stood in the ledger when the service was asked. */
  const before: (Entry | undefined)[] = [];
  const ledger: Ledger = {
    get: async (_, phone) => entries.get(phone),
    put: async (_, phone, entry) => void entries.set(phone, entry),
    putAll: async () => {},
    keepText: async (body) => `mark of ${body}`,
    textOf: async () => undefined,
    forget: async (_, phone) => void entries.delete(phone),
    close: async () => {},
  };
  const out = sendTexts({
    plan: planOf(3),
    texts: {
      async send(text) {
        times.push((clock - NOON) / 1000);
        lasts.push(text.lasts);
        before.push(entries.get(text.to));
        clock += takesMs;
        return answers(times.length);
      },
      close: () => {},
    },
    ledger,
    stop: { path: 'stop.csv', has: () => false, add: async () => {} },
    messageAt: () => message(),
    settings: outreachOf({ outreach: { parts_per_second: 4 } }),
    now: () => clock,
    wait: async (ms) => {
      clock += ms;
    },
    whatChanged: async () => undefined,
    isStopped: () => false,
    progress: () => {},
    ...deps,
  });
  return out.then((result) => ({ result, times, lasts, entries, before }));
};

const took = (n: number): Sent => ({ kind: 'sent', id: `id-${n}` });

describe('sendTexts', () => {
  it('sends no more segments a second than the number may, and puts each down before it goes', async () => {
    const { result, times, before, entries } = await sending(took);
    expect(result).toMatchObject({ sent: 3, left: 0, ended: { kind: 'all' } });
    // Two segments each, four a second.
    expect(times).toEqual([0, 0.5, 1]);
    expect(before.map((entry) => entry?.state)).toEqual(['sending', 'sending', 'sending']);
    const [first] = entries.values();
    expect(first).toEqual({
      state: 'sent',
      at: '2027-09-01T16:00:00.000Z',
      text: 'mark of Register by Monday.',
      id: 'id-1',
    });
    expect(entries.size).toBe(3);
  });

  it('waits longer and longer where it is too busy, gives up at last, and has nobody in doubt', async () => {
    const { result, times, entries } = await sending(() => ({ kind: 'busy', why: 'ThrottlingException' }));
    expect(result).toMatchObject({ sent: 0, left: 3, ended: { kind: 'refused', why: 'ThrottlingException' } });
    expect(times).toEqual([0, 0.5, 1.5, 3.5, 7.5, 15.5]);
    expect(entries.size).toBe(0);
  });

  it('stops before the quiet hours begin, and lets no message arrive in them', async () => {
    const evening = { now: () => Date.parse('2027-09-01T23:58:30Z') };
    const { lasts } = await sending(took, evening);
    expect(lasts).toEqual([90, 90, 90]);
    const late = await sending(took, { now: () => Date.parse('2027-09-01T23:59:10Z') });
    expect(late.result).toMatchObject({ sent: 0, left: 3, quietUntilMs: Date.parse('2027-09-02T13:00:00Z') });
  });

  it('lets no message arrive after the deadline, and stops right before it', async () => {
    const soon = (seconds: number) => message('Register today.', NOON + seconds * 1000);
    const near = { plan: planOf(3, soon(100)), messageAt: () => soon(100) };
    const { result, lasts, times } = await sending(took, near, 25_000);
    expect([times, lasts]).toEqual([
      [0, 25],
      [100, 75],
    ]);
    expect(result).toMatchObject({ sent: 2, left: 1, ended: { why: expect.stringMatching(/Less than a minute/) } });
  });

  it('stops where the text becomes another one, or may no longer be spoken', async () => {
    let asked = 0;
    const another = (): Message => message(asked++ === 0 ? 'Register by Monday.' : 'Register tomorrow.');
    const changed = await sending(took, { messageAt: another });
    expect(changed.result).toMatchObject({ sent: 1, left: 2, ended: { kind: 'changed' } });
    asked = 0;
    const silenced = (): Message =>
      asked++ === 0 ? message() : { why: 'The office stopped this answer.', zone: ZONE };
    const stopped = await sending(took, { messageAt: silenced });
    expect(stopped.result).toMatchObject({ sent: 1, ended: { why: 'The office stopped this answer.' } });
  });

  it('looks at the table four times a minute, and stops where something was released or stopped', async () => {
    let looked = 0;
    const whatChanged = async () => (looked++ === 1 ? 'release 13 is live.' : undefined);
    const { result, times } = await sending(took, { whatChanged, plan: planOf(5) }, 10_000);
    expect(times).toEqual([0, 10]);
    expect(result).toMatchObject({ sent: 2, left: 3, ended: { kind: 'changed', why: 'release 13 is live.' } });
  });

  it('stops between two messages where somebody says so', async () => {
    let asked = 0;
    const { result, entries } = await sending(took, { isStopped: () => asked++ > 0 });
    expect(result).toMatchObject({ sent: 1, left: 2, ended: { kind: 'interrupted' } });
    expect(entries.size).toBe(1);
  });

  it('takes three doubts, or five numbers turned down, one after the other for a fault of the service', async () => {
    const doubts = await sending(() => ({ kind: 'in-doubt', why: 'ECONNRESET' }), { plan: planOf(9) });
    expect(doubts.result).toMatchObject({ left: 6, ended: { kind: 'refused' } });
    expect([...doubts.entries.values()].map(({ state }) => state)).toEqual(['sending', 'sending', 'sending']);
    const down = await sending(() => ({ kind: 'this-number', why: 'ValidationException' }), { plan: planOf(9) });
    expect(down.result).toMatchObject({ refused: [], left: 9, ended: { kind: 'refused' } });
    expect(down.entries.size).toBe(0);
  });
});
