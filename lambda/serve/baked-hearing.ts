import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { InteractionModel } from '../../models/interaction-model/build';
import { createHearWritten, type HearWritten } from '../fronts/written/hear-written';

/** Written sentences heard by the models that lie beside the bundle, each read when its language is first written. */
export const bakedHearing = (folder: string): HearWritten =>
  createHearWritten(
    async (locale) => JSON.parse(await readFile(join(folder, `model-${locale}.json`), 'utf8')) as InteractionModel,
  );
