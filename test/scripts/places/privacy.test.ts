import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { openLocalTable } from '../../../scripts/table/local-table';
import { createStaffClient } from '../../../scripts/table/staff-client';

const NOW = Date.parse('2027-05-10T12:00:00-04:00');
/** No place, no street of the sample and no number in it looks like these. */
const SAID = '7316 Zanzibarvoter Crescent';
const TELLTALE = /zanzibarvoter|7316/i;

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)],
  );

/** An item as text, with what is packed in it unpacked. */
const legible = ({ packed, ...item }: Record<string, unknown>): string =>
  JSON.stringify(item) + (packed instanceof Uint8Array ? inflateRawSync(packed).toString('utf8') : '');

describe('an address', () => {
  const kept = mkdtempSync(join(tmpdir(), 'places-privacy-'));
  const written: string[] = [];

  beforeAll(async () => {
    for (const stream of [process.stdout, process.stderr]) {
      jest.spyOn(stream, 'write').mockImplementation((text) => written.push(String(text)) > 0);
    }
    for (const name of ['log', 'warn', 'error', 'info', 'debug'] as const) {
      jest
        .spyOn(console, name)
        .mockImplementation((...words: unknown[]) => void written.push(words.map(String).join(' ')));
    }
    const { openSkill } = await import('../../../scripts/simulator/open-skill');
    const skill = await openSkill({ folder: 'content', keptIn: kept, withPlaces: true, clock: () => NOW });
    const usual = { clock: () => NOW, openSession: true } as const;
    const withDevice = skill.converse({ ...usual, locale: 'en-US', address: `${SAID}, Riverbend FR 37001` });
    const spoken = skill.converse({ ...usual, locale: 'en-US' });
    const spanish = skill.converse({ ...usual, locale: 'es-US' });
    const turns = [
      await withDevice.say('where do i vote'),
      await withDevice.say('repeat'),
      await withDevice.say('is there a drop box near me'),
      await withDevice.say('remember my county'),
      await spoken.say('where do i vote'),
      await spoken.say(SAID),
      await spoken.say(`${SAID} 37001`),
      await spoken.say('where do i vote'),
      await spoken.say(`my address is ${SAID} 99999`),
      await spoken.say('help'),
      await spanish.say('dónde voto'),
      await spanish.say(`vivo en ${SAID} 37101`),
    ];
    // What a turn says of itself, but for what the voter typed: the record of the log is in it.
    for (const { utterance: _, ...turn } of turns) written.push(JSON.stringify(turn));
    expect(turns.filter(({ outcome }) => outcome === 'answered').length).toBeGreaterThan(3);
    await skill.close();
  });

  afterAll(() => rmSync(kept, { recursive: true, force: true }));
  afterEach(() => jest.restoreAllMocks());

  it('is in nothing that was said, shown, logged or printed', () => {
    jest.restoreAllMocks();
    expect(written.filter((text) => TELLTALE.test(text))).toEqual([]);
  });

  it('is in no item of the table', async () => {
    const local = await openLocalTable({ keptIn: kept });
    const client = createStaffClient({ table: local.table, region: 'local', endpoint: local.endpoint });
    let items = 0;
    let start: Record<string, unknown> | undefined;
    const found: unknown[] = [];
    do {
      const page = await client.send(new ScanCommand({ TableName: local.table, ExclusiveStartKey: start }));
      for (const item of page.Items ?? []) {
        items += 1;
        if (TELLTALE.test(legible(item))) found.push(item);
      }
      start = page.LastEvaluatedKey;
    } while (start);
    await local.close();
    expect(items).toBeGreaterThan(100);
    expect(found).toEqual([]);
  });

  it('is in no file that was kept', () => {
    const files = filesBelow(kept);
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => TELLTALE.test(readFileSync(file, 'latin1')))).toEqual([]);
  });
});
