import { asTyped } from '../../../models/text/segments';
import { lexEvent, wordsIn } from '../../../scripts/simulator/lex-session';
import { plainText } from '../../../scripts/simulator/plain-text';
import { textEvent } from '../../../scripts/simulator/text-event';
import { openFrontBundles, type RunningBundle } from '../../support/front-bundles';
import { type Asked, decide } from '../../support/iam';
import { askedBy, askedOfNumber, askedOfTexts, GUARD, policyNamed, roleArn } from '../../support/kept-policies';

/** The rows were released, and then the places. */
const RELEASE = 2;

/** The bundles themselves, each in a process of its own, called with the events that Amazon documents. */
let here: Awaited<ReturnType<typeof openFrontBundles>>;
beforeAll(async () => {
  here = await openFrontBundles();
});
afterAll(() => here?.close());

it('carry the languages that the office offers, and no other', () => {
  for (const name of ['web', 'mcp', 'lex', 'sms'])
    expect(
      here.localesIn(name).filter((file) => !/^(?:en|es)-US-(?:language|public-words|weights)\.js$/.test(file)),
    ).toEqual([]);
  expect(here.localesIn('web')).toHaveLength(6);
});

/** A Function URL's event, payload format 2.0, with all of its documented fields. */
const urlEvent = (method: string, path: string, body?: object, headers: Record<string, string> = {}): object => ({
  version: '2.0',
  routeKey: '$default',
  rawPath: path,
  rawQueryString: '',
  cookies: [],
  headers: { host: 'abc.lambda-url.us-east-1.on.aws', 'x-forwarded-proto': 'https', ...headers },
  requestContext: {
    accountId: 'anonymous',
    apiId: 'abc',
    domainName: 'abc.lambda-url.us-east-1.on.aws',
    domainPrefix: 'abc',
    http: { method, path, protocol: 'HTTP/1.1', sourceIp: '203.0.113.7', userAgent: 'agent' },
    requestId: 'id',
    routeKey: '$default',
    stage: '$default',
    time: '01/Oct/2027:16:00:00 +0000',
    timeEpoch: 1_822_406_400_000,
  },
  ...(body === undefined ? {} : { body: Buffer.from(JSON.stringify(body)).toString('base64') }),
  isBase64Encoded: body !== undefined,
});

interface Answered {
  statusCode: number;
  headers: Record<string, string>;
  body: string;
}
const fetched = async (bundle: RunningBundle, event: object): Promise<Answered> =>
  (await bundle.call(event)) as Answered;

/** Messages that came in, whoever's. */
let texts = 0;

/** One voter at each front, who says one thing after another; what is heard, and all that their side keeps. */
const voters = () => {
  let state: string | undefined;
  let attributes: Readonly<Record<string, string>> = {};
  let call: Readonly<Record<string, string>> = { channel: 'telephone' };
  const JSON_TYPE = { 'content-type': 'application/json' };
  const lex = async (text: string, mode: 'Text' | 'Speech', sessionAttributes: typeof attributes) =>
    (await here.bundles.lex.call(
      lexEvent({ text, mode, intent: 'FallbackIntent', locale: 'en-US', sessionAttributes }),
    )) as Parameters<typeof wordsIn>[0];
  return {
    web: async (text: string | undefined) => {
      const headers = { ...JSON_TYPE, 'sec-fetch-site': 'same-origin' };
      const event = urlEvent('POST', '/turn', { text, locale: 'en-US', state }, headers);
      const { statusCode, body } = await fetched(here.bundles.web, event);
      expect(statusCode).toBe(200);
      const answer = JSON.parse(body);
      state = answer.state;
      return { heard: [...(answer.notice ?? []), ...answer.say, answer.ask].filter(Boolean).join(' '), kept: body };
    },
    lex: async (text: string) => {
      const answer = await lex(text, 'Text', attributes);
      attributes = answer.sessionState.sessionAttributes;
      return { heard: wordsIn(answer, plainText), kept: JSON.stringify(answer) };
    },
    telephone: async (text: string) => {
      const answer = await lex(text, 'Speech', call);
      call = answer.sessionState.sessionAttributes;
      return { heard: wordsIn(answer, plainText), kept: JSON.stringify(answer) };
    },
    sms: async (text: string) => {
      const before = here.sent.length;
      const inbound = { originationNumber: '+13125550176', messageBody: text, inboundMessageId: `in-${++texts}` };
      await here.bundles.sms.call(textEvent(inbound));
      const heard = here.sent
        .slice(before)
        .map(({ body }) => body)
        .join(' ');
      return { heard: heard.replaceAll('\n', ' '), kept: (await here.stored()).texts };
    },
    mcp: async (text: string) => {
      const params = { name: 'answer_voting_question', arguments: { question: text } };
      const body = { jsonrpc: '2.0', id: 1, method: 'tools/call', params };
      const headers = {
        ...JSON_TYPE,
        accept: 'application/json, text/event-stream',
        'mcp-protocol-version': '2025-03-26',
      };
      const { statusCode, body: said } = await fetched(here.bundles.mcp, urlEvent('POST', '/mcp', body, headers));
      expect(statusCode).toBe(200);
      const { result } = JSON.parse(/^data: (.*)$/m.exec(said)?.[1] ?? said);
      return { heard: result.structuredContent.answer as string, kept: said };
    },
  };
};

const logs = (): Record<string, string> =>
  Object.fromEntries(Object.entries(here.bundles).map(([name, bundle]) => [name, bundle.log()]));

describe('the bundle of each front', () => {
  const QUESTION = 'what do i need to bring to vote';

  it('answers with the words of all others, out of the table', async () => {
    const voter = voters();
    await voter.web(undefined);
    const { heard } = await voter.web(QUESTION);
    expect(heard).toMatch(/ID/);
    expect((await voter.lex('')).heard).toMatch(/^Welcome to Franklin Elections/);
    expect((await voter.lex(QUESTION)).heard).toBe(heard);
    expect((await voter.telephone('')).heard).toMatch(/^Welcome to Franklin Elections/);
    expect((await voter.telephone(QUESTION)).heard).toBe(heard);
    expect((await voter.sms('start')).heard).toMatch(/^Welcome to Franklin Elections/);
    expect((await voter.sms(QUESTION)).heard).toBe(asTyped(heard));
    // It is told of one question, so nothing is asked after it.
    const told = (await voter.mcp(QUESTION)).heard;
    expect(heard.startsWith(told)).toBe(true);
    for (const log of Object.values(logs())) {
      const records = log
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
      expect(records.at(-1)).toMatchObject({ outcome: 'answered', topic: 'vote-id', release: RELEASE });
      expect(records.filter(({ trouble, fromSnapshot }) => trouble || fromSnapshot)).toEqual([]);
    }
  });

  it('gives the page of the chat, its files, what is live, and how a call begins', async () => {
    const get = (path: string) => fetched(here.bundles.web, urlEvent('GET', path));
    for (const [path, words] of [
      ['/', /<script type="module" src="chat.js">/],
      ['/chat.js', /./],
      ['/chat.css', /./],
      ['/embed.js', /iframe/],
      ['/live', /Franklin Elections/],
      ['/live.json', /"release":2/],
    ] as const)
      expect({ path, ...(await get(path)) }).toMatchObject({
        path,
        statusCode: 200,
        body: expect.stringMatching(words),
      });
    const opening = { Name: 'ContactFlowEvent', Details: { ContactData: { Channel: 'VOICE' }, Parameters: {} } };
    expect(await here.bundles.lex.call(opening)).toMatchObject({ open: expect.stringMatching(/^(yes|no)$/) });
  });

  it('says of an event that is none only what kind of error it is', async () => {
    await expect(here.bundles.sms.call({ Records: [{ Sns: { Message: 'zanzibarvoter' } }] })).rejects.toThrow(
      'No JSON.',
    );
    expect(await fetched(here.bundles.web, {})).toEqual({ statusCode: 400, headers: {}, body: '' });
    expect(JSON.stringify(logs())).not.toMatch(/zanzibarvoter/);
  });
});

describe('an utterance with an address', () => {
  /** In parts, of which the first is kept sealed until the second; one that is on file; and one in the middle of a sentence. */
  const SAID = [
    'where do I vote',
    '7316 Zanzibarvoter Crescent',
    '37001',
    'where do I vote',
    '88 Ferry Street, 37001',
    'I live at 7316 Zanzibarvoter Crescent, do I need ID',
  ];
  const ADDRESS = /ferry|zanzibar|7316|\b37001\b/i;

  it.each(['web', 'lex', 'telephone', 'sms', 'mcp'] as const)(
    'leaves no trace on %s: not in its log, in the tables, or in what the other side keeps',
    async (front) => {
      const voter = voters()[front];
      const office = (await here.stored()).office;
      const before = logs()[front === 'telephone' ? 'lex' : front]?.length ?? 0;
      const answers: { heard: string; kept: string }[] = [];
      for (const text of SAID) answers.push(await voter(text));
      // Where an address is taken at all, it was used.
      if (front !== 'mcp') expect(answers.filter(({ heard }) => /12 vote centers/.test(heard))).toHaveLength(2);
      expect(JSON.stringify(answers)).not.toMatch(/zanzibar|7316/i);
      const log = logs()[front === 'telephone' ? 'lex' : front]?.slice(before) ?? '';
      expect(log.trim().split('\n')).toHaveLength(SAID.length);
      expect(log).not.toMatch(ADDRESS);
      const stored = await here.stored();
      expect(stored.office).toBe(office);
      expect(stored.texts).not.toMatch(ADDRESS);
      expect(stored.texts).not.toMatch(/5550176/);
    },
  );
});

describe('the role of each front', () => {
  const POLICIES = {
    web: policyNamed('Web-rights'),
    mcp: policyNamed('Mcp-rights'),
    lex: policyNamed('lex-rights'),
    sms: policyNamed('sms-rights'),
  };
  type Front = keyof typeof POLICIES;
  const FRONTS = Object.keys(POLICIES) as Front[];
  const requests = (front: Front): Asked[] => {
    const { table, texts, number } = here.bundles[front].asked();
    return [
      ...table.flatMap((call) => askedBy(call, roleArn(`marlow-answers-${front}`))),
      ...texts.flatMap(askedOfTexts),
      ...number.map(askedOfNumber),
    ];
  };
  const refused = (front: Front, asked: readonly Asked[], policy = POLICIES[front]): string[] =>
    asked.filter((one) => !decide([...policy, ...GUARD], one)).map(({ action, resource }) => `${action} ${resource}`);

  beforeAll(async () => {
    // What only some messages ask for.
    const voter = voters();
    await voter.sms('start');
    await voter.sms('revoke');
    await voter.sms('stop');
  });

  it.each(FRONTS)('of %s allows all that it asked for', (front) => {
    expect(requests(front).length).toBeGreaterThan(3);
    expect(refused(front, requests(front))).toEqual([]);
  });

  it('of text messages holds nothing idle', () => {
    const own = (action: string) => /^sms-voice:|^dynamodb:(?:Put|Delete)Item|^kms:/.test(action);
    const idle = POLICIES.sms.flatMap((statement, at) =>
      [statement.Action]
        .flat()
        .filter(own)
        .filter((action) => {
          const Action = [statement.Action].flat().filter((one) => one !== action);
          return (
            refused(
              'sms',
              requests('sms'),
              POLICIES.sms.map((one, i) => (i === at ? { ...one, Action } : one)),
            ).length === 0
          );
        }),
    );
    expect(idle).toEqual([]);
  });

  it('of every other front is refused the conversations by text, their key and the number', () => {
    const asked = requests('sms').filter(({ resource }) => /texts|sms-voice/.test(resource));
    expect(new Set(asked.map(({ action }) => action.split(':')[0]))).toEqual(new Set(['dynamodb', 'kms', 'sms-voice']));
    for (const front of ['web', 'mcp', 'lex'] as const) expect(refused(front, asked)).toHaveLength(asked.length);
  });

  it.each(FRONTS)('of %s is refused every write to the table, and what only staff reads', (front) => {
    const calls = ['PutItem', 'UpdateItem', 'DeleteItem'].map((operation) => ({
      operation,
      input: { TableName: 'marlow-answers', Key: { pk: { S: 'RELEASE' } }, Item: { pk: { S: 'RELEASE' } } },
    }));
    calls.push({
      operation: 'GetItem',
      input: { TableName: 'marlow-answers', Key: { pk: { S: 'ACT' } }, Item: { pk: { S: '' } } },
    });
    const asked = calls.flatMap((call) => askedBy(call, roleArn(`marlow-answers-${front}`)).slice(0, 1));
    expect(refused(front, asked)).toHaveLength(calls.length);
  });
});
