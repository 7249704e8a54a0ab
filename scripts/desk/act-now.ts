import type { Act, Deed } from '../../models/table/acts';
import type { Emergency } from '../../models/table/emergency';
import type { Given } from '../verbs/options';
import type { Desk } from './at-desk';
import { whoIsHere } from './who-is-here';

/** Every device looks at the table at least this often. */
export const HEARD = 'Every device hears it so within a minute.';

/** Acts at once and puts it on the record; `deedOf` as in `EmergencyDesk`. */
export const actNow = async (
  { table }: Desk,
  { by, note, clock }: Given<'by' | 'note'>,
  deedOf: (number: number, now: Emergency) => Deed | undefined,
): Promise<Act | undefined> =>
  table.emergency.act(
    { at: clock().toISOString(), by: by ?? (await whoIsHere()), identity: await table.signedIn?.(), note },
    deedOf,
  );

export const emergencyOf = ({ pointer: { notices = [], silenced = [] } }: Desk): Emergency => ({ notices, silenced });
