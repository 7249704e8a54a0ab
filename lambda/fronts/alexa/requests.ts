import { type Asked, knownIn, NOT_UNDERSTOOD } from '../intents';

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

/** What a request that is no intent asks. */
export const askedByType = (type: unknown): Asked =>
  typeof type !== 'string'
    ? NOT_UNDERSTOOD
    : (knownIn(OTHERS, type) ??
      (TELLS.some((family) => type.startsWith(family)) ? { name: 'report' } : NOT_UNDERSTOOD));
