import type { ContentRow } from '../../models/content/content-row';
import { inEveryLocale } from '../../models/content/in-locale';
import type { Office } from '../../models/content/office';
import type { ModelInput } from '../../models/interaction-model/build';
import { slotWords } from '../../models/locales/build-words';
import type { Locale } from '../../models/locales/locales';
import { spokenOn } from '../../models/locales/platforms';
import { readPhrasings } from './read-phrasings';

/** The office's part of the model in one locale. Throws where the office has no invocation name for it. */
export const modelInputOf = (office: Office, rows: readonly ContentRow[], locale: Locale): ModelInput => {
  const isCalled = spokenOn('alexa', office).includes(locale);
  // Where Alexa isn't, nobody calls it by a name.
  const invocationName =
    office.invocation_name[locale] ?? (isCalled ? undefined : slotWords(locale).invocationName(office.root));
  if (invocationName === undefined) throw new Error(`office.yaml has no invocation_name for ${locale}.`);
  const counties: ModelInput['counties'][number][] = [];
  const questions: string[] = [];
  for (const { sheet, row } of rows) {
    if (sheet === 'jurisdictions' && row.parent === office.root) {
      const [name = row.id, ...others] = inEveryLocale(row, 'name');
      counties.push({ id: row.id, name, also_known_as: [...others, ...row.also_known_as] });
    }
    // A draft's questions may still change; released ones are what voters' words are weighed against.
    if (sheet === 'faq' && row.locale === locale && row.approved_by !== undefined) questions.push(...row.questions);
  }
  return { locale, invocationName, phrasings: readPhrasings(locale), counties, questions };
};
