import { createAsksForDetail } from '../../lambda/fronts/written/asks-for-detail';
import { type ContentRow, faqIn } from '../../models/content/content-row';
import type { AsksForDetail } from '../../models/interaction-model/build';
import type { Locale } from '../../models/locales/locales';

/** Which sentences ask for a detail, by the answers that voters of a language may hear. */
export const asksForDetailIn = (rows: readonly ContentRow[], locale: Locale): AsksForDetail =>
  createAsksForDetail(
    faqIn(rows, locale).filter(({ approved_by }) => approved_by !== undefined),
    locale,
  );
