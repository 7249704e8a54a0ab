import { miss } from '../asks/miss';
import type { Handler } from '../wish';

/** Any sentence. */
export const answerSentence: Handler = async (turn) => {
  const { question } = turn.heard;
  return question ? { wish: 'question', sentence: question } : miss(turn);
};
