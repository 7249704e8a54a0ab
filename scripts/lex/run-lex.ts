import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { LexBot } from '../../models/lex/lex-bot';
import { applyBot } from './apply-bot';
import { archiveFiles, archiveOf } from './archive';
import { compareBots, fingerprintOf, renderChange } from './compare-bots';
import { LexError } from './lex-error';
import type { LexModels } from './lex-models';

/** What voters reach at Lex now. */
const live = async (lex: LexModels): Promise<{ id: string; bot: LexBot; version: string } | undefined> => {
  const id = await lex.findBot();
  const alias = id === undefined ? undefined : await lex.findAlias(id);
  if (id === undefined || !alias) return undefined;
  return { id, version: alias.version, bot: await lex.exportVersion(id, alias.version) };
};

/** All that a plan says after where voters are, if there is nothing to do. */
export const NO_CHANGES = 'No changes.';

const KINDS = ['add', 'change', 'remove'] as const;

/** What would change, one line each; nothing is. */
export const planBot = async (lex: LexModels, bot: LexBot): Promise<string[]> => {
  const now = await live(lex);
  const changes = compareBots(now?.bot, bot);
  const where = now ? `Voters reach version ${now.version} of ${bot.name}.` : `There is no bot ${bot.name} yet.`;
  if (changes.length === 0) return [where, NO_CHANGES];
  const counts = KINDS.map((kind) => changes.filter((one) => one.kind === kind).length);
  return [
    where,
    '',
    ...changes.map(renderChange),
    '',
    `Fingerprint: ${fingerprintOf(bot)}`,
    `Plan: ${counts[0]} to add, ${counts[1]} to change, ${counts[2]} to remove.`,
  ];
};

export const runApply = async (lex: LexModels, bot: LexBot, tell: (step: string) => void): Promise<string> => {
  const now = await live(lex);
  if (now && fingerprintOf(now.bot) === fingerprintOf(bot)) return `${NO_CHANGES} Voters reach version ${now.version}.`;
  const { version, alias, wasMade } = await applyBot(lex, bot, tell);
  const before = now === undefined ? '' : ` The way back: npm run lex -- point ${now.version}`;
  return `Done: voters reach version ${version}${wasMade ? ', which an earlier run had made' : ''}. Its alias: ${alias}.${before}`;
};

/** Moves the alias, and nothing else: to `version`, or to where it pointed before. */
export const pointBot = async (lex: LexModels, version: string | undefined): Promise<string> => {
  const id = await lex.findBot();
  const alias = id === undefined ? undefined : await lex.findAlias(id);
  if (id === undefined || !alias) throw new LexError('There is no bot at Lex yet. To make it: npm run lex -- apply');
  const wanted = version ?? alias.history[0];
  if (wanted === undefined)
    throw new LexError(`The alias has only ever pointed at version ${alias.version}. Nothing was changed.`);
  if (wanted === alias.version) return `No changes. Voters reach version ${wanted}.`;
  const locales = (await lex.exportVersion(id, wanted)).locales.map(({ locale }) => locale);
  await lex.pointAlias(id, alias, wanted, locales);
  return `Done: voters reach version ${wanted}. The way back: npm run lex -- point ${alias.version}`;
};

/** Writes the archive, and its files, into a folder. */
export const writeBot = async (bot: LexBot, folder: string): Promise<string> => {
  const files = Object.entries(archiveFiles(bot));
  for (const [path, file] of files) {
    const at = join(folder, path);
    await mkdir(dirname(at), { recursive: true });
    await writeFile(at, `${JSON.stringify(file, null, 2)}\n`);
  }
  await writeFile(join(folder, `${bot.name}.zip`), archiveOf(bot));
  return `${files.length} files, and ${bot.name}.zip, are in ${folder}.`;
};
