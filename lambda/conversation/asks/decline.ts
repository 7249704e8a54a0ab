import type { DeclineKind } from '../../../models/locales/texts';
import type { Reply } from '../reply';
import { contactFor, contentFor, settled } from '../settled';
import type { Turn } from '../turn';

/** Says in words why this is not answered. */
export const decline = async (turn: Turn, why: DeclineKind): Promise<Reply> =>
  settled(turn, {
    outcome: 'declined',
    reason: why,
    release: (await contentFor(turn)).release,
    say: [turn.texts.decline[why](await contactFor(turn))],
  });
