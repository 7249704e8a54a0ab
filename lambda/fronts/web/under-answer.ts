import { Temporal } from 'temporal-polyfill';
import { pageTexts } from '../../../models/locales/front-words';
import { textsFor } from '../../../models/locales/languages';
import type { Locale } from '../../../models/locales/locales';
import { spokenSite } from '../../answers/fill';
import type { Reply } from '../../conversation/reply';

/** A line below an answer; with `href` it can be followed. */
export type UnderAnswer = readonly { label: string; text?: string | undefined; href?: string | undefined }[];

/** `800-555-0142` as a link that a telephone dials. */
const dial = (phone: string): string => `tel:+1${phone.replace(/\D/g, '').replace(/^1/, '')}`;

/** What an answer rests on, for the eye: whose it is, its source, when that was compared, and whom to call. */
export const underAnswer = ({ evidence }: Pick<Reply, 'evidence'>, locale: Locale, nowMs: number): UnderAnswer => {
  if (!evidence) return [];
  const words = pageTexts(locale).under;
  const { row, contact } = evidence;
  const today = Temporal.Instant.fromEpochMilliseconds(nowMs).toZonedDateTimeISO('UTC').toPlainDate();
  const dated = (day: string): string => textsFor(locale).calendar.date(Temporal.PlainDate.from(day), today);
  return [
    ...(row
      ? [
          { label: words.of(row.jurisdiction.name) },
          { label: words.source, text: spokenSite(row.source), href: row.source },
          { label: words.verified(dated(row.verifiedOn)) },
          ...(row.validUntil ? [{ label: words.validUntil(dated(row.validUntil)) }] : []),
          ...(row.link && row.link !== row.source
            ? [{ label: words.more, text: spokenSite(row.link), href: row.link }]
            : []),
        ]
      : []),
    ...(contact.phone ? [{ label: words.call, text: contact.phone, href: dial(contact.phone) }] : []),
  ];
};
