import type { Office } from '../../models/content/office';
import { LexError } from './lex-error';

/** Where an office's bot is, and what it calls. */
export interface BotSettings {
  region: string;
  name: string;
  /** The name under which channels call it, whatever version it points at. */
  alias: string;
  role: string;
  function: string;
}

/** Amazon's names allow no more, nor anything else. */
const asName = (text: string): string => text.replace(/[^0-9a-zA-Z]+/g, '-').replace(/^-|-$/g, '');

/** As `npm run infra` names what it makes, unless office.yaml says otherwise. Throws `LexError`. */
export const botSettings = ({ account, fronts, skill_target, targets }: Office): BotSettings => {
  const target = targets[skill_target];
  const lex = fronts?.lex;
  if (!target || !lex) throw new LexError('office.yaml has no bot. Add to it:\n\nfronts:\n  lex: {}\n');
  const own = account && {
    role: `arn:aws:iam::${account.id}:role/${target.table}-lex-bot`,
    function: `arn:aws:lambda:${target.region}:${account.id}:function:${target.table}-lex:live`,
  };
  const role = lex.role ?? own?.role;
  const called = lex.function ?? own?.function;
  if (role === undefined || called === undefined)
    throw new LexError(
      'office.yaml says neither which account the bot runs in nor what it calls. Add account (docs/own-account.md), or role and function below fronts: lex.',
    );
  return { region: target.region, name: lex.bot ?? asName(target.table), alias: 'live', role, function: called };
};
