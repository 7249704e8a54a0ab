import { check } from 'ssml-check-core';
import type { TurnReport } from '../../scripts/simulator/conversation';

/** Alexa refuses a response with more. */
const MAX_SPEECH = 8000;
const MAX_CARD = 8000;

const cardText = ({ card }: TurnReport): string =>
  card?.type === 'Simple' ? `${card.title ?? ''}\n${card.content ?? ''}` : '';

/** What no voter may ever hear or see, whatever was asked: a sentence for each that is so. */
export const faultsOf = async (turn: TurnReport): Promise<string[]> => {
  const { speech, ssml, reprompt, endsSession, outcome } = turn;
  const card = cardText(turn);
  const faults: string[] = [];
  const say = (isSo: boolean, fault: string): void => {
    if (isSo) faults.push(fault);
  };
  for (const error of ssml === null ? [] : ((await check(ssml, { platform: 'amazon', locale: turn.locale })) ?? []))
    faults.push(`the SSML is not valid: ${JSON.stringify(error)}`);
  say(speech === '', 'nothing is said');
  say((ssml?.length ?? 0) >= MAX_SPEECH, 'the speech is too long for Alexa');
  say(!endsSession && !speech.includes('?'), 'the session stays open without a question');
  say(!endsSession && !reprompt, 'the session stays open without a reprompt');
  say(endsSession && speech.includes('?'), 'the session closes with a question');
  say(endsSession && reprompt !== null, 'the session closes with a reprompt');
  say(/[{}]/.test(`${speech}${reprompt}${card}`), 'a placeholder is not filled');
  say(/\b(undefined|NaN|Invalid Date)\b|\[object/.test(`${speech}${reprompt}${card}`), 'something is not filled in');
  say(card.length > MAX_CARD, 'the card is too long for Alexa');
  say(outcome === 'answered' && card.trim() === '', 'an answer has no card');
  say(outcome === null, 'the skill recorded no outcome');
  return faults;
};

/** Fails the test where a turn has a fault. */
export const expectGoodTurn = async (turn: TurnReport): Promise<void> => {
  expect({ ...turn, faults: await faultsOf(turn) }).toEqual({ ...turn, faults: [] });
};
