import type { IntentName, TopicIntent } from '../../../models/interaction-model/intent-names';
import { TOPIC_OF_INTENT } from '../../../models/interaction-model/intent-names';
import type { TopicId } from '../../../models/topics';
import type { RequestName } from '../../conversation/request';

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
  PlaceHoursIntent: { name: 'topic', topic: 'polling-hours' },
  'AMAZON.HelpIntent': { name: 'help' },
  'AMAZON.RepeatIntent': { name: 'repeat' },
  'AMAZON.YesIntent': { name: 'yes' },
  'AMAZON.NoIntent': { name: 'no' },
  'AMAZON.StopIntent': { name: 'stop' },
  'AMAZON.CancelIntent': { name: 'cancel' },
  'AMAZON.NavigateHomeIntent': { name: 'launch' },
  'AMAZON.FallbackIntent': { name: 'not-understood' },
};

/** Requests that tell something and are answered with nothing: whatever begins so. */
const TELLS: readonly string[] = [
  'AlexaSkillEvent.',
  'AlexaHouseholdListEvent.',
  'Alexa.',
  'AudioPlayer.',
  'Connections.',
  'Messaging.',
  'PlaybackController.',
  'Reminders.',
  'System.',
];

/** Requests besides intents. */
const OTHERS: Readonly<Record<string, Asked>> = {
  LaunchRequest: { name: 'launch' },
  SessionEndedRequest: { name: 'ended' },
  // An exception report allows no answer, like the end of a session.
  'System.ExceptionEncountered': { name: 'ended' },
  // A screen could not show what it was sent. The voter heard it.
  'Alexa.Presentation.APL.RuntimeError': { name: 'report' },
  // Of our own screens; what is touched there is read before.
  'Alexa.Presentation.APL.UserEvent': { name: 'not-understood' },
  CanFulfillIntentRequest: { name: 'report' },
  SessionResumedRequest: { name: 'report' },
};

const NOT_UNDERSTOOD: Asked = { name: 'not-understood' };

const knownIn = (table: Readonly<Record<string, Asked>>, name: string): Asked | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

/** What an intent asks; one nobody knows asks nothing that is understood. */
export const askedByIntent = (intent: string): Asked => {
  const topic = TOPIC_OF_INTENT.get(intent);
  return topic ? { name: 'topic', topic } : (knownIn(INTENTS, intent) ?? NOT_UNDERSTOOD);
};

/** What a request of another type asks. */
export const askedByType = (type: unknown): Asked =>
  typeof type !== 'string'
    ? NOT_UNDERSTOOD
    : (knownIn(OTHERS, type) ??
      (TELLS.some((family) => type.startsWith(family)) ? { name: 'report' } : NOT_UNDERSTOOD));
