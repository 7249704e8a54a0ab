import questions from './catalogue.json';

/** A question that voters ask offices everywhere, in whatever words. An office writes answers for those it wants. */
export interface StandardQuestion {
  /** As the id of a row that answers it: the topic for its main answer, `topic.detail` for others. */
  id: string;
  means: string;
  /** What sounds alike and is another question, with where that belongs. */
  not?: readonly string[];
}

/** How a standard question is asked in one language, and how it is named after "About". */
export interface AskedAs {
  ask: string;
  about: string;
}

/** Every standard question; a topic's main one before its details. */
export const CATALOGUE: readonly StandardQuestion[] = questions;
