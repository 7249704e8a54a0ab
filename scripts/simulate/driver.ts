import type { TurnResult } from './result';
import type { Conversation, ScriptTurn } from './script';

/** One voter, who says the sentences of one script. */
export interface ScriptVoter {
  /** Says the turn's sentence at `nowMs`, milliseconds since 1970, and judges what comes. Throws where nobody could be asked. */
  says(turn: ScriptTurn, nowMs: number): Promise<TurnResult>;
}

/** What scripts are held with. */
export interface Driver {
  /** `alexa`, `web`, …, `amazon`, as the reports name it. */
  name: string;
  /** Why a script can't be held this way; nothing where it can. */
  whyNot(script: Conversation): string | undefined;
  begin(script: Conversation): ScriptVoter;
}
