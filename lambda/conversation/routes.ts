import { intentOf, type TopicIntent } from '../../models/interaction-model/intent-names';
import { TOPIC_IDS } from '../../models/topics';
import { answerQuestion } from './handlers/answer-question';
import { answerTopic } from './handlers/answer-topic';
import { chooseCounty, countyNotKnown } from './handlers/county';
import { askMethod, askNextElection } from './handlers/follow-up';
import { forgetCounty, rememberCounty } from './handlers/keep-county';
import { miss } from './handlers/miss';
import { choose } from './handlers/offer';
import { findSites, hearAddress } from './handlers/places/hear-address';
import { remind } from './handlers/remind';
import { cancel, goodbye, help, launch, more, no, repeat, sessionEnded, yes } from './handlers/talk';
import { allOnScreen, screenFailed } from './screen/show';
import type { Handler, RouteName } from './turn';

const topicRoutes = Object.fromEntries(TOPIC_IDS.map((topic) => [intentOf(topic), answerTopic(topic)])) as Record<
  TopicIntent,
  Handler
>;

/** Who answers what. An intent of the model without a handler doesn't compile. */
export const ROUTES = allOnScreen({
  LaunchRequest: launch,
  SessionEndedRequest: sessionEnded,
  'Alexa.Presentation.APL.RuntimeError': screenFailed,
  AnyQuestionIntent: answerQuestion,
  CountyIntent: chooseCounty,
  UnknownCountyIntent: countyNotKnown,
  ChoiceIntent: choose,
  MethodIntent: askMethod,
  NextElectionIntent: askNextElection,
  MoreIntent: more,
  ReminderIntent: remind,
  RememberCountyIntent: rememberCounty,
  ForgetCountyIntent: forgetCounty,
  AddressIntent: hearAddress,
  EarlySitesIntent: findSites('early-voting'),
  DropBoxIntent: findSites('drop-box'),
  PlaceHoursIntent: answerTopic('polling-hours'),
  'AMAZON.HelpIntent': help,
  'AMAZON.RepeatIntent': repeat,
  'AMAZON.YesIntent': yes,
  'AMAZON.NoIntent': no,
  'AMAZON.StopIntent': goodbye,
  'AMAZON.CancelIntent': cancel,
  'AMAZON.NavigateHomeIntent': launch,
  'AMAZON.FallbackIntent': miss,
  ...topicRoutes,
} satisfies Record<RouteName, Handler>);
