import type { ContentRow } from '../../models/content/content-row';
import type { Office } from '../../models/content/office';
import { buildInteractionModel, type InteractionModel } from '../../models/interaction-model/build';
import { checkInteractionModel } from '../../models/interaction-model/check';
import type { Locale } from '../../models/locales/locales';
import { spokenOn } from '../../models/locales/platforms';
import { asksForDetailIn } from './asks-for-detail';
import { modelInputOf } from './model-input';

export interface OfficeModel {
  locale: Locale;
  model: InteractionModel;
  /** What Amazon would refuse it for. */
  problems: readonly string[];
}

/** The interaction model of each of the office's languages that Alexa has, as its content makes it. */
export const modelsOf = (office: Office, content: readonly ContentRow[]): OfficeModel[] =>
  spokenOn('alexa', office).map((locale) => {
    const asksForDetail = asksForDetailIn(content, locale);
    const model = buildInteractionModel({ ...modelInputOf(office, content, locale), asksForDetail });
    return { locale, model, problems: checkInteractionModel(model, locale) };
  });
