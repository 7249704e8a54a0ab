import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLedger } from '../../../scripts/outreach/ledger';
import { masked } from '../../../scripts/outreach/mask';
import { openStopList } from '../../../scripts/outreach/stop-list';

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'beside-'));
});
afterEach(() => rm(home, { recursive: true, force: true }));

const PHONE = '+18025550101';
const AT = '2027-09-01T16:00:00Z';

describe('the ledger', () => {
  const begun = async (): Promise<void> => {
    const { ledger } = await openLedger(home, { mayMake: true });
    await ledger.put('once', PHONE, { state: 'sending', at: AT, text: 'mark' });
    await ledger.close();
  };

  it('knows what it was told, of one message and no other', async () => {
    await begun();
    const { ledger } = await openLedger(home, { mayMake: false });
    expect(await ledger.get('once', PHONE)).toEqual({ state: 'sending', at: AT, text: 'mark' });
    expect(await ledger.get('twice', PHONE)).toBeUndefined();
    expect(await ledger.get('once', '+18025550102')).toBeUndefined();
    await ledger.close();
  });

  it('keeps each text once, under a mark', async () => {
    const { ledger } = await openLedger(home, { mayMake: true });
    const [one, same, other] = [
      await ledger.keepText('Monday'),
      await ledger.keepText('Monday'),
      await ledger.keepText('Today'),
    ];
    expect([same === one, other === one]).toEqual([true, false]);
    expect([await ledger.textOf(one), await ledger.textOf(other)]).toEqual(['Monday', 'Today']);
    await ledger.close();
  });

  it('is held by one program at a time', async () => {
    const { ledger } = await openLedger(home, { mayMake: true });
    await expect(openLedger(home, { mayMake: true })).rejects.toThrow(
      /Another "faq outreach" works with .* now\. Wait/,
    );
    await ledger.close();
    const next = await openLedger(home, { mayMake: true });
    await next.ledger.close();
  });

  it('is refused without its key, with another one, and where it is gone itself', async () => {
    await begun();
    const key = join(home, 'outreach.key');
    const right = await readFile(key);
    await rm(key);
    await expect(openLedger(home, { mayMake: true })).rejects.toThrow(/the key of the ledger, is gone\. Bring it back/);
    await writeFile(key, `${'0'.repeat(64)}\n`);
    await expect(openLedger(home, { mayMake: true })).rejects.toThrow(/written with another key/);
    await writeFile(key, 'a key');
    await expect(openLedger(home, { mayMake: true })).rejects.toThrow(/is not the key that was written there/);
    await writeFile(key, right);
    await rm(join(home, 'outreach-ledger'), { recursive: true });
    await expect(openLedger(home, { mayMake: true })).rejects.toThrow(
      /the ledger of what was sent, is gone\. Bring it/,
    );
  });

  it('is not made by a plan, which may be looked at again and again', async () => {
    for (let n = 0; n < 2; n += 1) {
      const { ledger, key } = await openLedger(home, { mayMake: false });
      expect(await ledger.get('once', PHONE)).toBeUndefined();
      expect(key.isUsed).toBe(false);
    }
    await begun();
  });
});

describe('the list of who said stop', () => {
  const stops = async (text: string) => {
    const path = join(home, 'stop.csv');
    await writeFile(path, text);
    return openStopList(path, true);
  };

  it.each([
    'phone\n+18025550101\n',
    '(802) 555-0101',
    '"802-555-0101",since May\r\n',
    '\uFEFFNumber,Name\n1 802 555 0101,Ann',
  ])('knows a number however it is written: %j', async (text) => {
    const stop = await stops(text);
    expect([stop.has(PHONE), stop.has('+18025550102')]).toEqual([true, false]);
  });

  it('refuses a line that it cannot read, which might be somebody', async () => {
    await expect(stops('phone\n+18025550101\n555-01\n')).rejects.toThrow(
      /row 3: that is no phone number.* Nothing was sent\./,
    );
    await expect(openStopList(join(home, 'nowhere.csv'), true)).rejects.toThrow(/is not there/);
  });

  it('adds a number once, on a line of its own', async () => {
    const stop = await stops('phone\n+18025550102');
    await stop.add(PHONE);
    await stop.add(PHONE);
    expect(stop.has(PHONE)).toBe(true);
    expect(await readFile(stop.path, 'utf8')).toBe(`phone\n+18025550102\n${PHONE}\n`);
  });
});

it('shows two digits of a number', () => expect(masked(PHONE)).toBe('+1•••••••01'));
