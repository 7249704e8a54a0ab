import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { linesIn } from '../../../scripts/insights/log-lines';
import { readLogs, recordsIn } from '../../../scripts/insights/read-logs';

const AT = Date.parse('2027-10-20T13:00:00.000Z');
const TURN =
  '{"front":"alexa","request":"topic","locale":"en-US","outcome":"answered","topic":"vote-id","faq":"vote-id","ms":1.5}';
const TROUBLE = '{"trouble":"release-unread","operation":"Query","error":"TimeoutError"}';

const FORMS: Record<string, string> = {
  'one record a line': `{"at":"2027-10-20T13:00:00.000Z",${TURN.slice(1)}\n`,
  'an export to S3': `2027-10-20T13:00:00.000Z ${TURN}\n`,
  'what aws logs tail prints': `2027-10-20T13:00:00.000000+00:00 2027/10/20/[$LATEST]0a1b ${TURN}\n`,
  'what aws logs filter-log-events prints': JSON.stringify(
    { events: [{ timestamp: AT, message: `${TURN}\n`, logStreamName: 'x' }] },
    null,
    2,
  ),
  'what the console saves': `timestamp,message\n${AT},"${TURN.replaceAll('"', '""')}\n"\n`,
  "a table of the console's insights": `@timestamp,@message\n2027-10-20 13:00:00.000Z,"${TURN.replaceAll('"', '""')}"\n`,
  'a file with a byte order mark and empty lines': `\uFEFF\n2027-10-20T13:00:00.000Z ${TURN}\r\n\r\n`,
};

describe('a log', () => {
  it.each(Object.entries(FORMS))('is read from %s', (_, text) => {
    expect(recordsIn(linesIn(text))).toEqual({
      turns: [expect.objectContaining({ at: AT, front: 'alexa', outcome: 'answered', faq: 'vote-id', ms: 1.5 })],
      troubles: [],
      undated: 0,
      others: 0,
    });
  });

  it("has troubles, other programs' lines, and records without a time, each counted", () => {
    const text = [
      `2027-10-20T13:00:00Z ${TROUBLE}`,
      '2027-10-20T13:00:00Z START RequestId: 1 Version: 3',
      'REPORT Duration: 3 ms',
      TURN,
    ].join('\n');
    const { turns, troubles, undated, others } = recordsIn(linesIn(text));
    expect({ turns, undated, others }).toEqual({ turns: [], undated: 1, others: 2 });
    expect(troubles).toEqual([{ at: AT, trouble: 'release-unread', operation: 'Query', error: 'TimeoutError' }]);
  });

  it('keeps no field that it does not know', () => {
    const [turn] = recordsIn(
      linesIn(`2027-10-20T13:00:00Z ${TURN.replace('{', '{"utterance":"my name is Rosa",')}`),
    ).turns;
    expect(JSON.stringify(turn)).not.toContain('Rosa');
  });

  it('is read from several files, zipped too', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'logs-'));
    try {
      const [plain, zipped] = [join(folder, 'a.log'), join(folder, 'b.gz')];
      await writeFile(plain, FORMS['an export to S3'] ?? '');
      await writeFile(zipped, gzipSync(FORMS['one record a line'] ?? ''));
      expect((await readLogs([plain, zipped])).turns).toHaveLength(2);
      await writeFile(zipped, Buffer.from([0x1f, 0x8b, 1, 2, 3]));
      await expect(readLogs([zipped])).rejects.toThrow(/b\.gz can't be read: it is damaged.*Nothing was changed\./);
      await rm(zipped);
      expect((await readLogs([folder])).turns).toHaveLength(1);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
