import { type Understanding, understand } from '../../lambda/understanding/understand';
import type { ContentRow } from '../../models/content/content-row';
import type { FaqRow } from '../../models/content/faq-row';
import type { Office } from '../../models/content/office';
import { buildInteractionModel } from '../../models/interaction-model/build';
import { TOPIC_OF_INTENT } from '../../models/interaction-model/intent-names';
import type { Locale } from '../../models/locales/locales';
import { asksForDetailIn } from '../model/asks-for-detail';
import { modelInputOf } from '../model/model-input';
import { readContent } from '../sheet/read-content';
import { createUnderstanding } from '../simulator/understand';

export interface OfficeRows {
  office: Office | undefined;
  content: ContentRow[];
}

export const readOfficeRows = async (folder: string): Promise<OfficeRows> => {
  const { office, rows } = await readContent(folder);
  return { office, content: rows.flatMap((row) => row.content ?? []) };
};

/** Every question as free text, as the catch-all brings it. */
export const listenAsCatchAll =
  (rows: readonly FaqRow[], locale: Locale) =>
  (question: string): Understanding =>
    understand(question, rows, locale);

/** As a voter's sentence goes: the simulator's reading of the interaction model first, free text where that fails. */
export const listenAsModel = (
  { office, content }: OfficeRows,
  rows: readonly FaqRow[],
  locale: Locale,
): ((question: string) => Understanding) => {
  if (!office) throw new Error('The interaction model needs an office: say --rows content, or a folder.');
  const asksForDetail = asksForDetailIn(content, locale);
  const model = buildInteractionModel(modelInputOf(office, content, locale));
  const read = createUnderstanding(model, locale, asksForDetail);
  return (question) => {
    const { intent, matched } = read(question);
    const topic = TOPIC_OF_INTENT.get(intent ?? '');
    if (topic && (matched === 'sample' || matched === 'near')) return { kind: 'sure', topic, faq: topic };
    if (matched === 'catch-all') return understand(question, rows, locale);
    return matched === 'none' ? understand(question, rows, locale) : { kind: 'lost' };
  };
};
