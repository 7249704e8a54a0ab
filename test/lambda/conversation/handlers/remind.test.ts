import { createAlexaReminders } from '../../../../lambda/fronts/alexa/alexa-reminders';
import type { ReminderTrouble } from '../../../../models/locales/keeping-texts';
import { textsFor } from '../../../../models/locales/languages';
import { LOCALES, type Locale, REVIEWED } from '../../../../models/locales/locales';
import { type AlexaApiServer, type Behaviour, startAlexaApi } from '../../../support/alexa-api-server';
import { content, deadline, franklin, registration2027, riverbend, row } from '../../../support/content';
import { type TalkOptions, talkToSkill } from '../../../support/talk-to-skill';

const AUTUMN = '2027-09-20T12:00:00-04:00';
const PERMISSION = 'alexa::alerts:reminders:skill:readwrite';

let server: AlexaApiServer;
beforeEach(async () => {
  server = await startAlexaApi();
});
afterEach(() => server.close());

const rows = (locale: Locale) => [
  row({ locale }),
  row({ id: 'vote-id', topic: 'vote-id', answer: 'Bring an ID.', deadline: undefined, locale }),
  row({ id: 'absentee-return', topic: 'absentee-return', answer: 'Mail it.', deadline: 'return-ballot.mail', locale }),
  row({ id: 'absentee-return.stamp', topic: 'absentee-return', answer: 'It needs one.', deadline: undefined, locale }),
];

const deadlines = [
  ...registration2027,
  deadline({ action: 'return-ballot', method: 'mail', test: 'received', date: '2027-11-02', time: '19:00' }),
];

const named = [
  { id: 'g', jurisdiction: 'franklin', type: 'general', polls_open: '07:00', polls_close: '19:00' } as const,
].map((one) => ({
  ...one,
  id: '2027-general',
  date: '2027-11-02',
  name: 'November general election',
  name_es: 'elección general de noviembre',
}));

const voter = (
  over: Partial<TalkOptions> & { system?: object } = {},
  withContent: Parameters<typeof content>[0] = {},
) => {
  const locale = over.locale ?? 'en-US';
  return talkToSkill({
    now: AUTUMN,
    reminders: createAlexaReminders({ withinMs: 2000 }),
    content: {
      forVoter: async ({ county }) =>
        content({
          faq: rows(locale),
          elections: named,
          deadlines,
          ...(county === 'riverbend' ? { lineage: [riverbend, franklin] } : {}),
          ...withContent,
        }),
    },
    ...over,
    system: {
      device: { deviceId: server.deviceId, supportedInterfaces: {} },
      apiEndpoint: server.endpoint,
      apiAccessToken: server.token,
      ...over.system,
    },
  });
};

describe('remind', () => {
  it('says exactly what will be set, sets it on a yes only, and says so', async () => {
    const { say } = voter();
    const offered = await say('ReminderIntent');
    expect(offered.speech).toBe(
      'I can remind you on Friday, October 1st at 10 AM to register to vote for the November general election, ' +
        'online or in person by Monday, October 4th at 5 PM. Should I set that reminder?',
    );
    expect(offered.response.shouldEndSession).toBe(false);
    expect(offered.record).toMatchObject({ outcome: 'asked', request: 'reminder' });
    expect(server.taken).toEqual([]);
    const done = await say('AMAZON.YesIntent');
    expect(done.speech).toContain("Okay, I'll remind you on Friday, October 1st at 10 AM.");
    expect(done.response.shouldEndSession).toBe(false);
    expect(server.taken).toMatchObject([
      {
        trigger: { scheduledTime: '2027-10-01T10:00:00.000', timeZoneId: 'America/New_York' },
        alertInfo: {
          spokenInfo: {
            content: [
              {
                locale: 'en-US',
                text: 'Register to vote for the November general election, online or in person by Monday, October 4th at 5 PM.',
              },
            ],
          },
        },
      },
    ]);
  });

  it('does it in Spanish', async () => {
    const { say } = voter({ locale: 'es-US' });
    expect((await say('ReminderIntent')).speech).toBe(
      'Puedo recordarte el viernes primero de octubre a las 10 de la mañana que te inscribas para votar en la ' +
        'elección general de noviembre, por internet o en persona a más tardar el lunes 4 de octubre a las 5 de la ' +
        'tarde. ¿Pongo ese recordatorio?',
    );
    expect((await say('AMAZON.YesIntent')).speech).toContain('Listo, te lo recuerdo el viernes primero de octubre');
    expect(server.taken[0]?.alertInfo?.spokenInfo?.content).toEqual([
      {
        locale: 'es-US',
        text:
          'Inscríbete para votar en la elección general de noviembre, por internet o en persona a más tardar el ' +
          'lunes 4 de octubre a las 5 de la tarde.',
      },
    ]);
  });

  it("words the reminder for the day it is heard, in the voter's time zone", async () => {
    await server.close();
    server = await startAlexaApi('Pacific/Honolulu');
    const { say, waitUntil } = voter();
    waitUntil('2027-10-02T12:00:00-04:00');
    expect((await say('ReminderIntent')).speech).toContain(
      'I can remind you tomorrow, Sunday, October 3rd, at 10 AM to register to vote for the November general ' +
        'election, online or in person by Monday, October 4th at 5 PM.',
    );
    await say('AMAZON.YesIntent');
    expect(server.taken).toMatchObject([{ trigger: { timeZoneId: 'Pacific/Honolulu' } }]);
    expect(server.taken[0]?.alertInfo?.spokenInfo?.content[0]?.text).toContain(
      'by 5 PM tomorrow, Monday, October 4th.',
    );
  });

  it("falls back to the county's time zone", async () => {
    server.behave({ timeZone: 'hang' });
    const { say } = voter();
    await say('ReminderIntent');
    await say('AMAZON.YesIntent');
    expect(server.taken).toMatchObject([{ trigger: { timeZoneId: 'America/New_York' } }]);
  });

  it('sets nothing on a no', async () => {
    const { say } = voter();
    await say('ReminderIntent');
    expect((await say('AMAZON.NoIntent')).speech).toContain('Okay, no reminder.');
    expect((await say('AMAZON.YesIntent')).speech).not.toContain("I'll remind you");
    expect(server.taken).toEqual([]);
  });

  it.each(['AMAZON.HelpIntent', 'AMAZON.FallbackIntent', 'VoteIdIntent', 'LaunchRequest'])(
    'is offered again after %s, with its day and hour, and set by the yes to that',
    async (between) => {
      const { say } = voter();
      await say('ReminderIntent');
      expect((await say(between)).speech).toMatch(/I can remind you on Friday.*Should I set that reminder\?$/);
      expect(server.taken).toEqual([]);
      await say('AMAZON.YesIntent');
      expect(server.taken).toHaveLength(1);
    },
  );

  it('takes a yes to anything else that was asked since for no consent', async () => {
    const pending = {
      kind: 'reminder',
      at: '2027-10-01T10:00:00-04:00[America/New_York]',
      text: 'Register.',
      offer: 'I can remind you on Friday.',
    };
    const { say } = voter({ attributes: { pending, said: { say: [], ask: 'What would you like to know?' } } });
    expect((await say('AMAZON.YesIntent')).speech).toBe('I can remind you on Friday. Should I set that reminder?');
    expect(server.taken).toEqual([]);
  });

  it('says that none is set where the county is asked for instead', async () => {
    const { say } = voter();
    await say('ReminderIntent');
    const { speech } = await say('CountyIntent', { county: { value: 'springfield county' } });
    expect(speech).toMatch(/^Okay, no reminder\. .*Which county/);
    expect((await say('AMAZON.YesIntent')).speech).not.toContain("I'll remind you");
    expect(server.taken).toEqual([]);
  });

  it('keeps the question when it is repeated, and stays on offer through any other answer', async () => {
    const { say } = voter();
    await say('ReminderIntent');
    expect((await say('AMAZON.RepeatIntent')).speech).toContain('Should I set that reminder?');
    await say('AMAZON.YesIntent');
    expect(server.taken).toHaveLength(1);
    await say('ReminderIntent');
    expect((await say('VoteIdIntent')).speech).toContain("I haven't set your reminder yet.");
    expect((await say('AMAZON.NoIntent')).speech).toContain('Okay, no reminder.');
    expect(server.taken).toHaveLength(1);
  });

  it('stays open for the yes of a one-shot, and closes after it', async () => {
    const { say } = voter();
    const offered = await say('ReminderIntent', {}, { isOneShot: true });
    expect(offered.response.shouldEndSession).toBe(false);
    const done = await say('AMAZON.YesIntent');
    expect(done.speech).toBe("Okay, I'll remind you on Friday, October 1st at 10 AM.");
    expect(done.response.shouldEndSession).toBe(true);
    expect(server.taken).toHaveLength(1);
  });

  it('does not set what has passed by the time of the yes', async () => {
    const { say, waitUntil } = voter();
    await say('ReminderIntent');
    waitUntil('2027-10-01T10:00:00-04:00');
    const late = await say('AMAZON.YesIntent');
    expect(late.speech).toContain('The time for that reminder has passed');
    expect(server.taken).toEqual([]);
  });
});

describe('remind: of what', () => {
  const offer = async (
    intents: string[],
    slots: Parameters<ReturnType<typeof voter>['say']>[1] = {},
  ): Promise<string> => {
    const { say } = voter();
    for (const intent of intents) await say(intent);
    return (await say('ReminderIntent', slots)).speech;
  };

  it('reminds of the deadline of the last answer', async () => {
    expect(await offer(['AbsenteeReturnIntent'])).toContain(
      "to return your absentee ballot for the November general election, by mail if it's received by Tuesday, November 2nd at 7 PM",
    );
  });

  it('reminds of registration after an answer without a deadline', async () => {
    expect(await offer(['VoteIdIntent'])).toContain('to register to vote');
  });

  it('reminds of what was asked for, whatever was answered last', async () => {
    const register = { deadline: { value: 'register to vote', id: 'register' } };
    expect(await offer(['AbsenteeReturnIntent'], register)).toContain('to register to vote');
    const vote = { deadline: { value: 'vote', id: 'vote' } };
    expect(await offer([], vote)).toContain(
      'on Saturday, October 30th at 10 AM to vote in the November general election, Tuesday, November 2nd, from 7 AM to 7 PM',
    );
  });

  it.each([{ value: 'buy milk' }, { value: 'buy milk', id: 'groceries' }])(
    'reminds of nothing but voting: %o',
    async (slot) => {
      expect(await offer([], { deadline: slot })).toContain('I can only remind you of voting deadlines.');
    },
  );

  it('says when it is too late, and when there is nothing ahead', async () => {
    const { say, waitUntil } = voter();
    waitUntil('2027-10-04T16:30:00-04:00');
    expect((await say('ReminderIntent')).speech).toContain(
      "There's no time left for a reminder to register to vote for the November general election: do it now, " +
        'online or in person by 5 PM today, Monday, October 4th.',
    );
    waitUntil('2027-10-20T12:00:00-04:00');
    expect((await say('ReminderIntent')).speech).toContain('to vote in the November general election');
    waitUntil('2027-11-03T12:00:00-04:00');
    expect((await say('ReminderIntent')).speech).toContain(
      'I know of no deadline ahead that I could remind you of. To be sure, call the Franklin',
    );
    expect(server.taken).toEqual([]);
  });

  it('reminds of no deadline that staff stopped, or that could not be checked', async () => {
    const silenced = [{ faq: 'register-deadline', jurisdiction: 'franklin' }];
    expect((await voter({}, { silenced }).say('ReminderIntent')).record).toMatchObject({ outcome: 'no-match' });
    expect((await voter({}, { isTrusted: false }).say('ReminderIntent')).record).toMatchObject({ outcome: 'no-match' });
  });

  it("asks for the county where the counties' dates differ, then goes on", async () => {
    const root = { ...franklin, below: ['elections'] };
    const { say } = voter({}, { root });
    const asked = await say('ReminderIntent', { deadline: { value: 'register', id: 'register' } });
    expect(asked.speech).toContain('Which county do you vote in');
    expect((await say('CountyIntent', { county: { value: 'riverbend', id: 'riverbend' } })).speech).toContain(
      'Should I set that reminder?',
    );
    expect((await say('AMAZON.YesIntent')).speech).toContain("I'll remind you");
    const { say: unsure } = voter({}, { root });
    await unsure('ReminderIntent');
    expect((await unsure('UnknownCountyIntent')).record).toMatchObject({ outcome: 'no-match' });
  });
});

describe('remind: what can go wrong', () => {
  const CASES: [ReminderTrouble, Behaviour][] = [
    ['permission', { status: 401, body: { code: 'UNAUTHORIZED' } }],
    ['permission', { status: 403 }],
    ['device', { status: 403, body: { code: 'DEVICE_NOT_SUPPORTED' } }],
    ['too-many', { status: 403, body: { code: 'MAX_REMINDERS_EXCEEDED' } }],
    ['timeout', 'hang'],
    ['unavailable', { status: 500 }],
    ['rejected', { status: 400 }],
  ];

  it.each(REVIEWED.flatMap((locale) => CASES.map(([trouble, how]) => [locale, trouble, how] as const)))(
    'has a sentence of its own in %s for: %s (%o)',
    async (locale, trouble, reminders) => {
      server.behave({ reminders });
      const { say, records } = voter({ locale });
      await say('ReminderIntent');
      const { speech, response, record } = await say('AMAZON.YesIntent');
      expect(speech).toContain(textsFor(locale).reminder.trouble[trouble]);
      expect(record).toMatchObject({ reason: `reminder-${trouble}` });
      expect(record?.error).toBeUndefined();
      expect(response.card).toEqual(
        trouble === 'permission' ? { type: 'AskForPermissionsConsent', permissions: [PERMISSION] } : undefined,
      );
      expect(response.shouldEndSession).toBe(false);
      expect(server.taken).toEqual([]);
      expect(JSON.stringify(records)).not.toMatch(/Atza|ask\.device|ask\.account/);
    },
  );

  it('has as many sentences as things that go wrong', () => {
    for (const locale of LOCALES) {
      const sentences = Object.values(textsFor(locale).reminder.trouble);
      expect(new Set(sentences).size).toBe(sentences.length);
    }
  });

  it('asks for the permission at once where the request says that it was refused', async () => {
    const user = { userId: 'amzn1.ask.account.VOTER', permissions: { scopes: { [PERMISSION]: { status: 'DENIED' } } } };
    const { response } = await voter({ system: { user } }).say('ReminderIntent');
    expect(response.card).toEqual({ type: 'AskForPermissionsConsent', permissions: [PERMISSION] });
    expect(server.calls).toEqual([]);
  });

  it.each([
    ['Alexa sends no token', { system: { apiAccessToken: undefined } }],
    ['Alexa names no device', { system: { device: undefined } }],
    ['the skill was made without reminders', { reminders: undefined }],
  ])('says that it can not where %s', async (_, over) => {
    expect((await voter(over).say('ReminderIntent')).speech).toContain("This device can't set reminders.");
    expect(server.calls).toEqual([]);
  });

  it('never keeps a token or an id in the session or the log', async () => {
    const { say, records } = voter();
    const { attributes } = await say('ReminderIntent');
    await say('AMAZON.YesIntent');
    expect(JSON.stringify([attributes, records])).not.toMatch(/Atza|ask\.device|ask\.account/);
  });
});
