import type { ActWords } from './act-words';
import type { AddressWords } from './address-words';
import type { DeclineRule } from './decline-rule';
import type { ElectionWords } from './election-words';
import type { FixedRule } from './fixed-words';
import type { FollowWords } from './follow-words';
import type { Guards } from './guards';
import type { MomentWords } from './moment-words';
import type { NamedWords } from './named-words';
import type { NumberWords } from './number-words';
import type { ReplyWords } from './reply-words';
import type { Speech } from './speech';
import type { Texts } from './texts';
import type { TrustWeights } from './trust-weights';

/** All that the skill needs of a language while it talks. A locale that lacks a part doesn't compile. */
export interface Language {
  /** As staff call it. */
  name: string;
  /** In the notes of the staff's sheets. */
  examples: { place: string; election: string; hours: string };
  texts: Texts;
  speech: Speech;
  /** Why a question is declined by its very words; tried in order. */
  declined: readonly DeclineRule[];
  /** How an answer begins that is a yes or a no: right only for the very question it was written for. */
  yesOrNo: RegExp;
  /** What is answered by a fixed sentence, by its very words; tried in order. */
  fixed: readonly FixedRule[];
  /** What is done with a ballot or a registration. */
  acts: ActWords;
  /** What voters say to a question of ours. */
  replies: ReplyWords;
  /** How a sentence hangs on others. */
  follow: FollowWords;
  /** How other places are named. */
  named: NamedWords;
  /** For each standard detail, patterns of which a question about it can hardly do without one. */
  needs: Readonly<Record<string, string>>;
  guards: Guards;
  numbers: NumberWords;
  address: AddressWords;
  elections: ElectionWords;
  moments: MomentWords;
  /** The trust that makes a row sure; without rows, the chance of the best topic and its lead. */
  sure: { trust: number; chance: number; lead: number };
  trust: TrustWeights;
}
