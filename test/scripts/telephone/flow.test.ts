import { lexIn, openingIn } from '../../../scripts/simulator/lex-in';
import { type OpenOffice, openOffice } from '../../../scripts/simulator/open-office';
import { plainText } from '../../../scripts/simulator/plain-text';
import { buildFlow, type FlowParts } from '../../../scripts/telephone/build-flow';
import { checkFlow } from '../../../scripts/telephone/check-flow';
import { type Flow, waysOf } from '../../../scripts/telephone/flow';
import { everyPath, type Heard, type Outside, runFlow } from '../../../scripts/telephone/walk-flow';
import { openLexSession } from '../../support/lex-bot';
import { office as sample } from '../../support/talk-to-skill';

const OPENING = 'arn:aws:lambda:us-east-1:123456789012:function:lex:live';
const BOT = 'arn:aws:lex:us-east-1:123456789012:bot-alias/ABCDEFGHIJ/KLMNOPQRST';
const QUEUE = 'arn:aws:connect:us-east-1:123456789012:instance/i/queue/q';
const NUMBER = '+18005550142';
const MESSAGES = '+18005550199';

const PARTS: [string, FlowParts][] = [
  ['a queue', { opening: OPENING, bot: BOT, person: { queue: QUEUE } }],
  ['a number', { opening: OPENING, bot: BOT, person: { number: NUMBER } }],
  ['a queue and a number for messages', { opening: OPENING, bot: BOT, person: { queue: QUEUE }, messages: MESSAGES }],
];
const OFFICES = [sample, { ...sample, locales: ['es-US' as const] }];
const FLOWS = OFFICES.flatMap((office) =>
  PARTS.map(([name, parts]) => [`${office.locales.join(' and ')}, ${name}`, buildFlow(office, parts)] as const),
);

describe.each(FLOWS)('the flow (%s)', (_, flow) => {
  it('is nothing that Amazon would refuse, or that leaves a caller alone', () => {
    expect(checkFlow(flow)).toEqual([]);
  });

  it('is walked on every way, each of which reaches a person, the end, or the bot again', () => {
    const paths = everyPath(flow);
    const walked = new Set(paths.flatMap(({ steps }) => steps.slice(1).map((to, at) => `${steps[at]} ${to}`)));
    const all = flow.Actions.flatMap((one) => waysOf(one).map(({ to }) => `${one.Identifier} ${to}`));
    expect(all.filter((way) => !walked.has(way))).toEqual([]);
    const bots = new Set(
      flow.Actions.filter(({ Type }) => Type === 'ConnectParticipantWithLexBot').map(({ Identifier }) => Identifier),
    );
    const again = paths.filter(({ ends }) => ends === 'again');
    // Who comes where they were has been asked something in between.
    for (const { steps } of again) {
      const from = steps.indexOf(steps.at(-1) ?? '');
      expect(steps.slice(from).some((id) => bots.has(id))).toBe(true);
    }
    expect(paths.filter(({ ends }) => ends === 'person').length).toBeGreaterThan(0);
  });

  it('reaches a person from wherever the caller is heard', () => {
    for (const { Identifier, Type } of flow.Actions) {
      if (Type !== 'ConnectParticipantWithLexBot') continue;
      expect(everyPath(flow, Identifier).some(({ ends }) => ends === 'person')).toBe(true);
    }
  });
});

describe('checkFlow', () => {
  const [, sound] = FLOWS[0] as (typeof FLOWS)[number];
  const broken = (change: (flow: Flow) => void): string[] => {
    const flow = structuredClone(sound);
    change(flow);
    return checkFlow(flow);
  };
  const at = (flow: Flow, id: string) => {
    const found = flow.Actions.find(({ Identifier }) => Identifier === id);
    if (!found) throw new Error(id);
    return found;
  };

  const set = (flow: Flow, id: string, over: Partial<Flow['Actions'][number]>): void =>
    void Object.assign(at(flow, id), over);

  it.each<[string, (flow: Flow) => void]>([
    [
      'greeting: there is no action "nowhere" (next).',
      (flow) => set(flow, 'greeting', { Transitions: { ...at(flow, 'greeting').Transitions, NextAction: 'nowhere' } }),
    ],
    [
      'opening: nothing is said of NoMatchingError.',
      (flow) => set(flow, 'opening', { Transitions: { NextAction: 'voice', Errors: [] } }),
    ],
    ['greeting is there twice.', (flow) => void flow.Actions.push(at(flow, 'greeting'))],
    ['greeting: goes nowhere.', (flow) => void delete at(flow, 'greeting').Transitions.NextAction],
    ['greeting: nothing is known of PlayMusic.', (flow) => set(flow, 'greeting', { Type: 'PlayMusic' })],
    ['There is no action "first" to begin with.', (flow) => void Object.assign(flow, { StartAction: 'first' })],
    [
      'voice: a call could turn in a circle here without the caller being heard.',
      (flow) =>
        set(flow, 'greeting', {
          Transitions: { NextAction: 'voice', Errors: [{ ErrorType: 'NoMatchingError', NextAction: 'end' }] },
        }),
    ],
    [
      'begin: no way from here reaches a person.',
      (flow) => {
        for (const action of flow.Actions)
          if (action.Type === 'Compare')
            action.Transitions = {
              NextAction: 'end',
              Errors: [{ ErrorType: 'NoMatchingCondition', NextAction: 'end' }],
              Conditions: [{ NextAction: 'end', Condition: { Operator: 'Equals', Operands: ['x'] } }],
            };
        for (const id of ['silent-en-US', 'failed-en-US'])
          at(flow, id).Transitions = {
            NextAction: 'end',
            Errors: [{ ErrorType: 'NoMatchingError', NextAction: 'end' }],
          };
      },
    ],
    [
      'opening: InvocationTimeLimitSeconds: Invalid string: must match pattern /^[1-8]$/.',
      (flow) => void Object.assign(at(flow, 'opening').Parameters, { InvocationTimeLimitSeconds: '9' }),
    ],
  ])('says: %s', (problem, change) => {
    expect(broken(change)).toContain(problem);
  });
});

describe('a call', () => {
  let open: OpenOffice;
  let nowMs = Date.parse('2027-10-01T12:00:00-04:00');
  beforeAll(async () => {
    open = await openOffice({ folder: 'content', withPlaces: true, clock: () => nowMs });
  });
  afterAll(() => open.close());

  interface Call {
    now?: string;
    parts?: FlowParts;
    /** What the caller says, or presses where it is digits; then silence. */
    says?: readonly string[];
    fails?: { opening?: true; bot?: string; transfer?: string };
  }

  /** A whole call at the real flow, the real function and the sample office. */
  const call = async ({ now = '2027-10-01T12:00:00-04:00', parts, says = [], fails = {} }: Call): Promise<Heard[]> => {
    nowMs = Date.parse(now);
    const fulfil = lexIn(open);
    const turns = [...says];
    const outside: Outside = {
      opening: async () => {
        if (fails.opening) throw new Error('NoMatchingError');
        return openingIn(open)();
      },
      bot: async (attributes, { language = '', say }) => {
        if (fails.bot) throw new Error(fails.bot);
        const session = openLexSession(fulfil, { locale: language, attributes });
        for (let text = turns.shift(); text !== undefined; text = turns.shift()) {
          const isKeys = /^\d+$/.test(text);
          const response = await session.say({ text, mode: isKeys ? 'DTMF' : 'Speech' });
          for (const one of response.messages ?? []) if ('content' in one) say(plainText(one.content));
          if (response.sessionState.dialogAction.type === 'Close') return session.attributes();
        }
        throw new Error('InputTimeLimitExceeded');
      },
      transfer: async () => {
        if (fails.transfer) throw new Error(fails.transfer);
      },
    };
    return runFlow(buildFlow(open.office, parts ?? { opening: OPENING, bot: BOT, person: { queue: QUEUE } }), outside);
  };
  const wordsOf = (heard: readonly Heard[]): string => heard.map((one) => ('says' in one ? one.says : '')).join(' ');

  it('greets in both languages, each in its own voice, and answers', async () => {
    const heard = await call({ says: ['when is the last day to register', 'stop'] });
    expect(heard.slice(0, 3)).toEqual([
      { says: "You've reached Franklin Elections.", voice: 'Joanna' },
      { says: 'Para español, diga español u oprima el nueve.', voice: 'Lupe' },
      { says: expect.stringMatching(/press zero at any time/), voice: 'Joanna' },
    ]);
    expect(wordsOf(heard)).toMatch(/Monday, October 4th/);
    expect(heard.at(-1)).toEqual({ ends: 'end' });
  });

  it.each(['9', 'español'])('goes on in Spanish with "%s", and comes back', async (says) => {
    const heard = await call({ says: [says, '¿cuándo son las elecciones?', '9', 'when is the election', 'stop'] });
    const spoken = heard.filter((one): one is { says: string; voice: string } => 'says' in one);
    expect(
      spoken
        .filter(({ voice }) => voice === 'Lupe')
        .map((one) => one.says)
        .join(' '),
    ).toMatch(/noviembre/);
    expect(spoken.at(-2)).toMatchObject({ voice: 'Joanna', says: expect.stringMatching(/November/) });
  });

  it.each([[['0']], [['operator']], [['when is the election', '0']], [['where do I vote', '0']]])(
    'puts whoever asks for it through to a person: %j',
    async (says) => {
      const heard = await call({ says });
      expect(heard.slice(-3)).toEqual([
        { says: "I'll connect you with a person. One moment, please.", voice: 'Joanna' },
        { transfersTo: QUEUE },
        { ends: 'person' },
      ]);
    },
  );

  it('while the office is closed says so, by its rows, and goes on answering', async () => {
    const heard = await call({ now: '2027-10-02T12:00:00-04:00', says: ['0', 'when is the election', 'stop'] });
    expect(wordsOf(heard)).toMatch(/closed.*Monday, October 4th.*You can ask me instead.*November/);
    expect(heard.some((one) => 'transfersTo' in one)).toBe(false);
  });

  it('while the office is closed takes a message, where the office has a number for it', async () => {
    const parts: FlowParts = { opening: OPENING, bot: BOT, person: { queue: QUEUE }, messages: MESSAGES };
    const heard = await call({ now: '2027-10-02T12:00:00-04:00', says: ['0'], parts });
    expect(heard.slice(-2)).toEqual([{ transfersTo: MESSAGES }, { ends: 'person' }]);
  });

  it('puts a caller through whose words Lex does not get, or who says nothing', async () => {
    expect(wordsOf(await call({ fails: { bot: 'NoMatchingError' } }))).toMatch(/isn't working on my side.*connect you/);
    expect(wordsOf(await call({ says: [] }))).toMatch(/didn't hear anything.*connect you/);
  });

  it('answers and puts through even where our function does not tell how a call begins', async () => {
    const heard = await call({ says: ['when is the election', '0'], fails: { opening: true } });
    expect(wordsOf(heard)).toMatch(/^You've reached.*November/);
    expect(heard.at(-1)).toEqual({ ends: 'person' });
  });

  it.each(['QueueAtCapacity', 'NoMatchingError'])(
    'says that nobody could be reached (%s), and ends',
    async (transfer) => {
      const heard = await call({ says: ['0'], fails: { transfer } });
      expect(wordsOf(heard)).toMatch(/couldn't reach anyone/);
      expect(heard.at(-1)).toEqual({ ends: 'end' });
    },
  );

  it('tells a notice before anything else, and not again', async () => {
    const notice = {
      id: 'n1',
      act: 1,
      text: { 'en-US': 'Polls in Riverbend stay open late.', 'es-US': 'Riverbend cierra más tarde.' },
      until: undefined,
    };
    const real = open.content;
    const withNotice: OpenOffice = {
      ...open,
      content: { forVoter: async (voter) => ({ ...(await real.forVoter(voter)), notices: [notice as never] }) },
    };
    const before = open;
    open = withNotice;
    try {
      const heard = await call({ says: ['when is the election', 'stop'] });
      expect(heard.slice(0, 2)).toEqual([
        { says: expect.stringMatching(/stay open late/), voice: 'Joanna' },
        { says: expect.stringMatching(/cierra más tarde/), voice: 'Lupe' },
      ]);
      expect(wordsOf(heard.slice(2))).not.toMatch(/stay open late/);
    } finally {
      open = before;
    }
  });
});
