import { findSites, hearAddress } from './handlers/address';
import { choose, chooseBoth, chooseNone, chooseOther } from './handlers/choice';
import { chooseCounty, forgetCounty, refuseCounty, rememberCounty } from './handlers/county';
import { askLaterElection, askMethod } from './handlers/follow-up';
import { back, call, leave, repeat, slower, startOver, wait } from './handlers/pace';
import { answerSentence } from './handlers/question';
import { moveReminder, remind } from './handlers/reminder';
import { cancel, ended, goodbye, help, launch, no, notUnderstood, report, tellMore, yes } from './handlers/talk';
import { answerTopic } from './handlers/topic';
import type { RequestName } from './request';
import type { Handler } from './wish';

/** Who answers what. A request without a handler doesn't compile. */
export const ROUTES = {
  launch,
  question: answerSentence,
  topic: answerTopic,
  county: chooseCounty,
  'no-county': refuseCounty,
  choice: choose,
  method: askMethod,
  'later-election': askLaterElection,
  more: tellMore,
  reminder: remind,
  'remember-county': rememberCounty,
  'forget-county': forgetCounty,
  address: hearAddress,
  'early-sites': findSites('early-voting'),
  'drop-boxes': findSites('drop-box'),
  help,
  repeat,
  slower,
  back,
  'start-over': startOver,
  wait,
  call,
  both: chooseBoth,
  'none-of-those': chooseNone,
  'other-one': chooseOther,
  leave,
  'move-reminder': moveReminder,
  yes,
  no,
  stop: goodbye,
  cancel,
  'not-understood': notUnderstood,
  report,
  ended,
} satisfies Record<RequestName, Handler>;
