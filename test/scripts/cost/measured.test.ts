import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBenchTable } from '../../../scripts/bench/cold/table';
import { openLocalTable } from '../../../scripts/table/local-table';
import { ADDRESS, atAnOffice, HALLS, voterAt } from '../../support/at-an-office';
import { type Call, openRecorder } from '../../support/recorder';
import { NOW } from '../../support/staff-content';
import { tableOn } from '../../support/table-engine';

/**
 * What the skill asks of the table, counted in DynamoDB's units by the embedded engine, against what `npm run cost` reckons
 * with. `MEASURE=1 npx jest measured` writes it anew.
 */
const FILE = join(__dirname, '../../../scripts/cost/measured.json');

/** The units of requests that were made, by making them again. */
const unitsOf = async (endpoint: string, calls: readonly Call[]): Promise<{ requests: number; units: number }> => {
  let units = 0;
  for (const { operation, input } of calls) {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': `DynamoDB_20120810.${operation}`,
        authorization:
          'AWS4-HMAC-SHA256 Credential=a/20270101/us-east-1/dynamodb/aws4_request, SignedHeaders=host, Signature=a',
        'x-amz-date': '20270101T000000Z',
      },
      body: JSON.stringify({ ...input, ReturnConsumedCapacity: 'TOTAL' }),
    });
    const { ConsumedCapacity } = (await response.json()) as {
      ConsumedCapacity?: { CapacityUnits: number } | { CapacityUnits: number }[];
    };
    for (const one of [ConsumedCapacity ?? []].flat()) units += one.CapacityUnits;
  }
  return { requests: calls.length, units };
};

const isPointer = ({ operation, input }: Call): boolean =>
  operation === 'GetItem' && JSON.stringify(input.Key).includes('CURRENT');

/** A first answer in a county, of an office with two counties and 360 answers. */
const measureAnswers = async () => {
  const table = await openBenchTable({ counties: 2, rows: 360 }, () => new Date(NOW));
  const recorder = await openRecorder(table.endpoint);
  try {
    await table.release(1);
    const voter = voterAt(table.table, recorder.url);
    await voter.say('VoteIdIntent');
    const { record } = await voter.say('CountyIntent', { county: { value: 'riverbend' } });
    expect(record).toMatchObject({ outcome: 'answered', topic: 'vote-id' });
    const calls = recorder.taken();
    const pointer = calls.filter(isPointer).slice(0, 1);
    voter.close();
    return {
      cold: await unitsOf(table.endpoint, calls),
      pointer: await unitsOf(table.endpoint, pointer),
      // The time that a turn takes is of one length.
      recordBytes: JSON.stringify({ ...record, ms: 10 }).length + 1,
    };
  } finally {
    await recorder.close();
    await table.close();
  }
};

/** A polling place, and a release that changes one answer. */
const measureOffice = async () => {
  const engine = await openLocalTable();
  const recorder = await openRecorder(engine.endpoint);
  let measured: { place: { requests: number; units: number }; release: object } | undefined;
  try {
    await atAnOffice({ engine: engine.endpoint, door: recorder.url }, async (faq, table) => {
      await faq('apply FOLDER --yes');
      await faq('places apply FEED --yes');
      const voter = voterAt(table, recorder.url);
      await voter.say('VoteIdIntent');
      recorder.taken();
      expect((await voter.say('AddressIntent', ADDRESS)).speech).toContain(HALLS[0]);
      const place = await unitsOf(engine.endpoint, recorder.taken());
      voter.close();
      const { out, hint } = await faq('apply CHANGED --yes');
      const [, requests, readUnits, writeUnits] =
        /(\d+) requests to the table \(([\d.]+) read and ([\d.]+) write units\)/.exec(`${out} ${hint}`) ?? [];
      const release = { requests: Number(requests), readUnits: Number(readUnits), writeUnits: Number(writeUnits) };
      measured = { place, release };
      tableOn(engine.endpoint, table).close();
    });
    if (!measured) throw new Error('nothing was measured');
    return measured;
  } finally {
    await recorder.close();
    await engine.close();
  }
};

it('what npm run cost reckons with is what the skill asks of the table', async () => {
  const kept = JSON.parse(readFileSync(FILE, 'utf8'));
  const found = { ...kept, ...(await measureAnswers()), ...(await measureOffice()) };
  if (process.env.MEASURE === '1') writeFileSync(FILE, `${JSON.stringify(found, null, 2)}\n`);
  else expect(found).toEqual(kept);
});
