import type { Hearing } from '../../lambda/fronts/written/hear-intent';
import type { ContentRow } from '../../models/content/content-row';
import type { Office } from '../../models/content/office';
import { buildInteractionModel, type InteractionModel } from '../../models/interaction-model/build';
import type { Locale } from '../../models/locales/locales';
import { spokenOn } from '../../models/locales/platforms';
import { UsageError } from '../door/usage-error';
import { readLabelled } from '../eval/labelled';
import { asksForDetailIn } from '../model/asks-for-detail';
import { modelInputOf } from '../model/model-input';
import { readContent } from '../sheet/read-content';
import { ContentError } from '../simulator/content-error';
import { createUnderstanding, type Understood } from '../simulator/understand';
import { type Annotation, annotationsOf } from './annotation';

export interface OfficeAtAlexa {
  office: Office;
  rows: readonly ContentRow[];
  /** Those of the office that Alexa has. */
  locales: readonly Locale[];
}

/** Throws `ContentError`. */
export const readOffice = async (folder: string): Promise<OfficeAtAlexa> => {
  const { office, rows, problems } = await readContent(folder);
  if (!office) throw new ContentError(folder, problems);
  return { office, rows: rows.flatMap((row) => row.content ?? []), locales: spokenOn('alexa', office) };
};

/** The questions of this project that say what is right. */
const ownFiles = (locale: Locale): string[] =>
  [locale, 'rows', 'must-decline', 'ordinary-tricky'].map((name) => `test/questions/${name}.jsonl`);

export interface OfficeHearing {
  locale: Locale;
  model: InteractionModel;
  understand: (text: string) => Understood;
}

/** How our simulator takes sentences, by the model that Alexa gets. */
export const understandingOf = ({ office, rows }: OfficeAtAlexa, locale: Locale, hears: Hearing): OfficeHearing => {
  const asksForDetail = asksForDetailIn(rows, locale);
  const model = buildInteractionModel({ ...modelInputOf(office, rows, locale), asksForDetail });
  return { locale, model, understand: createUnderstanding(model, locale, asksForDetail, undefined, hears) };
};

/** The labelled questions of a language, of the files or else our own. Throws `UsageError` where there are none. */
export const questionsOf = (
  hearing: OfficeHearing,
  { files, part }: { files: readonly string[]; part: string | undefined },
): Annotation[] => {
  const { locale } = hearing;
  const named = files.length > 0 ? files : ownFiles(locale);
  const labelled = named.flatMap((file) => readLabelled(file, locale, part));
  const annotations = annotationsOf({ labelled, ...hearing });
  if (annotations.length > 0) return annotations;
  throw new UsageError(
    `No line of ${named.join(', ')} says what is right in ${locale}. Give lines a "topic", "rows" or "intent".`,
  );
};
