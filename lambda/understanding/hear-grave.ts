import type { GraveKind } from './classes';
import type { Reading } from './reading';
import { THRESHOLDS } from './thresholds';

/** Danger or distress by what was learned, where no rule heard it; never in what is nearly a row's own question. */
export const graveIn = ({ chances: { grave }, near }: Reading): GraveKind | undefined =>
  grave.sum >= THRESHOLDS.grave && (near[0]?.nearness ?? 0) < THRESHOLDS.same ? grave.best : undefined;
