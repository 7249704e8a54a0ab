import { createHearWritten, type HearWritten } from '../../lambda/fronts/written/hear-written';
import { buildInteractionModel } from '../../models/interaction-model/build';
import { modelInputOf } from '../model/model-input';
import type { OpenOffice } from './open-office';

/** How written sentences are heard in an office that is open, by the model as it would be built now. */
export const hearingIn = ({ office, rows }: Pick<OpenOffice, 'office' | 'rows'>): HearWritten =>
  createHearWritten(async (locale) => buildInteractionModel(modelInputOf(office, rows, locale)));
