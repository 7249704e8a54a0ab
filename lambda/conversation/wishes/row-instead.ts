import { rowFor } from '../../answers/find-answer';
import { PLACES_QUESTIONS, type PlacesQuestion } from '../../places/places-questions';
import type { RowRef } from '../session';
import { contentFor } from '../settled';
import type { Turn } from '../turn';
import type { Fulfilment } from '../wish';

export const rowInstead: Fulfilment<'row-instead'> = async (turn, { question, lead, reason, keepsAddress }) => ({
  wish: 'row',
  row: await rowOf(turn, question),
  fromRow: true,
  lead,
  reason,
  keepsAddress,
});

/** An office may have nothing on a detail; then its topic's main row answers. */
const rowOf = async (turn: Turn, question: PlacesQuestion): Promise<RowRef> => {
  const { row } = PLACES_QUESTIONS[question];
  const content = await contentFor(turn);
  const isOwnedByCounty = content.root.below.includes(`${row.faq}/${turn.locale}`);
  const isThere = rowFor(content, row.faq, turn.nowMs) !== undefined || isOwnedByCounty;
  return isThere ? row : { topic: row.topic, faq: row.topic };
};
