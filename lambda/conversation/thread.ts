import type { OpenThing } from '../../models/locales/open-texts';
import type { RowRef, Session } from './session';

/** What has hours of its own, and the row that answers where they aren't known, and that staff stop to stop this. */
export const ROW_OF_THING = {
  'early-voting': { topic: 'early-voting', faq: 'early-voting' },
  office: { topic: 'contact-office', faq: 'contact-office' },
  'drop-box': { topic: 'absentee-return', faq: 'absentee-return.drop-box' },
  polls: { topic: 'polling-hours', faq: 'polling-hours' },
} as const satisfies Record<OpenThing, RowRef>;

const thingIn = (row: RowRef | undefined): OpenThing | undefined => {
  if (row?.faq === 'absentee-return.drop-box') return 'drop-box';
  if (row?.topic === 'early-voting') return 'early-voting';
  if (row?.topic === 'contact-office') return 'office';
  return row?.topic === 'polling-hours' ? 'polls' : undefined;
};

/** What "are they open now" is about: the last answer, or the one before it where that one has no hours. */
export const thingTalkedAbout = ({ last, before }: Session): OpenThing | undefined => thingIn(last) ?? thingIn(before);
