import { capital } from '../text/capital';
import { TOPIC_IDS, type TopicId } from '../topics';

type Pascal<Id extends string> = Id extends `${infer Head}-${infer Tail}`
  ? `${Capitalize<Head>}${Pascal<Tail>}`
  : Capitalize<Id>;

/** `register-how` → `RegisterHowIntent` */
export type TopicIntent = `${Pascal<TopicId>}Intent`;

export const intentOf = (topic: TopicId): TopicIntent => {
  const words = topic.split('-').map(capital);
  return `${words.join('')}Intent` as TopicIntent;
};

export const TOPIC_OF_INTENT: ReadonlyMap<string, TopicId> = new Map(TOPIC_IDS.map((id) => [intentOf(id), id]));

export const BUILT_IN_INTENTS = [
  'AMAZON.HelpIntent',
  'AMAZON.StopIntent',
  'AMAZON.CancelIntent',
  'AMAZON.FallbackIntent',
  'AMAZON.NavigateHomeIntent',
  'AMAZON.RepeatIntent',
  'AMAZON.YesIntent',
  'AMAZON.NoIntent',
] as const;

/** `MethodIntent`: "and by mail?". `NextElectionIntent`: "the one after that". `MoreIntent`: "tell me more". `ChoiceIntent`: "the second one". `PlaceHoursIntent`: "when does it close", of the place just named. `EarlySitesIntent`: "where can I vote early on Saturday". `AnyQuestionIntent`: the catch-all. */
export const OWN_INTENTS = [
  'CountyIntent',
  'UnknownCountyIntent',
  'MoreIntent',
  'ChoiceIntent',
  'MethodIntent',
  'NextElectionIntent',
  'ReminderIntent',
  'RememberCountyIntent',
  'ForgetCountyIntent',
  'AddressIntent',
  'EarlySitesIntent',
  'DropBoxIntent',
  'PlaceHoursIntent',
  'AnyQuestionIntent',
] as const;

export type BuiltInIntent = (typeof BUILT_IN_INTENTS)[number];
export type OwnIntent = (typeof OWN_INTENTS)[number];
export type IntentName = TopicIntent | BuiltInIntent | OwnIntent;
