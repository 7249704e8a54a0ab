import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** A rule's name in one edition of NIST's pack, or in both. */
export const nist = (
  rule: string,
  reason: string,
  editions: readonly string[] = ['R4', 'R5'],
): Record<string, string> => Object.fromEntries(editions.map((edition) => [`NIST.800.53.${edition}-${rule}`, reason]));

/** Findings that were weighed and stand, each with its reason: rule (and finding) → why. */
export const acknowledge = (construct: IConstruct, reasons: Readonly<Record<string, string>>): void => {
  Validations.of(construct).acknowledge(...Object.entries(reasons).map(([id, reason]) => ({ id, reason })));
};
