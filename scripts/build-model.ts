import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { readArguments } from './door/arguments';
import { nextCommand } from './door/next-command';
import { openDoor } from './door/open-door';
import { UsageError } from './door/usage-error';
import { modelsOf } from './model/office-models';
import { modelFile, renderModel } from './model/render-model';
import { renderModelReport } from './model/report';
import { isError } from './report/problem';
import { readContent } from './sheet/read-content';

const USAGE = `npm run model               writes ${modelFile('LOCALE')} for the office's locales
npm run model -- report     prints how many ways each topic can be asked, and which sound alike
  --content DIR             another folder than content/`;

const OPTIONS = { content: { type: 'string', default: 'content' } } as const;

const run = async ({ values, positionals }: ReturnType<typeof readArguments<typeof OPTIONS>>): Promise<number> => {
  const [verb, ...others] = positionals;
  if (others.length > 0 || (verb !== undefined && verb !== 'report'))
    throw new UsageError(`There is no "${positionals.join(' ')}" here.`);
  const { office, rows, problems: unreadable } = await readContent(values.content);
  let problems = unreadable.filter(isError).length;
  if (!office || problems > 0) {
    console.error(`${values.content} can't be read as it is. See: ${nextCommand(['validate', values.content], {})}`);
    return 1;
  }
  const content = rows.flatMap((row) => row.content ?? []);
  for (const { locale, model, problems: found } of modelsOf(office, content)) {
    problems += found.length;
    for (const problem of found) console.error(`${locale}: ${problem}`);
    if (verb === 'report') console.log(renderModelReport(model, locale));
    else if (found.length === 0) await write(locale, renderModel(model));
  }
  if (problems > 0) console.error(`${problems} problems. No model with problems was written.`);
  return problems > 0 ? 1 : 0;
};

const write = async (locale: string, json: string): Promise<void> => {
  const file = join(process.cwd(), modelFile(locale));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, json);
  console.log(`${modelFile(locale)}: ${Math.round(json.length / 1024)} kB`);
};

openDoor({ command: 'npm run model', usage: USAGE, options: OPTIONS, run });
