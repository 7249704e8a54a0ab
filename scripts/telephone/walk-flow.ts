import { type Action, type Flow, isActionType, kindOf, waysOf } from './flow';

/** What a caller hears and what becomes of the call, in its order. */
export type Heard =
  | { says: string; voice: string }
  | { transfersTo: string }
  /** The caller is with a person, or the call is over. */
  | { ends: 'person' | 'end' };

/** What is outside of the flow. Each throws an `ErrorType` of the action's, as its message. */
export interface Outside {
  opening(): Promise<Readonly<Record<string, string>>>;
  /** A conversation with the bot until it closes: what is in its session then. */
  bot(
    attributes: Readonly<Record<string, string>>,
    at: { language: string | undefined; say(text: string): void },
  ): Promise<Readonly<Record<string, string>>>;
  transfer(to: string): Promise<void>;
}

/** No call takes so many steps. */
const MOST_STEPS = 300;

/** Runs a flow as one call. Throws where a call would be left hanging. */
export const runFlow = async (flow: Flow, outside: Outside): Promise<Heard[]> => {
  const actions = new Map(flow.Actions.map((one) => [one.Identifier, one]));
  const heard: Heard[] = [];
  const data = { External: {} as Readonly<Record<string, string>>, Lex: {} as Readonly<Record<string, string>> };
  let voice = 'Joanna';
  let language: string | undefined;
  let queue = '';

  /** What a text stands for: a path into the call's data, where what isn't there is empty, or itself. */
  const textAt = (text: unknown): string => {
    const path = /^\$\.(External|Lex\.SessionAttributes)\.(\w+)$/.exec(String(text));
    if (!path) return String(text);
    return (path[1] === 'External' ? data.External : data.Lex)[path[2] ?? ''] ?? '';
  };
  const say = (text: string): void => {
    if (text !== '') heard.push({ says: text, voice });
  };

  /** Does an action: gives the result to branch on, and throws the name of what went wrong. */
  const act = async ({ Type, Parameters }: Action): Promise<string | undefined> => {
    switch (Type) {
      case 'InvokeLambdaFunction':
        data.External = await outside.opening();
        return undefined;
      case 'Compare':
        return textAt(Parameters.ComparisonValue);
      case 'UpdateContactTextToSpeechVoice':
        voice = String(Parameters.TextToSpeechVoice);
        return undefined;
      case 'UpdateContactData':
        language = String(Parameters.LanguageCode);
        return undefined;
      case 'MessageParticipant':
        say(textAt(Parameters.Text));
        return undefined;
      case 'ConnectParticipantWithLexBot': {
        say(textAt(Parameters.Text));
        const given = Object.entries(Parameters.LexSessionAttributes as object);
        data.Lex = await outside.bot(Object.fromEntries(given.map(([name, text]) => [name, textAt(text)])), {
          language,
          say,
        });
        // No intent is branched on.
        throw new Error('NoMatchingCondition');
      }
      case 'UpdateContactTargetQueue':
        queue = String(Parameters.QueueId);
        return undefined;
      case 'TransferContactToQueue':
      case 'TransferParticipantToThirdParty': {
        const to = String(Parameters.ThirdPartyPhoneNumber ?? queue);
        await outside.transfer(to);
        heard.push({ transfersTo: to }, { ends: 'person' });
        return undefined;
      }
      default:
        return undefined;
    }
  };

  let id = flow.StartAction;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const action = actions.get(id);
    if (!action) throw new Error(`There is no action "${id}".`);
    const { NextAction, Conditions = [], Errors = [] } = action.Transitions;
    let next: string | undefined;
    try {
      const result = await act(action);
      if (heard.some((one) => 'ends' in one)) return heard;
      if (action.Type === 'DisconnectParticipant') return [...heard, { ends: 'end' }];
      const met = Conditions.find(({ Condition }) => Condition.Operands[0] === result);
      next = met?.NextAction ?? (action.Type === 'Compare' ? wayOf(Errors, 'NoMatchingCondition') : NextAction);
    } catch (error) {
      next = wayOf(Errors, (error as Error).message);
    }
    if (next === undefined) throw new Error(`${id}: the call hangs.`);
    id = next;
  }
  throw new Error('The call never ends.');
};

const wayOf = (errors: NonNullable<Action['Transitions']['Errors']>, type: string): string | undefined =>
  (
    errors.find(({ ErrorType }) => ErrorType === type) ??
    errors.find(({ ErrorType }) => ErrorType === 'NoMatchingError')
  )?.NextAction;

/** One way through a flow: its actions, and where it led. */
export interface Path {
  steps: readonly string[];
  ends: 'person' | 'end' | 'again';
}

/** Every way through a flow from one action, each branch and each error; a way that comes where it was ends there. */
export const everyPath = (flow: Flow, from: string = flow.StartAction): Path[] => {
  const actions = new Map(flow.Actions.map((one) => [one.Identifier, one]));
  const paths: Path[] = [];
  const walk = (id: string, before: readonly string[]): void => {
    const action = actions.get(id);
    if (!action) throw new Error(`There is no action "${id}".`);
    const steps = [...before, id];
    if (before.includes(id)) return void paths.push({ steps, ends: 'again' });
    const reaches = isActionType(action.Type) ? kindOf(action.Type).reaches : undefined;
    if (reaches !== undefined) paths.push({ steps, ends: reaches });
    for (const to of new Set(waysOf(action).map((way) => way.to))) walk(to, steps);
  };
  walk(from, []);
  return paths;
};
