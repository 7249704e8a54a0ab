/** One turn of a conversation by text: the message of ours that ended it, and the state it left, sealed. */
export interface TextTurn {
  sent: string;
  state: string;
}

/** What is kept of one sender for some minutes: no number, no words of theirs. */
export interface KeptTexts {
  /** Counts the writes, so that two messages at once don't undo each other. */
  version: number;
  locale: string;
  /** The newest first. */
  turns: readonly TextTurn[];
  /** Ids of messages that were answered: networks send some twice. */
  answered: readonly string[];
}

/** Where conversations by text are kept between two messages. */
export interface TextSessions {
  /** Nothing where there is none, or where its minutes are over. */
  load(sender: string, nowMs: number): Promise<KeptTexts | undefined>;
  /** False where another message of the sender's was quicker. */
  save(sender: string, kept: KeptTexts, nowMs: number): Promise<boolean>;
  forget(sender: string): Promise<void>;
}
