import * as z from 'zod';

/** Amazon Connect's flow language, version 2019-10-30, as far as it is used. */
const condition = z.strictObject({
  NextAction: z.string(),
  Condition: z.strictObject({ Operator: z.literal('Equals'), Operands: z.array(z.string()).length(1) }),
});
const error = z.strictObject({ NextAction: z.string(), ErrorType: z.string() });

/** Each kind of action: what it takes, which errors Amazon's pages list, and whether it branches on a result. */
const ACTIONS = {
  UpdateFlowLoggingBehavior: {
    parameters: z.strictObject({ FlowLoggingBehavior: z.enum(['Enabled', 'Disabled']) }),
    errors: [],
  },
  InvokeLambdaFunction: {
    parameters: z.strictObject({
      LambdaFunctionARN: z.string(),
      InvocationTimeLimitSeconds: z.string().regex(/^[1-8]$/),
      ResponseValidation: z.strictObject({ ResponseType: z.enum(['STRING_MAP', 'JSON']) }),
    }),
    errors: ['NoMatchingError'],
  },
  Compare: {
    parameters: z.strictObject({ ComparisonValue: z.string().regex(/^\$\.[A-Za-z_.]+$/) }),
    errors: ['NoMatchingCondition'],
    branches: true,
  },
  UpdateContactTextToSpeechVoice: {
    parameters: z.strictObject({ TextToSpeechVoice: z.string(), TextToSpeechEngine: z.literal('Neural') }),
    errors: [],
  },
  UpdateContactData: {
    parameters: z.strictObject({ LanguageCode: z.string().regex(/^[a-z]{2}-[A-Z]{2}$/) }),
    errors: ['NoMatchingError'],
  },
  MessageParticipant: {
    parameters: z.strictObject({ Text: z.string().min(1).max(3000) }),
    errors: ['NoMatchingError'],
  },
  ConnectParticipantWithLexBot: {
    parameters: z.strictObject({
      Text: z.string().min(1).max(3000),
      LexV2Bot: z.strictObject({ AliasArn: z.string() }),
      LexSessionAttributes: z.record(z.string(), z.string()),
    }),
    errors: ['InputTimeLimitExceeded', 'NoMatchingCondition', 'NoMatchingError'],
  },
  UpdateContactTargetQueue: {
    parameters: z.strictObject({ QueueId: z.string() }),
    errors: ['NoMatchingError'],
  },
  TransferContactToQueue: {
    parameters: z.strictObject({}),
    errors: ['QueueAtCapacity', 'NoMatchingError'],
    reaches: 'person',
  },
  TransferParticipantToThirdParty: {
    parameters: z.strictObject({
      ThirdPartyPhoneNumber: z.string().regex(/^\+[1-9]\d{6,14}$/),
      ThirdPartyConnectionTimeLimitSeconds: z.string().regex(/^\d{1,3}$/),
      ContinueFlowExecution: z.enum(['True', 'False']),
    }),
    errors: ['ConnectionTimeLimitExceeded', 'CallFailed', 'NoMatchingError'],
    reaches: 'person',
  },
  DisconnectParticipant: { parameters: z.strictObject({}), errors: [], reaches: 'end' },
} as const satisfies Record<
  string,
  { parameters: z.ZodType; errors: readonly string[]; branches?: true; reaches?: 'person' | 'end' }
>;

export type ActionType = keyof typeof ACTIONS;

interface Kind {
  parameters: z.ZodType;
  errors: readonly string[];
  branches?: true;
  reaches?: 'person' | 'end';
}

export const kindOf = (type: ActionType): Kind => ACTIONS[type];

export const isActionType = (type: string): type is ActionType => Object.hasOwn(ACTIONS, type);

const action = z.strictObject({
  Identifier: z.string().regex(/^[A-Za-z0-9_-]{1,100}$/),
  Type: z.string(),
  Parameters: z.record(z.string(), z.unknown()),
  Transitions: z.strictObject({
    NextAction: z.optional(z.string()),
    Errors: z.optional(z.array(error)),
    Conditions: z.optional(z.array(condition)),
  }),
});

export const flowSchema = z.strictObject({
  Version: z.literal('2019-10-30'),
  StartAction: z.string(),
  Metadata: z.optional(z.record(z.string(), z.unknown())),
  Actions: z.array(action),
});

export type Flow = z.infer<typeof flowSchema>;
export type Action = Flow['Actions'][number];

/** Where an action may go on, each by what makes it: `next`, an error's type, or the value that a condition equals. */
export const waysOf = ({ Transitions }: Action): { by: string; to: string }[] => [
  ...(Transitions.NextAction === undefined ? [] : [{ by: 'next', to: Transitions.NextAction }]),
  ...(Transitions.Conditions ?? []).map(({ NextAction, Condition }) => ({
    by: `= ${Condition.Operands[0]}`,
    to: NextAction,
  })),
  ...(Transitions.Errors ?? []).map(({ ErrorType, NextAction }) => ({ by: ErrorType, to: NextAction })),
];
