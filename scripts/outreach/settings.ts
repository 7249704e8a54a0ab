import type { Office } from '../../models/content/office';
import type { OutreachSettings } from '../../models/content/outreach';

type Always = 'quiet_from' | 'quiet_until' | 'parts_per_second' | 'message_type';

/** What an office set, with what holds where it set nothing. */
export type Outreach = OutreachSettings & { [Setting in Always]-?: NonNullable<OutreachSettings[Setting]> };

/** As many segments a second as a new 10DLC number may send. */
const FIRST_RATE = 1;

export const outreachOf = ({ outreach = {}, fronts }: Pick<Office, 'outreach' | 'fronts'>): Outreach => {
  const number = outreach.number ?? fronts?.sms?.number;
  return {
    ...outreach,
    ...(number === undefined ? {} : { number }),
    quiet_from: outreach.quiet_from ?? '20:00',
    quiet_until: outreach.quiet_until ?? '09:00',
    parts_per_second: outreach.parts_per_second ?? FIRST_RATE,
    message_type: outreach.message_type ?? 'TRANSACTIONAL',
  };
};
