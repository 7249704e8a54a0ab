import type { DeclineKind } from '../../../models/locales/texts';
import type { Reply, Turn } from '../turn';
import { contactFor, contentFor, settled } from './reply';

/** Says in words why this is not answered. */
export const decline = async (turn: Turn, why: DeclineKind): Promise<Reply> =>
  settled(turn, {
    outcome: 'declined',
    reason: why,
    release: (await contentFor(turn)).release,
    say: [turn.texts.decline[why](await contactFor(turn))],
  });
