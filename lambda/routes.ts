import { intentOf, type TopicIntent } from '../models/interaction-model/intent-names';
import { TOPIC_IDS } from '../models/topics';
import { answerQuestion } from './handlers/answer-question';
import { answerTopic } from './handlers/answer-topic';
import { chooseCounty, countyNotKnown } from './handlers/county';
import { askMethod, askNextElection } from './handlers/follow-up';
import { miss } from './handlers/miss';
import { choose } from './handlers/offer';
import { cancel, goodbye, help, launch, more, no, repeat, sessionEnded, yes } from './handlers/talk';
import { onScreen, screenFailed } from './screens/show';
import type { Handler, RouteName } from './turn';

const topicRoutes = Object.fromEntries(
  TOPIC_IDS.map((topic) => [intentOf(topic), onScreen(answerTopic(topic))]),
) as Record<TopicIntent, Handler>;

/** Who answers what. An intent of the model without a handler doesn't compile. */
export const ROUTES = {
  LaunchRequest: onScreen(launch),
  SessionEndedRequest: sessionEnded,
  'Alexa.Presentation.APL.RuntimeError': screenFailed,
  AnyQuestionIntent: onScreen(answerQuestion),
  CountyIntent: onScreen(chooseCounty),
  UnknownCountyIntent: onScreen(countyNotKnown),
  ChoiceIntent: onScreen(choose),
  MethodIntent: onScreen(askMethod),
  NextElectionIntent: onScreen(askNextElection),
  MoreIntent: onScreen(more),
  'AMAZON.HelpIntent': onScreen(help),
  'AMAZON.RepeatIntent': repeat,
  'AMAZON.YesIntent': onScreen(yes),
  'AMAZON.NoIntent': onScreen(no),
  'AMAZON.StopIntent': goodbye,
  'AMAZON.CancelIntent': cancel,
  'AMAZON.NavigateHomeIntent': onScreen(launch),
  'AMAZON.FallbackIntent': onScreen(miss),
  ...topicRoutes,
} satisfies Record<RouteName, Handler>;
