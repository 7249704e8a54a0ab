import { createAsksForDetail } from '../../lambda/fronts/written/asks-for-detail';
import type { ContentRow } from '../../models/content/content-row';
import type { AsksForDetail } from '../../models/interaction-model/build';
import type { Locale } from '../../models/locales/locales';

/** Which sentences ask for a detail, by the answers that voters of a language may hear. */
export const asksForDetailIn = (rows: readonly ContentRow[], locale: Locale): AsksForDetail =>
  createAsksForDetail(
    rows.flatMap(({ sheet, row }) =>
      sheet === 'faq' && row.locale === locale && row.approved_by !== undefined ? [row] : [],
    ),
    locale,
  );
