import type { LexBot } from '../../models/lex/lex-bot';
import { fingerprintOf } from './compare-bots';
import type { LexModels } from './lex-models';
import { NO_CHANGES, planBot, runApply } from './run-lex';

export interface Asking {
  /** The fingerprint of the plan that somebody looked at. */
  plan: string | undefined;
  /** The command that was run, without what says that it is meant. */
  again: string;
  /** Nobody is asked. */
  isSure: boolean;
  /** Asks whoever is at the keyboard; missing where nobody is. */
  ask: ((question: string) => Promise<boolean>) | undefined;
  /** Shows the plan, and each step. */
  show: (text: string) => void;
  tell: (step: string) => void;
}

export interface Applied {
  /** 0 done or no changes, 1 not meant so, 2 nobody said that it is meant. */
  exitCode: 0 | 1 | 2;
  out: string;
}

const UNCHANGED = 'Nothing was changed.';

/** Shows what would change, and makes it live once somebody said so: at the keyboard, by the plan's fingerprint, or with --yes. */
export const applyAsked = async (lex: LexModels, bot: LexBot, asking: Asking): Promise<Applied> => {
  const { plan, again, isSure, ask, show, tell } = asking;
  const lines = await planBot(lex, bot);
  show(lines.join('\n'));
  if (lines.includes(NO_CHANGES)) return { exitCode: 0, out: UNCHANGED };
  const fingerprint = fingerprintOf(bot);
  if (plan !== undefined && plan !== fingerprint)
    return {
      exitCode: 1,
      out: `The plan you named was ${plan}; since then the files changed, and it is ${fingerprint} now. Look at it above, and apply that one. ${UNCHANGED}`,
    };
  if (plan === undefined && !isSure) {
    if (!ask)
      return {
        exitCode: 2,
        out: `Voters reach this bot, and nobody is here to be asked. ${UNCHANGED} To make the plan above live: ${again} --plan ${fingerprint}`,
      };
    if (!(await ask('Make this live?'))) return { exitCode: 1, out: `Not applied. ${UNCHANGED}` };
  }
  return { exitCode: 0, out: await runApply(lex, bot, tell) };
};
