import { answerTopic } from './handlers/topic';
import type { RequestName } from './request';
import type { Handler } from './wish';

/** What most first turns have no use for is loaded when a turn has. */
const later =
  (load: () => Promise<Handler>): Handler =>
  async (turn) =>
    (await load())(turn);

/** Who answers what. A request without a handler doesn't compile. */
export const ROUTES = {
  launch: later(async () => (await import('./handlers/talk')).launch),
  question: later(async () => (await import('./handlers/question')).answerSentence),
  topic: answerTopic,
  county: later(async () => (await import('./handlers/county')).chooseCounty),
  'no-county': later(async () => (await import('./handlers/county')).refuseCounty),
  choice: later(async () => (await import('./handlers/choice')).choose),
  method: later(async () => (await import('./handlers/follow-up')).askMethod),
  'later-election': later(async () => (await import('./handlers/follow-up')).askLaterElection),
  more: later(async () => (await import('./handlers/talk')).tellMore),
  reminder: later(async () => (await import('./handlers/reminder')).remind),
  'remember-county': later(async () => (await import('./handlers/county')).rememberCounty),
  'forget-county': later(async () => (await import('./handlers/county')).forgetCounty),
  address: later(async () => (await import('./handlers/address')).hearAddress),
  'early-sites': later(async () => (await import('./handlers/address')).findSites('early-voting')),
  'drop-boxes': later(async () => (await import('./handlers/address')).findSites('drop-box')),
  'place-hours': later(async () => (await import('./handlers/address')).hoursThere),
  help: later(async () => (await import('./handlers/talk')).help),
  repeat: later(async () => (await import('./handlers/pace')).repeat),
  slower: later(async () => (await import('./handlers/pace')).slower),
  back: later(async () => (await import('./handlers/pace')).back),
  'start-over': later(async () => (await import('./handlers/pace')).startOver),
  wait: later(async () => (await import('./handlers/pace')).wait),
  call: later(async () => (await import('./handlers/pace')).call),
  both: later(async () => (await import('./handlers/choice')).chooseBoth),
  'none-of-those': later(async () => (await import('./handlers/choice')).chooseNone),
  'other-one': later(async () => (await import('./handlers/choice')).chooseOther),
  'which-device': later(async () => (await import('./handlers/which')).whichDevice),
  'which-county': later(async () => (await import('./handlers/which')).whichCounty),
  leave: later(async () => (await import('./handlers/pace')).leave),
  rated: later(async () => (await import('./handlers/rated')).rated),
  'move-reminder': later(async () => (await import('./handlers/reminder')).moveReminder),
  yes: later(async () => (await import('./handlers/talk')).yes),
  no: later(async () => (await import('./handlers/talk')).no),
  stop: later(async () => (await import('./handlers/talk')).goodbye),
  cancel: later(async () => (await import('./handlers/talk')).cancel),
  'not-understood': later(async () => (await import('./handlers/talk')).notUnderstood),
  report: later(async () => (await import('./handlers/talk')).report),
  ended: later(async () => (await import('./handlers/talk')).ended),
} satisfies Record<RequestName, Handler>;
