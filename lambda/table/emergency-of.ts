import type { Emergency } from '../../models/table/emergency';
import type { Pointer } from '../../models/table/items';

export const emergencyOf = ({ notices = [], silenced = [] }: Pointer): Emergency => ({ notices, silenced });

/** The known one where nothing changed, so that contents made with it stay the same objects. */
export const unlessSame = (known: Emergency, now: Emergency): Emergency =>
  JSON.stringify(known) === JSON.stringify(now) ? known : now;
