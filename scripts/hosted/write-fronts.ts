import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentRow } from '../../models/content/content-row';
import type { Fronts } from '../../models/content/fronts';
import { buildInteractionModel, type InteractionModel } from '../../models/interaction-model/build';
import { SLOT_TYPES } from '../../models/interaction-model/slot-types';
import type { Locale } from '../../models/locales/locales';
import { asSpokenOn, type Platform } from '../../models/locales/platforms';
import { modelInputOf } from '../model/model-input';
import { bundleSkill } from './bundle';
import { noticesFor } from './notices';
import type { Runtime } from './runtimes';
import type { Built } from './snapshot';

/** What is built for a front of `office.yaml`; what is not here comes with another one. */
const BUNDLES: Partial<Record<keyof Fronts, { entry: string; page?: string; platform?: Platform }>> = {
  web: { entry: 'lambda/web.ts', page: 'lambda/fronts/web/page' },
  mcp: { entry: 'lambda/mcp.ts' },
  lex: { entry: 'lambda/lex.ts', platform: 'lex' },
  sms: { entry: 'lambda/sms.ts' },
};

/** The folders that they are built in. */
export const FRONT_FOLDERS: readonly string[] = Object.keys(BUNDLES);

/** The model as written sentences are heard by it: what the catch-all's type lists is only for Alexa. */
const hearingModel = (model: InteractionModel): InteractionModel => {
  const { languageModel } = model.interactionModel;
  const types = languageModel.types?.filter(({ name }) => name !== SLOT_TYPES.question);
  return { interactionModel: { languageModel: { ...languageModel, ...(types ? { types } : {}) } } };
};

const modelFor = ({ office }: Built['baked'], rows: readonly ContentRow[], locale: Locale): InteractionModel =>
  hearingModel(buildInteractionModel(modelInputOf(office, rows, locale)));

/** A folder in `out` for each front that the office has beside Alexa, each a Lambda function of its own. */
export const writeFronts = async (
  project: string,
  out: string,
  { baked, file }: Built,
  { rows, runtime }: { rows: readonly ContentRow[]; runtime: Runtime },
): Promise<{ name: string; bytes: number }[]> => {
  const written: { name: string; bytes: number }[] = [];
  for (const name of Object.keys(baked.office.fronts ?? {}) as (keyof Fronts)[]) {
    const bundle = BUNDLES[name];
    if (!bundle) continue;
    const folder = join(out, name);
    await mkdir(folder, { recursive: true });
    const { platform } = bundle;
    // As its platform knows it, so that nobody carries a language that can't be spoken there.
    const spoken = platform ? { ...baked, office: asSpokenOn(platform, baked.office) } : baked;
    const { bytes, inputs } = await bundleSkill(join(project, bundle.entry), folder, spoken, runtime, {
      'index.js': [`lambda/${name}`],
    });
    await writeFile(join(folder, file.name), file.bytes);
    for (const locale of spoken.office.locales)
      await writeFile(join(folder, `model-${locale}.json`), JSON.stringify(modelFor(spoken, rows, locale)));
    if (bundle.page) await cp(join(project, bundle.page), join(folder, 'page'), { recursive: true });
    await writeFile(join(folder, 'THIRD-PARTY-NOTICES.txt'), await noticesFor(process.cwd(), inputs));
    written.push({ name, bytes });
  }
  return written;
};
