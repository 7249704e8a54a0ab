import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { COLUMNS } from '../../../models/content/columns';
import { ACTIONS, METHODS, TESTS } from '../../../models/content/deadline-lists';
import { PLACEHOLDERS } from '../../../models/placeholders';
import { isWarning, PROBLEM_CODES } from '../../../scripts/report/problems';

const guide = readFileSync(resolve(__dirname, '../../../docs/staff-guide.md'), 'utf8');

describe('docs/staff-guide.md', () => {
  it.each(PROBLEM_CODES)('explains %s, and says whether it is a warning', (code) => {
    const mark = new RegExp(`(?:^\\| |, )${code}( [*_]w[*_])?(?=,| +\\|)`, 'm').exec(guide);
    expect(mark).not.toBeNull();
    expect(mark?.[1] !== undefined).toBe(isWarning(code));
  });

  it('explains every column', () => {
    for (const column of Object.values(COLUMNS).flat()) expect(guide).toContain(`\`${column}\``);
  });

  it('names every value of a deadline', () => {
    for (const value of [...ACTIONS, ...METHODS, ...TESTS]) expect(guide).toContain(`\`${value}\``);
  });

  it('shows every placeholder, those of deadlines by example', () => {
    const names = [...PLACEHOLDERS.keys()].filter((name) => !name.startsWith('deadline.'));
    for (const name of names) expect(guide).toContain(`\`{${name}}\``);
    for (const [, name = ''] of guide.matchAll(/`\{([^}]*)\}`/g)) expect([...PLACEHOLDERS.keys()]).toContain(name);
  });
});
