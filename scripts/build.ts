import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkFolder, soundContent } from './check/check-folder';
import { bakedFrom, UNRELEASED } from './hosted/snapshot';
import { writeHosted } from './hosted/write-hosted';
import { makePlan } from './plan/make-plan';

const USAGE = `Builds what an Alexa-hosted skill's repository takes. Nothing leaves this computer.

  npm run build               from content/ into dist/hosted/
  npm run build -- FOLDER     from another office's content

  --out DIR   where to (dist/hosted)
  --help      this
`;

const PROJECT = join(__dirname, '..');

const run = async (): Promise<number> => {
  const { values, positionals } = parseArgs({
    options: { out: { type: 'string', default: 'dist/hosted' }, help: { type: 'boolean' } },
    allowPositionals: true,
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const folder = positionals[0] ?? 'content';
  const now = new Date().toISOString();
  const sound = soundContent(await checkFolder(folder, now));
  if (!sound) {
    console.error(`${folder} can't be released as it is. See: npm run faq -- validate ${folder}\nNothing was built.`);
    return 1;
  }
  const { versions } = makePlan({ rows: sound.rows, current: [], basedOn: UNRELEASED });
  const pointer = { release: UNRELEASED, abandoned: [], released_at: now };
  const out = resolve(values.out);
  const bytes = await writeHosted(PROJECT, out, bakedFrom(sound.office, versions, pointer, now));
  const rows = versions.filter(({ content }) => content.sheet === 'faq').length;
  console.log(`${relative(process.cwd(), out)}: one bundle of ${Math.round(bytes / 1000)} kB with ${rows} answers.`);
  console.log('To put it on Alexa: docs/deployment-guide.md.');
  return 0;
};

run().then(
  (code) => {
    process.exitCode = code;
  },
  (error: NodeJS.ErrnoException) => {
    const isUsage = String(error.code).startsWith('ERR_PARSE_ARGS');
    console.error(isUsage ? `${error.message}\n${USAGE}` : error);
    process.exitCode = isUsage ? 2 : 70;
  },
);
