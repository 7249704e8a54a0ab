import { inReply } from '../../../lambda/conversation/read-reply';
import { REPLY_REQUESTS, type RequestName } from '../../../lambda/conversation/request';
import type { Session } from '../../../lambda/conversation/session';
import type { Heard } from '../../../lambda/conversation/turn';
import { turn } from '../../support/turn';

const A = { topic: 'register-how', faq: 'register-how' } as const;
const B = { topic: 'vote-id', faq: 'vote-id' } as const;
const C = { topic: 'results', faq: 'results' } as const;
const more: Session = { pending: { kind: 'more' }, last: A };
const two: Session = { pending: { kind: 'choice', options: [A, B] } };
const three: Session = { pending: { kind: 'choice', options: [A, B, C], further: [C] } };
const chosen: Session = { last: B, chosen: { options: [A, B, C], at: 1 } };
const county: Session = { pending: { kind: 'county', about: A } };
const address: Session = { pending: { kind: 'address', question: 'polling-place' } };
const beside: Session = { pending: { kind: 'beside', rows: [B] } };
const helpful: Session = { pending: { kind: 'helpful', row: A }, last: A, others: [B] };
const reminder: Session = {
  pending: { kind: 'reminder', at: '2027-10-01T10:00:00-04:00[America/New_York]', text: 'x', offer: 'y' },
};

const read = (question: string, session: Session, locale: 'en-US' | 'es-US' = 'en-US') => {
  const { name, heard } = inReply(turn({ name: 'question', heard: { question }, session, locale }));
  return { name, which: heard.which, moment: heard.moment };
};

describe('a reply, read against what is pending', () => {
  const cases: [said: string, session: Session, name: RequestName, which?: number][] = [
    ['sure why not', more, 'yes'],
    ['nah not really', more, 'no'],
    ['the rest please', more, 'yes'],
    ['yeah okay go for it', reminder, 'yes'],
    ['what day', reminder, 'repeat'],
    ['not now maybe later', reminder, 'no'],
    ['number two', two, 'choice', 2],
    ['the latter', two, 'choice', -1],
    ['the other one', two, 'choice', 2],
    ['um the middle one', three, 'choice', 2],
    ['tell me both', two, 'both'],
    ['none of those', three, 'none-of-those'],
    ['no', three, 'none-of-those'],
    ["that's not what i asked", three, 'none-of-those'],
    ['skip it', two, 'leave'],
    ['no the one before that', chosen, 'other-one', 1],
    ['the first one', county, 'choice', 1],
    ['no idea', county, 'no-county'],
    ["i'm not telling you my address", address, 'no-county'],
    ['yes tell me', beside, 'yes'],
    ['no thanks', beside, 'no'],
    ['hold on a sec', county, 'wait'],
    ['who can i talk to', {}, 'call'],
    ['say that slower', {}, 'slower'],
    ['what was that date', {}, 'repeat'],
    ['go back', { last: A }, 'back'],
    ["let's start over", more, 'start-over'],
    ['make it nine a m', reminder, 'move-reminder'],
    ['wait when is the deadline', reminder, 'repeat'],
    ['um on which device', reminder, 'which-device'],
    ['on which device', more, 'question'],
    ['wait which county is that for', { last: A }, 'which-county'],
    ['which county', county, 'question'],
    ['remind me the day before', more, 'reminder'],
    ['make it nine a m', { last: A, isReminderSet: true }, 'move-reminder'],
    ["no that's all thanks", { last: A }, 'stop'],
    ["that'll be all", more, 'stop'],
    ['nothing else thank you', {}, 'stop'],
    ['okay that answers my question', two, 'stop'],
    ["i'm good thanks so much", {}, 'no'],
    ['have a nice day', county, 'stop'],
    ["that's all thanks goodbye", helpful, 'stop'],
    ['skip it', helpful, 'leave'],
    ["i don't know", helpful, 'leave'],
    ['say that again', helpful, 'repeat'],
    ['tell me more', helpful, 'more'],
    ['when is the election', helpful, 'question'],
    ['yes but where do i vote', helpful, 'question'],
    ['very helpful', {}, 'question'],
  ];

  const ratings: Record<string, Record<NonNullable<Heard['helped']>, string[]>> = {
    'en-US': {
      yes: [
        'yes',
        'yeah thanks',
        'yes it was',
        'it was very helpful',
        'very',
        'sure was',
        'great thanks',
        'it did',
        'i guess so',
        'number one',
        'okay that answers my question',
      ],
      partly: ['sort of', 'kind of', 'yeah kinda', 'a little bit', 'somewhat', 'not entirely', 'yes and no'],
      no: [
        'no',
        'nope',
        'not really',
        'no not really',
        "no it wasn't",
        "it didn't help",
        "that didn't answer my question",
        'not very helpful',
        "that's not what i asked",
        'useless',
        'the second one',
      ],
    },
    'es-US': {
      yes: ['sí', 'sí gracias', 'sí me sirvió', 'me sirvió mucho', 'muy útil', 'claro que sí', 'sí mucho'],
      partly: ['más o menos', 'un poco', 'en parte', 'sí y no', 'no del todo', 'regular'],
      no: [
        'no',
        'no mucho',
        'la verdad no',
        'no me sirvió',
        'no me ayudó de nada',
        'para nada',
        'no contesta mi pregunta',
      ],
    },
  };
  const said = Object.entries(ratings).flatMap(([locale, of]) =>
    Object.entries(of).flatMap(([helped, words]) => words.map((one) => [one, helped, locale] as const)),
  );
  it.each(said)('"%s" says of an answer that it helped: %s (%s)', (question, helped, locale) => {
    const { name, heard } = inReply(
      turn({ name: 'question', heard: { question }, session: helpful, locale: locale === 'en-US' ? 'en-US' : 'es-US' }),
    );
    expect({ name, helped: heard.helped }).toEqual({ name: 'rated', helped });
  });

  // As one argument: Jest takes a missing last one for a callback to wait for.
  it.each(cases.map((each) => [each[0], each] as const))('"%s"', (_, [said, session, name, which]) => {
    expect(read(said, session)).toMatchObject({ name, ...(which === undefined ? {} : { which }) });
  });

  it.each([
    ['pues claro que sí', more, 'yes'],
    ['mejor después', reminder, 'no'],
    ['a qué hora', reminder, 'repeat'],
    ['la segunda por favor', two, 'choice'],
    ['ninguna de esas', three, 'none-of-those'],
    ['las dos', two, 'both'],
    ['no sé', county, 'no-county'],
    ['espérame tantito', county, 'wait'],
    ['no eso es todo gracias', more, 'stop'],
    ['ya con eso tengo', {}, 'stop'],
    ['que tengas buen día', two, 'stop'],
    ['recuérdame un día antes', { last: A }, 'reminder'],
    ['más despacio por favor', {}, 'slower'],
    ['vuelve a empezar', more, 'start-over'],
  ] as [string, Session, RequestName][])('"%s"', (said, session, name) => {
    expect(read(said, session, 'es-US').name).toBe(name);
  });

  it('reaches every request that only words make', () => {
    const reached = [...cases.map(([said, session]) => read(said, session).name), read('very', helpful).name];
    expect(REPLY_REQUESTS.filter((name) => !reached.includes(name))).toEqual([]);
  });

  it.each([
    'when do the polls close',
    'what time does early voting start',
    'what is the deadline',
    'can i skip a contest',
    'who do i call if my name is not on the list',
    'both of my parents need a ballot',
  ])('leaves "%s" the question it is, whatever is pending', (said) => {
    for (const session of [{}, more, two, county, reminder, beside]) expect(read(said, session).name).toBe('question');
  });

  it('reads what a slot took by mistake, and what a name means here', () => {
    const named = (name: RequestName, session: Session, heard: Heard = {}): RequestName =>
      inReply(turn({ name, heard, session })).name;
    expect(named('county', more, { county: { said: 'sure why not' } })).toBe('yes');
    expect(named('method', two, { unknown: 'the latter' })).toBe('choice');
    expect(named('county', more, { county: { said: 'riverbend', id: 'riverbend' } })).toBe('county');
    expect(named('no-county', three)).toBe('none-of-those');
    expect(named('cancel', reminder)).toBe('no');
    expect(named('more', beside)).toBe('yes');
  });

  it.each([
    ['make it nine am', { hour: 9, minute: 0 }],
    ['how about eight thirty in the morning', { hour: 8, minute: 30 }],
    ['at six', { hour: 18, minute: 0 }],
    ['noon please', { hour: 12, minute: 0 }],
  ])('hears when to be reminded instead: "%s"', (said, { hour, minute }) => {
    expect(read(said, reminder).moment?.time).toMatchObject({ hour, minute });
  });
});
