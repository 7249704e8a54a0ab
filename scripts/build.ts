import './door/quiet-sdk';
import { join, relative, resolve } from 'node:path';
import type { Pointer, Version } from '../models/table/items';
import { checkFolder, type SoundContent, soundContent } from './check/check-folder';
import { withTable } from './desk/with-table';
import type { readArguments } from './door/arguments';
import { nextCommand } from './door/next-command';
import { openDoor } from './door/open-door';
import { UsageError } from './door/usage-error';
import { RUNTIMES, type Runtime } from './hosted/runtimes';
import { bakedFrom, UNRELEASED } from './hosted/snapshot';
import { tooOldOn, unreadyOffice } from './hosted/unready';
import { writeFronts } from './hosted/write-fronts';
import { writeHosted } from './hosted/write-hosted';
import { makePlan } from './plan/make-plan';
import { anyOf } from './report/did-you-mean';
import { readVisible } from './table/read-visible';

const USAGE = `Builds what an Alexa-hosted skill's repository takes, or a Lambda function of the office's own. Nothing leaves this
computer.

  npm run build               from content/ into dist/hosted/
  npm run build -- FOLDER     from another office's content

  --target NAME  bake in what voters hear there now, its notices and stopped answers too,
                 instead of the folder's rows
  --for NAME     hosted (Node 16 and later), or own-account (Node 24 and later, arm64 or not)
  --out DIR      where to (dist/hosted, dist/own-account)
  --draft        also for an office that isn't set up: a bundle to try, not for Alexa
  --early        also where the snapshot will be too old on election day: you build again before
  --help         this
`;

const PROJECT = join(__dirname, '..');

interface Release {
  versions: readonly Version[];
  pointer: Pointer;
}

const fromFolder = async ({ rows }: SoundContent, now: string): Promise<Release> => {
  const { versions } = makePlan({ rows, current: [], basedOn: UNRELEASED });
  return { versions, pointer: { release: UNRELEASED, abandoned: [], released_at: now } };
};

const fromTable = ({ office }: SoundContent, target: string): Promise<Release> =>
  withTable({ targetName: target, kept: undefined }, office, async (table) => {
    const pointer = await table.pointer();
    if (!pointer) throw new UsageError(`Nothing was ever released on ${table.name}. Build without --target.`);
    return { versions: await readVisible(table, pointer), pointer };
  });

const OPTIONS = {
  out: { type: 'string' },
  for: { type: 'string', default: 'hosted' },
  target: { type: 'string' },
  draft: { type: 'boolean', default: false },
  early: { type: 'boolean', default: false },
} as const;

const runtimeNamed = (name: string): Runtime => {
  const runtime = new Map<string, Runtime>(Object.entries(RUNTIMES)).get(name);
  if (!runtime)
    throw new UsageError(`There is no "${name}" to build for. Write --for ${anyOf(Object.keys(RUNTIMES))}.`);
  return runtime;
};

const run = async ({ values, positionals }: ReturnType<typeof readArguments<typeof OPTIONS>>): Promise<number> => {
  const folder = positionals[0] ?? 'content';
  const runtime = runtimeNamed(values.for);
  const now = new Date().toISOString();
  const sound = soundContent(await checkFolder(folder, now));
  if (!sound) {
    console.error(
      `${folder} can't be released as it is. See: ${nextCommand(['validate', folder], {})}\nNothing was built.`,
    );
    return 1;
  }
  const { versions, pointer } = await (values.target === undefined
    ? fromFolder(sound, now)
    : fromTable(sound, values.target));
  const elections = versions.flatMap(({ content }) => (content.sheet === 'elections' ? [content.row] : []));
  const tooOld = values.early || values.draft ? undefined : tooOldOn(elections, sound.office, now.slice(0, 10));
  const unready = [
    ...(values.draft ? [] : unreadyOffice(sound.office)),
    ...(tooOld ? [`${tooOld} Or add --early.`] : []),
  ];
  if (unready.length > 0) {
    console.error(`This skill is not ready for Alexa:\n${unready.map((one) => `- ${one}`).join('\n')}`);
    console.error('For a bundle to try here, add --draft. Nothing was built.');
    return 1;
  }
  const out = resolve(values.out ?? `dist/${values.for}`);
  const built = bakedFrom(sound.office, versions, pointer, now);
  const { bytes, first } = await writeHosted(PROJECT, out, built, runtime);
  const rows = versions.filter(({ content }) => content.sheet === 'faq').length;
  console.log(
    `${relative(process.cwd(), out)}: a bundle of ${Math.round(bytes / 1000)} kB, ${Math.round(first / 1000)} kB of it loaded at the start, with ${rows} answers.`,
  );
  if (runtime === RUNTIMES['own-account']) {
    const contents = versions.map(({ content }) => content);
    for (const front of await writeFronts(PROJECT, out, built, { rows: contents, runtime }))
      console.log(`${relative(process.cwd(), join(out, front.name))}: ${Math.round(front.bytes / 1000)} kB.`);
  }
  console.log(values.draft ? 'A draft: not for Alexa.' : 'To put it on Alexa: docs/deployment-guide.md.');
  return 0;
};

openDoor({ command: 'npm run build', usage: USAGE, options: OPTIONS, run });
