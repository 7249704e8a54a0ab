import type { Paint } from '../report/colour';
import type { Verdict } from './rule';

const WORD: Record<Verdict['status'], string> = { passed: 'passed', failed: 'FAILED', person: 'a person' };

/** More of the same kind are counted, not listed; --json has them all. */
const SHOWN = 8;

const count = (verdicts: readonly Verdict[], status: Verdict['status']): number =>
  verdicts.filter((verdict) => verdict.status === status).length;

/** A table: verdict, rule, the page it is from; below each what is to be done. */
export const renderVerdicts = (verdicts: readonly Verdict[], paint: Paint): string => {
  const widest = Math.max(...verdicts.map(({ id }) => id.length));
  const rows = verdicts.flatMap(({ id, asks, source, status, findings }) => {
    const hidden = findings.length - SHOWN;
    return [
      `${paint.bold(WORD[status].padEnd(8))}  ${id.padEnd(widest)}  ${paint.dim(source)}`,
      `          ${asks}`,
      ...findings.slice(0, SHOWN).map(({ what }) => `          - ${what}`),
      ...(hidden > 0 ? [`          - and ${hidden} more; --json names them all`] : []),
    ];
  });
  const passed = `${count(verdicts, 'passed')} passed`;
  const failures = `${count(verdicts, 'failed')} failed`;
  return [...rows, '', `${passed}, ${failures}, ${count(verdicts, 'person')} need a person.`].join('\n');
};
