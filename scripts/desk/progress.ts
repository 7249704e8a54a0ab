import type { CheckProgress } from '../check/check-folder';
import type { Terminal } from '../door/outcome';

const WIDTH = 30;

/** `######........  1,200 of 6,000 rows` */
export const progressBar = (done: number, total: number, what: string): string => {
  const full = total === 0 ? WIDTH : Math.round((Math.min(done, total) / total) * WIDTH);
  const bar = `${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}`;
  return `${bar}  ${done.toLocaleString('en-US')} of ${total.toLocaleString('en-US')} ${what}`;
};

/** Where it isn't known how much there is: `12,000 rows checked` */
export const progressCount = (done: number, what: string): string => `${done.toLocaleString('en-US')} ${what}`;

/** Shows how far a check has come; what the last rule leaves is an empty line. */
export const checkProgress = ({ progress }: Pick<Terminal, 'progress'>): CheckProgress => ({
  read: (rows) => progress(progressCount(rows, 'rows read')),
  checked: (rules, of) => progress(rules === of ? '' : progressBar(rules, of, 'rules checked')),
});
