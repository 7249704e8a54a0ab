import { writeCarefully } from '../door/files';
import { asJson } from '../door/outcome';
import { exitCodeOf } from './exit-code';
import { type JunitInput, junitOf } from './junit';

export interface ReportFiles {
  junit?: string | undefined;
  json?: string | undefined;
}

/** Writes the reports that were asked for. Throws `FileError`. */
export const writeReports = async ({ junit, json }: ReportFiles, input: JunitInput, all: number): Promise<void> => {
  const { results, driver, begun } = input;
  const report = { driver, begun: begun.toISOString(), scripts: all, exitCode: exitCodeOf(results), results };
  if (junit !== undefined) await writeCarefully(junit, junitOf(input));
  if (json !== undefined) await writeCarefully(json, `${asJson(report)}\n`);
};
