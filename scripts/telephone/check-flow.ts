import { type Action, type Flow, flowSchema, isActionType, kindOf, waysOf } from './flow';

const repeated = (names: readonly string[]): string[] => [
  ...new Set(names.filter((name, at) => names.indexOf(name) !== at)),
];

/** What Amazon would refuse in one action, or what would leave a caller in silence. */
const checkAction = (action: Action, ids: ReadonlySet<string>): string[] => {
  const { Identifier: id, Type: type, Parameters, Transitions } = action;
  if (!isActionType(type)) return [`${id}: nothing is known of ${type}.`];
  const { parameters, errors, branches, reaches } = kindOf(type);
  const parsed = parameters.safeParse(Parameters);
  const handled = (Transitions.Errors ?? []).map(({ ErrorType }) => ErrorType);
  const conditions = Transitions.Conditions ?? [];
  return [
    ...(parsed.error?.issues ?? []).map(({ path, message }) => `${id}: ${path.join('.') || type}: ${message}.`),
    ...waysOf(action).flatMap(({ by, to }) => (ids.has(to) ? [] : [`${id}: there is no action "${to}" (${by}).`])),
    ...errors.filter((one) => !handled.includes(one)).map((one) => `${id}: nothing is said of ${one}.`),
    ...handled.filter((one) => !errors.includes(one)).map((one) => `${id}: ${type} never fails with ${one}.`),
    ...repeated(handled).map((one) => `${id}: ${one} is there twice.`),
    ...(conditions.length > 0 && !branches ? [`${id}: ${type} has no result to branch on.`] : []),
    ...(branches && conditions.length === 0 ? [`${id}: compares with nothing.`] : []),
    ...(Transitions.NextAction === undefined && reaches !== 'end' ? [`${id}: goes nowhere.`] : []),
    ...(reaches === 'end' && waysOf(action).length > 0 ? [`${id}: goes on after the end.`] : []),
  ];
};

type Ways = ReadonlyMap<string, readonly string[]>;

/** All that can be reached from one action, itself not unless it comes again; `through` says where one may go on. */
const reachedFrom = (start: string, ways: Ways, through: (id: string) => boolean = () => true): Set<string> => {
  const found = new Set<string>();
  const open = [start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const to of ways.get(id) ?? []) {
      if (found.has(to)) continue;
      found.add(to);
      if (through(to)) open.push(to);
    }
  }
  return found;
};

const checkWays = ({ StartAction, Actions }: Flow): string[] => {
  const ways: Ways = new Map(Actions.map((one) => [one.Identifier, waysOf(one).map(({ to }) => to)]));
  const reaches = new Map(
    Actions.map(({ Identifier, Type }) => [Identifier, isActionType(Type) ? kindOf(Type).reaches : undefined]),
  );
  const listens = new Set(
    Actions.flatMap(({ Identifier, Type }) => (Type === 'ConnectParticipantWithLexBot' ? [Identifier] : [])),
  );
  const reached = new Set([StartAction, ...reachedFrom(StartAction, ways)]);
  return Actions.flatMap(({ Identifier: id }) => {
    const from = [id, ...reachedFrom(id, ways)];
    const ends = from.some((one) => reaches.get(one) !== undefined);
    const person = from.some((one) => reaches.get(one) === 'person');
    // Round and round without a word from the caller: nobody could get out of it.
    const turns = !listens.has(id) && reachedFrom(id, ways, (one) => !listens.has(one)).has(id);
    return [
      ...(reached.has(id) ? [] : [`${id}: no call comes here.`]),
      ...(ends ? [] : [`${id}: no way from here ends, or reaches a person.`]),
      ...(listens.has(id) && !person ? [`${id}: no way from here reaches a person.`] : []),
      ...(turns ? [`${id}: a call could turn in a circle here without the caller being heard.`] : []),
    ];
  });
};

/** What is wrong with a flow: a sentence each, naming the action. */
export const checkFlow = (given: unknown): string[] => {
  const { data: flow, error } = flowSchema.safeParse(given);
  if (!flow) return error.issues.map(({ path, message }) => `${path.join('.') || 'the flow'}: ${message}.`);
  const names = flow.Actions.map(({ Identifier }) => Identifier);
  const ids = new Set(names);
  const found = [
    ...repeated(names).map((id) => `${id} is there twice.`),
    ...(ids.has(flow.StartAction) ? [] : [`There is no action "${flow.StartAction}" to begin with.`]),
    ...flow.Actions.flatMap((action) => checkAction(action, ids)),
  ];
  return found.length > 0 ? found : checkWays(flow);
};
