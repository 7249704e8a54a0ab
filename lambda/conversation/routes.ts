import { findSites, hearAddress } from './handlers/address';
import { choose } from './handlers/choice';
import { chooseCounty, forgetCounty, refuseCounty, rememberCounty } from './handlers/county';
import { askLaterElection, askMethod } from './handlers/follow-up';
import { answerSentence } from './handlers/question';
import { remind } from './handlers/reminder';
import {
  cancel,
  ended,
  goodbye,
  help,
  launch,
  no,
  notUnderstood,
  repeat,
  report,
  tellMore,
  yes,
} from './handlers/talk';
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
  yes,
  no,
  stop: goodbye,
  cancel,
  'not-understood': notUnderstood,
  report,
  ended,
} satisfies Record<RequestName, Handler>;
