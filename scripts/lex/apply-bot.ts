import type { LexBot } from '../../models/lex/lex-bot';
import { archiveOf } from './archive';
import { compareBots, fingerprintOf, renderChange } from './compare-bots';
import { LexError } from './lex-error';
import type { LexModels } from './lex-models';

export interface Applied {
  version: string;
  /** Of the bot and its alias, as their names of Amazon's end: `BOT/ALIAS`. */
  alias: string;
  /** Whether the version was there already, from a run that did not come to its end. */
  wasMade: boolean;
}

const SHOWN = 10;

/** By which a version is found again. */
export const descriptionOf = (bot: LexBot): string => `ballot-answers ${fingerprintOf(bot)}`;

/** Whether a version at Lex is the bot, and how it differs. */
const differencesOf = async (lex: LexModels, id: string, version: string, bot: LexBot): Promise<string[]> => {
  const kept = await lex.exportVersion(id, version);
  return fingerprintOf(kept) === fingerprintOf(bot) ? [] : compareBots(bot, kept).map(renderChange);
};

/**
 * Makes the bot live, all or nothing: the draft, the version of it, and only then the alias. Killed anywhere before the
 * last step, voters hear the version that they heard, and the next run goes on from what is there.
 */
export const applyBot = async (lex: LexModels, bot: LexBot, tell: (step: string) => void): Promise<Applied> => {
  const locales = bot.locales.map(({ locale }) => locale);
  const description = descriptionOf(bot);
  const found = await lex.findBot();
  const left = found === undefined ? undefined : await lex.findVersion(found, description);
  if (found !== undefined && left !== undefined && (await differencesOf(lex, found, left, bot)).length === 0) {
    tell('moving the alias');
    const alias = await lex.pointAlias(found, await lex.findAlias(found), left, locales);
    return { version: left, alias: `${found}/${alias}`, wasMade: true };
  }
  tell('importing the bot');
  const id = await lex.importDraft(archiveOf(bot));
  tell(`building ${locales.join(' and ')}`);
  await lex.buildDraft(id, locales);
  tell('making a version of it');
  const version = await lex.makeVersion(id, locales, description);
  // The draft is everybody's: what was made of it may be another's, whatever its description says.
  tell(`reading version ${version} back`);
  const differences = await differencesOf(lex, id, version, bot);
  if (differences.length > 0)
    throw new LexError(
      [
        `Version ${version} at Lex is not the bot that was sent: somebody else changed it meanwhile, or Lex keeps it otherwise.`,
        ...differences.slice(0, SHOWN).map((one) => `  ${one}`),
        `Nothing that voters hear was changed. Run the command again; or, if that is how it should be: npm run lex -- point ${version}`,
      ].join('\n'),
    );
  tell('moving the alias');
  const alias = await lex.pointAlias(id, await lex.findAlias(id), version, locales);
  return { version, alias: `${id}/${alias}`, wasMade: false };
};
