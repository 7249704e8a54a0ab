import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { CATALOGUE } from '../../../models/catalogue/catalogue';
import type { ContentRow } from '../../../models/content/content-row';
import { standingIn } from '../../../scripts/questions/standing';
import { standardDraft } from '../../../scripts/sheet/standard-drafts';
import { atADesk } from '../../support/desk';

const faqRow = (id: string, approved_by?: string): ContentRow => {
  const draft = standardDraft(id, 'riverbend', 'en-US');
  return { sheet: 'faq', row: { ...draft.row, approved_by } } as ContentRow;
};

const standingOf = (rows: ContentRow[], id: string): string | undefined =>
  standingIn(rows, 'en-US').find((question) => question.id === id)?.standing;

describe('standingIn', () => {
  const rows = [faqRow('register-how', 'Luis Ortega'), faqRow('vote-id'), faqRow('vote-id.expired', 'Luis Ortega')];

  it.each([
    ['register-how', 'answered', 'its own approved row'],
    ['vote-id', 'draft', 'nobody approved it'],
    ['vote-id.expired', 'answered', 'a detail whose main one is a draft'],
    ['register-how.online', 'main', 'its main answer is true of it'],
    ['register-how.po-box', 'none', 'its main answer would be another question’s'],
    ['poll-worker.pay', 'none', 'its main answer is missing as well'],
  ])('%s is %s: %s', (id, standing) => expect(standingOf(rows, id)).toBe(standing));

  it('knows each language alone', () =>
    expect(standingIn(rows, 'es-US').every(({ standing }) => standing === 'none')).toBe(true));
});

describe('faq questions', () => {
  it('says what voters hear of each question without an answer', () =>
    atADesk(async ({ faq }) => {
      const { exitCode, out = '' } = await faq('questions FOLDER --topic vote-id');
      expect(exitCode).toBe(0);
      expect(out).toMatch(/^en-US: \d+ of \d+ standard questions answered\.$/m);
      expect(out).toMatch(/^ {2}vote-id\.digital +Can I show my license on my phone\?$/m);
      expect(out).not.toContain('register-how');
    }));

  it('writes drafts that the sheet takes, and that nobody hears', () =>
    atADesk(async ({ run, folder }) => {
      const file = join(folder, 'drafts.csv');
      const { hint } = await run('questions', 'FOLDER', '--topic', 'vote-id', '--drafts', file);
      const drafts: Record<string, string>[] = parse(await readFile(file, 'utf8'), { columns: true });
      expect(hint).toContain(`${drafts.length} draft rows.`);
      expect(drafts.length).toBeGreaterThan(0);
      for (const { id = '', questions, about, approved_by, answer } of drafts) {
        expect(CATALOGUE.map((question) => question.id)).toContain(id);
        expect({ questions, about }).toEqual({
          questions: expect.stringMatching(/./),
          about: expect.stringMatching(/./),
        });
        expect({ approved_by, answer }).toEqual({ approved_by: '', answer: '' });
      }
    }));

  it.each([
    ['questions FOLDER --topic parking', '--topic parking is no topic. Leave it out to see all of them.'],
    ['questions /nowhere', "/nowhere can't be read"],
  ])('refuses "%s"', (line, message) =>
    atADesk(async ({ faq }) => {
      const { exitCode, hint, out } = await faq(line);
      expect(exitCode).toBe(2);
      expect(`${out}${hint}`).toContain(message);
    }),
  );
});

describe('faq new --details', () => {
  it('begins with a draft of every standard question in each language, and nothing is wrong with them', () =>
    atADesk(async ({ run, folder }) => {
      const path = join(folder, 'my-office');
      const { out = '' } = await run('new', path, '--details');
      expect(out).toContain(
        `${2 * CATALOGUE.length} drafts, one for each of the ${CATALOGUE.length} standard questions`,
      );
      const checked = await run('validate', path);
      expect(checked.out).toContain('jurisdictions.csv');
      expect(checked.out).not.toMatch(/^faq\.csv:/m);
    }));
});
