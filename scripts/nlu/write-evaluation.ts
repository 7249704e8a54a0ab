import { writeCarefully } from '../door/files';
import { asJson } from '../door/outcome';
import { junitOf } from '../simulate/junit';
import type { NluArguments } from './nlu-arguments';
import { asResults, byIntent, type EvaluationReport, renderEvaluation } from './render-evaluation';

/** Writes the reports that were asked for. Throws `FileError`. */
export const writeEvaluation = async (
  { junit, json, markdown }: NluArguments['values'],
  report: EvaluationReport,
  begun: Date,
): Promise<void> => {
  if (junit !== undefined)
    await writeCarefully(junit, junitOf({ results: asResults(report), driver: 'amazon-nlu', begun }));
  if (json !== undefined) await writeCarefully(json, `${asJson({ ...report, intents: byIntent(report.cases) })}\n`);
  if (markdown !== undefined) await writeCarefully(markdown, `${renderEvaluation(report)}\n`);
};
