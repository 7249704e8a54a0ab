import type { Office } from '../../models/content/office';
import { phoneTexts } from '../../models/locales/front-words';
import type { Locale } from '../../models/locales/locales';
import { asSpokenOn } from '../../models/locales/platforms';
import { type Action, type ActionType, type Flow, kindOf } from './flow';

/** What the flow calls, by Amazon's names. */
export interface FlowParts {
  /** The function that tells how a call begins. */
  opening: string;
  /** The alias of the bot. */
  bot: string;
  person: { queue: string } | { number: string };
  /** A number that takes messages while nobody is there. */
  messages?: string | undefined;
}

const END = 'end';
/** Rings for so long. */
const RINGS_SECONDS = '30';

/** How Lex hears a call: it may be spoken over, and a number of several digits ends with a short silence. */
const HEARING = { 'x-amz-lex:allow-interrupt:*:*': 'true', 'x-amz-lex:dtmf:end-timeout-ms:*:*': '1500' };

/** An action. Where nothing else is said, whatever goes wrong in it goes on like what goes right. */
const action = (
  id: string,
  type: ActionType,
  parameters: Action['Parameters'],
  next?: string,
  { errors = {}, conditions = {} }: { errors?: Record<string, string>; conditions?: Record<string, string> } = {},
): Action => ({
  Identifier: id,
  Type: type,
  Parameters: parameters,
  Transitions: {
    ...(next === undefined ? {} : { NextAction: next }),
    Errors: kindOf(type).errors.map((ErrorType) => ({ ErrorType, NextAction: errors[ErrorType] ?? next ?? END })),
    Conditions: Object.entries(conditions).map(([value, NextAction]) => ({
      NextAction,
      Condition: { Operator: 'Equals', Operands: [value] },
    })),
  },
});

const say = (id: string, text: string, next: string): Action => action(id, 'MessageParticipant', { Text: text }, next);

const voice = (id: string, locale: Locale, next: string): Action => {
  const { name, engine } = phoneTexts(locale).voice;
  return action(id, 'UpdateContactTextToSpeechVoice', { TextToSpeechVoice: name, TextToSpeechEngine: engine }, next);
};

const external = (locale: Locale, name: string): string => `$.External.${locale.replace('-', '_')}_${name}`;

/** The bot, and where the call goes when it has ended: what was said to it, it keeps in `conversation`. */
const bot = (id: string, locale: Locale, text: string, conversation: string, alias: string): Action =>
  action(
    id,
    'ConnectParticipantWithLexBot',
    {
      Text: text,
      LexV2Bot: { AliasArn: alias },
      LexSessionAttributes: { channel: 'telephone', conversation, ...HEARING },
    },
    `next-${locale}`,
    { errors: { InputTimeLimitExceeded: `silent-${locale}`, NoMatchingError: `failed-${locale}` } },
  );

const AS_BEFORE = '$.Lex.SessionAttributes.conversation';

const transfer = (id: string, number: string, unanswered: string): Action => {
  const parameters = {
    ThirdPartyPhoneNumber: number,
    ThirdPartyConnectionTimeLimitSeconds: RINGS_SECONDS,
    ContinueFlowExecution: 'True',
  };
  const errors = { ConnectionTimeLimitExceeded: unanswered, CallFailed: unanswered, NoMatchingError: unanswered };
  return action(id, 'TransferParticipantToThirdParty', parameters, END, { errors });
};

/** A person, in the caller's language; what is said of the hours comes from the rows. */
const person = (locale: Locale, { person: who, messages }: FlowParts): Action[] => {
  const { connecting, message } = phoneTexts(locale);
  const unanswered = `unanswered-${locale}`;
  return [
    action(`person-${locale}`, 'Compare', { ComparisonValue: '$.External.open' }, `connecting-${locale}`, {
      conditions: { no: `closed-${locale}` },
    }),
    say(`connecting-${locale}`, connecting, `reach-${locale}`),
    ...('queue' in who
      ? [
          action(`reach-${locale}`, 'UpdateContactTargetQueue', { QueueId: who.queue }, `queue-${locale}`, {
            errors: { NoMatchingError: unanswered },
          }),
          action(`queue-${locale}`, 'TransferContactToQueue', {}, unanswered),
        ]
      : [transfer(`reach-${locale}`, who.number, unanswered)]),
    say(
      `closed-${locale}`,
      external(locale, 'closed'),
      messages === undefined ? `again-${locale}` : `message-${locale}`,
    ),
    ...(messages === undefined
      ? []
      : [
          say(`message-${locale}`, message, `messages-${locale}`),
          transfer(`messages-${locale}`, messages, unanswered),
        ]),
  ];
};

const inLocale = (locale: Locale, locales: readonly Locale[], parts: FlowParts): Action[] => {
  const { begin, nobody, silent, failed, unanswered } = phoneTexts(locale);
  const others = locales.filter((other) => other !== locale);
  return [
    ...(others.length === 0
      ? []
      : [
          voice(`switch-${locale}`, locale, `language-${locale}`),
          action(`language-${locale}`, 'UpdateContactData', { LanguageCode: locale }, `ask-${locale}`),
          bot(`ask-${locale}`, locale, begin, AS_BEFORE, parts.bot),
        ]),
    action(`next-${locale}`, 'Compare', { ComparisonValue: '$.Lex.SessionAttributes.next' }, END, {
      conditions: {
        person: `person-${locale}`,
        ...Object.fromEntries(others.map((other) => [other, `switch-${other}`])),
      },
    }),
    say(`silent-${locale}`, silent, `person-${locale}`),
    say(`failed-${locale}`, failed, `person-${locale}`),
    ...person(locale, parts),
    ...(parts.messages === undefined ? [bot(`again-${locale}`, locale, nobody, AS_BEFORE, parts.bot)] : []),
    say(`unanswered-${locale}`, unanswered, END),
  ];
};

/** Before the first question: what the office wants heard first, in every language, then the greeting. */
const opening = (office: Office, first: Locale, others: readonly Locale[], parts: FlowParts): Action[] => {
  const locales = [first, ...others];
  const after = (at: number): string => (locales[at + 1] === undefined ? 'voice' : `notice-voice-${locales[at + 1]}`);
  const insteads = others.flatMap((locale, at) => [
    voice(`instead-voice-${locale}`, locale, `instead-${locale}`),
    say(
      `instead-${locale}`,
      phoneTexts(locale).instead,
      others[at + 1] === undefined ? 'voice-back' : `instead-voice-${others[at + 1]}`,
    ),
  ]);
  const begin = 'begin-language';
  return [
    // A flow's log would hold what callers press and say.
    action('no-log', 'UpdateFlowLoggingBehavior', { FlowLoggingBehavior: 'Disabled' }, 'opening'),
    action(
      'opening',
      'InvokeLambdaFunction',
      {
        LambdaFunctionARN: parts.opening,
        InvocationTimeLimitSeconds: '8',
        ResponseValidation: { ResponseType: 'STRING_MAP' },
      },
      'has-notice',
      { errors: { NoMatchingError: 'voice' } },
    ),
    action('has-notice', 'Compare', { ComparisonValue: '$.External.notice' }, 'voice', {
      conditions: { yes: `notice-voice-${first}` },
    }),
    ...locales.flatMap((locale, at) => [
      voice(`notice-voice-${locale}`, locale, `notice-${locale}`),
      say(`notice-${locale}`, external(locale, 'notice'), after(at)),
    ]),
    voice('voice', first, 'greeting'),
    say(
      'greeting',
      phoneTexts(first).greeting(office.name),
      others[0] === undefined ? begin : `instead-voice-${others[0]}`,
    ),
    ...insteads,
    ...(others.length > 0 ? [voice('voice-back', first, begin)] : []),
    action(begin, 'UpdateContactData', { LanguageCode: first }, 'begin'),
    bot('begin', first, phoneTexts(first).begin, external(first, 'session'), parts.bot),
  ];
};

/** The flow of an office's telephone number. */
export const buildFlow = (office: Office, parts: FlowParts): Flow => {
  const { locales } = asSpokenOn('lex', office);
  const [first, ...others] = locales;
  if (first === undefined) throw new Error('The office offers no language that the telephone speaks.');
  return {
    Version: '2019-10-30',
    StartAction: 'no-log',
    Actions: [
      ...opening(office, first, others, parts),
      ...locales.flatMap((locale) => inLocale(locale, locales, parts)),
      action(END, 'DisconnectParticipant', {}),
    ],
  };
};
