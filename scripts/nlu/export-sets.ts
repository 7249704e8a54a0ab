import { join } from 'node:path';
import { buildLexBot } from '../../models/lex/build-lex-bot';
import type { Locale } from '../../models/locales/locales';
import { spokenOn } from '../../models/locales/platforms';
import { makeFolder, writeCarefully } from '../door/files';
import { count } from '../report/wrap';
import { type OfficeAtAlexa, questionsOf, understandingOf } from './office-questions';
import { annotationCsv, annotationJson, lexTestSet } from './set-files';

export interface ExportInput {
  folder: string;
  files: readonly string[];
  locales: readonly Locale[];
  part: string | undefined;
  /** An ISO instant in UTC: what "tomorrow" is counted from. */
  at: string;
}

/** Writes the sets of each language into the folder; gives a line for each file. Throws `FileError`. */
export const exportSets = async (from: OfficeAtAlexa, input: ExportInput): Promise<string[]> => {
  const { folder, files, locales, part, at } = input;
  const hearings = locales.map((locale) => understandingOf(from, locale, 'kind'));
  const sets = hearings.map((hearing) => ({
    locale: hearing.locale,
    annotations: questionsOf(hearing, { files, part }),
  }));
  const atLex = spokenOn('lex', { locales: [...locales] });
  const models = hearings.flatMap(({ locale, model }) => (atLex.includes(locale) ? [[locale, model] as const] : []));
  const bot = buildLexBot({ name: from.office.root, description: '' }, new Map(models));
  await makeFolder(folder);
  const told: string[] = [];
  for (const { locale, annotations } of sets) {
    const write = async (name: string, text: string, what: string, questions = annotations.length): Promise<void> => {
      await writeCarefully(join(folder, name), text);
      told.push(`${join(folder, name)}: ${count(questions, 'question')}, ${what}`);
    };
    await write(`alexa-${locale}.json`, annotationJson(annotations, at), "an annotation set of Alexa's");
    await write(`alexa-${locale}.csv`, annotationCsv(annotations, at), 'the same');
    const own = bot.locales.find((one) => one.locale === locale);
    if (!own) continue;
    const { text, questions } = lexTestSet(annotations, own);
    await write(`lex-${locale.replace('-', '_')}.csv`, text, "a test set of Lex's", questions);
  }
  return told;
};
