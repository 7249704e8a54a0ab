import type { ContentRow } from '../../models/content/content-row';
import type { Office } from '../../models/content/office';
import { buildLexBot } from '../../models/lex/build-lex-bot';
import { checkLexBot } from '../../models/lex/check-lex-bot';
import type { LexBot } from '../../models/lex/lex-bot';
import { modelsOf } from '../model/office-models';

/** An office's bot as its content makes it, and what Lex would refuse it for. */
export const officeBot = (
  office: Office,
  content: readonly ContentRow[],
  name: string,
): { bot: LexBot; problems: string[] } => {
  const models = modelsOf(office, content);
  const bot = buildLexBot(
    { name, description: `${office.name}: answers what its office approved` },
    new Map(models.map(({ locale, model }) => [locale, model])),
  );
  const ofModels = models.flatMap(({ locale, problems }) => problems.map((one) => `${locale}: ${one}`));
  return { bot, problems: [...ofModels, ...checkLexBot(bot)] };
};
