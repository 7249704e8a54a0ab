import { instantText } from '../door/instant';
import { UsageError } from '../door/usage-error';
import { hearsOf } from '../simulator/talk-arguments';
import { exportSets } from './export-sets';
import { localeOf, type NluArguments, verbOf } from './nlu-arguments';
import type { NluDeps } from './nlu-deps';
import { type OfficeAtAlexa, readOffice } from './office-questions';
import { runEvaluate } from './run-evaluate';
import { runMissed } from './run-missed';

const export_ = async (office: OfficeAtAlexa, { values }: NluArguments, rest: string[], { now, print }: NluDeps) => {
  const [folder, ...files] = rest;
  if (folder === undefined) throw new UsageError('Name the folder to write into.');
  const locales = values.locale === undefined ? office.locales : [localeOf(values.locale, office.locales)];
  const at = instantText(values.now ?? now);
  print((await exportSets(office, { folder, files, locales, part: values.part, at })).join('\n'));
  return 0;
};

/** Runs a verb; gives its exit code. */
export const runNlu = async (given: NluArguments, deps: NluDeps): Promise<number> => {
  const { verb, rest } = verbOf(given);
  hearsOf(given.values.hears);
  const office = await readOffice(given.values.content);
  if (verb === 'export') return export_(office, given, rest, deps);
  return verb === 'evaluate' ? runEvaluate(office, given, rest, deps) : runMissed(office, given, rest, deps);
};
