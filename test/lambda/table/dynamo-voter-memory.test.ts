import { CreateTableCommand } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { createReadClient } from '../../../lambda/table/dynamo-client';
import { createDynamoVoterMemory } from '../../../lambda/table/dynamo-voter-memory';
import { type LocalEngine, startLocalEngine } from '../../../scripts/table/local-engine';
import { createStaffClient } from '../../../scripts/table/staff-client';

const TABLE = 'a-uuid-as-amazon-names-it';
const USER = 'amzn1.ask.account.VOTER';
const LIMITS = { readWithinMs: 1000, writeWithinMs: 1000 };

let engine: LocalEngine;
const CLOCKS = { clock: () => performance.now(), wall: Date.now };
let client: ReturnType<typeof createReadClient>;
let staff: ReturnType<typeof createStaffClient>;

beforeAll(async () => {
  engine = await startLocalEngine('voter-memory');
  const target = { table: TABLE, region: 'us-east-1', endpoint: engine.url };
  client = createReadClient(target, CLOCKS);
  staff = createStaffClient(target);
  await staff.send(
    new CreateTableCommand({
      TableName: TABLE,
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
      AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
      BillingMode: 'PAY_PER_REQUEST',
    }),
  );
});
afterAll(() => engine.close());

const memoryOf = (userId: string, limits = LIMITS) => createDynamoVoterMemory(client, TABLE, limits)(userId);
const itemOf = async (id: string) => (await staff.send(new GetCommand({ TableName: TABLE, Key: { id } }))).Item;

describe('createDynamoVoterMemory', () => {
  it("keeps the county's id and nothing else, in the layout of Amazon's adapter", async () => {
    const memory = memoryOf(USER);
    expect(await memory.county()).toBeUndefined();
    await memory.keep('riverbend');
    expect(await itemOf(USER)).toEqual({ id: USER, attributes: { county: 'riverbend' } });
    expect(await memory.county()).toBe('riverbend');
    await memory.keep('stonefield');
    expect(await memory.county()).toBe('stonefield');
  });

  it("forgets a voter's whole item, and no other's", async () => {
    await memoryOf('another').keep('riverbend');
    await memoryOf(USER).keep('riverbend');
    await memoryOf(USER).forget();
    expect(await itemOf(USER)).toBeUndefined();
    expect(await memoryOf(USER).county()).toBeUndefined();
    expect(await memoryOf('another').county()).toBe('riverbend');
    await expect(memoryOf('nobody').forget()).resolves.toBeUndefined();
  });

  it.each([
    ['an item without attributes', {}],
    ['an item of another skill', { attributes: { visits: 3 } }],
    ['a county that is no text', { attributes: { county: 7 } }],
  ])('reads nothing in %s', async (_, item) => {
    await staff.send(new PutCommand({ TableName: TABLE, Item: { id: 'odd', ...item } }));
    expect(await memoryOf('odd').county()).toBeUndefined();
  });

  it('says that it failed, without naming the voter', async () => {
    const gone = createDynamoVoterMemory(client, 'no-such-table', LIMITS)(USER);
    for (const work of [() => gone.county(), () => gone.keep('riverbend'), () => gone.forget()]) {
      const error: unknown = await work().catch((caught: unknown) => caught);
      expect(error).toMatchObject({ name: 'VoterMemoryError' });
      expect(String(error)).toContain('ResourceNotFoundException');
      expect(String(error)).not.toContain(USER);
    }
  });

  it('waits no longer than it may', async () => {
    const far = createReadClient({ table: TABLE, region: 'us-east-1', endpoint: 'http://10.255.255.1:9' }, CLOCKS);
    const started = performance.now();
    const memory = createDynamoVoterMemory(far, TABLE, { readWithinMs: 100, writeWithinMs: 100 })(USER);
    await expect(memory.county()).rejects.toMatchObject({ name: 'VoterMemoryError' });
    // The client by itself would wait for a second, twice.
    expect(performance.now() - started).toBeLessThan(1900);
    far.destroy();
  });
});
