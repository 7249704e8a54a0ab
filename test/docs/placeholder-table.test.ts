import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { placeholderTable } from '../support/placeholder-table';
import { sampleVoters } from '../support/sample-voters';

it('shows what each placeholder is heard as, in every language', async () => {
  const guide = readFileSync(resolve(__dirname, '../../docs/staff-guide.md'), 'utf8').replace(/ +/g, ' ');
  for (const line of placeholderTable(await sampleVoters())) expect(guide).toContain(line);
});
