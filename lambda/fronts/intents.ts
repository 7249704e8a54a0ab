import type { IntentName, TopicIntent } from '../../models/interaction-model/intent-names';
import { TOPIC_OF_INTENT } from '../../models/interaction-model/intent-names';
import type { TopicId } from '../../models/topics';
import type { RequestName } from '../conversation/request';

/** What is asked: a request of ours, and the topic where it is about one. */
export interface Asked {
  name: RequestName;
  topic?: TopicId | undefined;
}

/** What each intent asks. An intent of the model that asks nothing doesn't compile. */
const INTENTS: Record<Exclude<IntentName, TopicIntent>, Asked> = {
  AnyQuestionIntent: { name: 'question' },
  CountyIntent: { name: 'county' },
  UnknownCountyIntent: { name: 'no-county' },
  ChoiceIntent: { name: 'choice' },
  MethodIntent: { name: 'method' },
  NextElectionIntent: { name: 'later-election' },
  MoreIntent: { name: 'more' },
  ReminderIntent: { name: 'reminder' },
  RememberCountyIntent: { name: 'remember-county' },
  ForgetCountyIntent: { name: 'forget-county' },
  AddressIntent: { name: 'address' },
  EarlySitesIntent: { name: 'early-sites' },
  DropBoxIntent: { name: 'drop-boxes' },
  PlaceHoursIntent: { name: 'place-hours' },
  'AMAZON.HelpIntent': { name: 'help' },
  'AMAZON.RepeatIntent': { name: 'repeat' },
  'AMAZON.YesIntent': { name: 'yes' },
  'AMAZON.NoIntent': { name: 'no' },
  'AMAZON.StopIntent': { name: 'stop' },
  'AMAZON.CancelIntent': { name: 'cancel' },
  'AMAZON.NavigateHomeIntent': { name: 'launch' },
  'AMAZON.FallbackIntent': { name: 'not-understood' },
};

export const NOT_UNDERSTOOD: Asked = { name: 'not-understood' };

export const knownIn = (table: Readonly<Record<string, Asked>>, name: string): Asked | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

/** What an intent asks; one nobody knows asks nothing that is understood. */
export const askedByIntent = (intent: string): Asked => {
  const topic = TOPIC_OF_INTENT.get(intent);
  return topic ? { name: 'topic', topic } : (knownIn(INTENTS, intent) ?? NOT_UNDERSTOOD);
};
