import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { atADesk } from '../../support/desk';
import { faqRow } from '../../support/staff-content';

it('a table that was brought back beside the old one is whole: its history, its rows, and the next release', () =>
  atADesk(async ({ folder, kept, edit, faq, run }) => {
    await faq('apply FOLDER --by "Ann Clerk" --note first');
    const before = join(folder, 'restored');
    await cp(kept, before, { recursive: true });
    await edit(({ faq: rows }) => {
      rows.push(faqRow('vote-id.mistake', { about: 'a mistake', answer: 'This was released by mistake.' }));
    });
    await faq('apply FOLDER --by "Ann Clerk" --note second');

    const restored = ['--kept', before];
    const history = await run('history', '--content', 'FOLDER', ...restored);
    expect(history.out).toContain('first');
    expect(history.out).not.toContain('second');
    await edit(() => {});
    const plan = await run('plan', 'FOLDER', '--thorough', ...restored);
    expect(plan).toMatchObject({ exitCode: 0, out: expect.stringContaining('No changes.') });
    await edit(({ faq: rows }) => {
      rows.push(faqRow('vote-id.card', { about: 'your card', answer: 'Bring your card.' }));
    });
    const again = await run('apply', 'FOLDER', '--by', 'Ann Clerk', '--note', 'third', '--yes', ...restored);
    expect(again.out).toContain('Release 2 is live');
  }));
