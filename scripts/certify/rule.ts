import type { SkillPackage } from './skill-package';
import type { Step } from './walk';

/** What a rule looks at: the package that Amazon would import, and what the skill said on a walk through it. */
export interface Subject {
  pack: SkillPackage;
  steps: readonly Step[];
  /** What only a skill that goes to Alexa needs is passed over. */
  isDraft?: boolean | undefined;
}

/** Something to do: a fault, or a thing that only a person can see. */
export interface Finding {
  status: 'failed' | 'person';
  /** What is wrong or open, and what to do about it. */
  what: string;
}

export interface Rule {
  id: string;
  /** What Amazon asks for, in a sentence. */
  asks: string;
  /** The page that says so. */
  source: string;
  check(subject: Subject): readonly Finding[];
}

export interface Verdict extends Pick<Rule, 'id' | 'asks' | 'source'> {
  status: 'passed' | Finding['status'];
  findings: readonly Finding[];
}

export const failed = (what: string): Finding => ({ status: 'failed', what });
export const person = (what: string): Finding => ({ status: 'person', what });

/** A rule's verdict: a fault outweighs what a person has to look at. */
export const judge = ({ id, asks, source, check }: Rule, subject: Subject): Verdict => {
  const findings = check(subject);
  const isFailed = findings.some(({ status }) => status === 'failed');
  return { id, asks, source, status: isFailed ? 'failed' : findings.length > 0 ? 'person' : 'passed', findings };
};
