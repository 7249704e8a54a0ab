import { judge, type Rule, type Subject, type Verdict } from './rule';
import { conversationRules } from './rules/conversation-rules';
import { manifestRules } from './rules/manifest-rules';
import { officeRules } from './rules/office-rules';
import { phraseRules } from './rules/phrase-rules';
import { privacyRules } from './rules/privacy-rules';
import { wordRules } from './rules/word-rules';

export const RULES: readonly Rule[] = [
  ...officeRules,
  ...manifestRules,
  ...privacyRules,
  ...phraseRules,
  ...conversationRules,
  ...wordRules,
];

/** Every rule's verdict, in the order in which a reviewer goes. */
export const certify = (subject: Subject): Verdict[] => RULES.map((rule) => judge(rule, subject));
