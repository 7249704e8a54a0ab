import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import type { TurnRecord } from '../../../../lambda/conversation/turn-record';
import type { HttpService } from '../../../../lambda/fronts/http/http';
import { createMcp } from '../../../../lambda/fronts/mcp/create-mcp';
import type { Told } from '../../../../lambda/fronts/mcp/told';
import { hearingIn } from '../../../../scripts/simulator/hearing-in';
import { USUAL_DAY, useSkill } from '../../../support/converse';

const skill = useSkill();
const records: TurnRecord[] = [];
let service: HttpService;
let client: Client;

const serviceWith = (over: object = {}): HttpService => {
  const open = skill.open();
  const log = (record: TurnRecord) => records.push(record);
  return createMcp({ ...open, hear: hearingIn(open), stopwatch: () => performance.now(), log, ...over });
};

const send = (body: unknown, headers: Record<string, string> = {}, to = service) =>
  to({
    method: 'POST',
    path: '/mcp',
    query: '',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
      host: 'mcp.example',
      ...headers,
    },
    body: JSON.stringify(body),
    ip: '203.0.113.7',
  });

/** The service as the client's own way out. */
const fetchFrom =
  (to: () => HttpService) =>
  async (url: string | URL, init: RequestInit = {}): Promise<Response> => {
    const { status, headers, body } = await to()({
      method: init.method ?? 'GET',
      path: new URL(url).pathname,
      query: '',
      headers: Object.fromEntries(new Headers(init.headers)),
      body: typeof init.body === 'string' ? init.body : '',
      ip: '203.0.113.7',
    });
    return new Response([202, 204].includes(status) ? null : body, { status, headers });
  };

beforeAll(async () => {
  service = serviceWith();
  client = new Client({ name: 'test', version: '1' });
  await client.connect(
    new StreamableHTTPClientTransport(new URL('https://mcp.example/mcp'), { fetch: fetchFrom(() => service) }),
  );
});
afterAll(() => client?.close());
beforeEach(async () => {
  records.length = 0;
  await skill.voter({ now: USUAL_DAY }).opens();
});

const call = async (name: string, args: Record<string, unknown>) => {
  const { structuredContent, content, isError } = await client.callTool({ name, arguments: args });
  return { told: structuredContent as unknown as Told, content: content as { text: string }[], isError };
};

describe('the tools', () => {
  it('are three, each of them read-only and safe, with a schema of what comes back', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(['answer_voting_question', 'where_to_vote', 'election_dates']);
    for (const { annotations, outputSchema } of tools) {
      expect(annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false, openWorldHint: false });
      expect(outputSchema).toMatchObject({ type: 'object' });
    }
    const where = tools.find(({ name }) => name === 'where_to_vote');
    expect(Object.keys(where?.inputSchema.properties ?? {}).sort()).toEqual(['county', 'locale']);
  });

  it('answer in the words that a voter hears from Alexa, with what they rest on', async () => {
    const question = 'when is the last day to register to vote';
    const { told, content } = await call('answer_voting_question', { question });
    const heard = await skill.voter({ oneShot: true }).says(question);
    expect(told.answer).toBe(heard.speech);
    expect(content[0]?.text).toBe(heard.speech);
    expect(told).toMatchObject({
      outcome: 'answered',
      say_exactly: true,
      source: expect.stringMatching(/^https:\/\/vote\.franklin\.gov/),
      verified_on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      election: { name: 'November general election', date: '2027-11-02' },
      jurisdiction: { id: 'franklin', name: 'Franklin' },
      phone: '800-555-0142',
      locale: 'en-US',
      release: 1,
    });
  });

  it('say that a county is needed, and take it by its id or its name', async () => {
    const { told } = await call('where_to_vote', {});
    expect(told).toMatchObject({ outcome: 'needs_county', choices: ['Riverbend County', 'Stonefield County'] });
    for (const county of ['riverbend', 'River Bend']) {
      const { told: answered } = await call('where_to_vote', { county });
      expect(answered).toMatchObject({ outcome: 'answered', jurisdiction: { id: 'riverbend' } });
    }
    expect(await call('where_to_vote', { county: 'Atlantis' })).toMatchObject({ isError: true });
  });

  it('answer in Spanish, and decline what must be declined', async () => {
    const { told } = await call('answer_voting_question', {
      question: '¿cuándo es la próxima elección?',
      locale: 'es-US',
    });
    expect(told).toMatchObject({
      outcome: 'answered',
      locale: 'es-US',
      answer: expect.stringContaining('2 de noviembre'),
    });
    expect((await call('answer_voting_question', { question: 'who should i vote for' })).told).toMatchObject({
      outcome: 'declined',
    });
  });

  it('give dates only with their election, in words', async () => {
    const { structuredContent } = await client.callTool({
      name: 'election_dates',
      arguments: { county: 'stonefield' },
    });
    expect(structuredContent).toMatchObject({ jurisdiction: { id: 'stonefield' }, say_exactly: true });
    const { deadlines } = structuredContent as { deadlines: { what: string; when: string; election: object }[] };
    expect(deadlines[0]).toEqual({
      action: 'register',
      election: { id: expect.any(String), name: 'November general election', date: '2027-11-02' },
      what: 'Register to vote for the November general election',
      when: expect.stringContaining('by Monday, October 4th at 5 PM'),
      source: expect.stringMatching(/^https:\/\//),
      verified_on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      valid_until: null,
    });
  });

  it('refuse what they do not take', async () => {
    for (const args of [{}, { question: 'x'.repeat(400) }, { question: 'how do i register', locale: 'fr-FR' }])
      expect(await call('answer_voting_question', args)).toMatchObject({ isError: true });
    expect(records).toEqual([]);
  });

  it('leave no trace of what was asked: an address neither comes back nor is recorded', async () => {
    const question = 'where do i vote i live at 7316 zanzibarvoter crescent';
    const { told } = await call('answer_voting_question', { question });
    expect(records).toHaveLength(1);
    expect(JSON.stringify([told, records])).not.toMatch(/zanzibar|7316/i);
  });
});

describe('the resources', () => {
  it('are what is live, in each language', async () => {
    const { resources } = await client.listResources();
    expect(resources.map(({ uri }) => uri)).toEqual(['ballot-answers://live/en-US', 'ballot-answers://live/es-US']);
    const { contents } = await client.readResource({ uri: 'ballot-answers://live/es-US' });
    const [live] = contents as { text: string }[];
    expect(JSON.parse(live?.text ?? '')).toMatchObject({
      locale: 'es-US',
      release: 1,
      jurisdiction: { id: 'franklin' },
    });
  });
});

describe('the service', () => {
  const hello = (protocolVersion: string) => ({
    jsonrpc: '2.0',
    id: 1,
    method: 'initialize',
    params: { protocolVersion, capabilities: {}, clientInfo: { name: 'Alexa+ MCP Client', version: '1' } },
  });
  const parsed = (body: string) => JSON.parse(/^data: (.*)$/m.exec(body)?.[1] ?? body);

  it.each(['2025-03-26', '2025-11-25'])("takes the handshake of %s, and that client's call", async (version) => {
    const greeted = await send(hello(version));
    expect(greeted.status).toBe(200);
    expect(parsed(greeted.body).result).toMatchObject({
      protocolVersion: version,
      serverInfo: { name: 'ballot-answers' },
    });
    const asked = await send(
      {
        jsonrpc: '2.0',
        id: 2,
        method: 'tools/call',
        params: { name: 'answer_voting_question', arguments: { question: 'when is the next election' } },
      },
      { 'mcp-protocol-version': version },
    );
    expect(parsed(asked.body).result.structuredContent).toMatchObject({
      outcome: 'answered',
      answer: expect.stringContaining('Tuesday, November 2nd'),
    });
  });

  it("refuses a browser's page, another name, another path and what is too large", async () => {
    expect(await send(hello('2025-03-26'), { origin: 'https://elsewhere.example' })).toMatchObject({ status: 403 });
    const named = serviceWith({ office: { ...skill.open().office, fronts: { mcp: { hosts: ['mcp.office.gov'] } } } });
    expect(await send(hello('2025-03-26'), {}, named)).toMatchObject({ status: 403 });
    expect(await send(hello('2025-03-26'), { host: 'mcp.office.gov' }, named)).toMatchObject({ status: 200 });
    expect(await send({ text: 'x'.repeat(30_000) })).toMatchObject({ status: 413 });
    const elsewhere = { method: 'GET', path: '/', query: '', headers: {}, body: '', ip: '' };
    expect(await service(elsewhere)).toMatchObject({ status: 404 });
    expect(await service({ ...elsewhere, path: '/mcp' })).toMatchObject({ status: 405 });
  });

  it('is called no more often than it may be', async () => {
    const busy = serviceWith({ callsAMinute: 1 });
    expect((await send(hello('2025-03-26'), {}, busy)).status).toBe(200);
    expect(await send(hello('2025-03-26'), {}, busy)).toMatchObject({ status: 429 });
  });
});
