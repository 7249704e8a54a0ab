import type { InteractionModel } from '../../models/interaction-model/build';

/** Where Alexa's hosting looks for the model of a locale. */
export const modelFile = (locale: string): string => `skill-package/interactionModels/custom/${locale}.json`;

/** The model as the checked-in file holds it. */
export const renderModel = (model: InteractionModel): string => `${JSON.stringify(model, null, 2)}\n`;
