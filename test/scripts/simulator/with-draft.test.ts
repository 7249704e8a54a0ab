import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { textsFor } from '../../../models/locales/languages';
import { isDraftLocale, LOCALES, REVIEWED } from '../../../models/locales/locales';
import { TOPIC_IDS } from '../../../models/topics';
import { runFaq } from '../../../scripts/door/run-faq';
import { draftAsked, withDraft } from '../../../scripts/simulator/with-draft';
import { NOBODY } from '../../support/terminal';

type Cells = Record<string, string>;

const DRAFTS = LOCALES.filter(isDraftLocale);

const rowsIn = (file: string): Cells[] => parse(readFileSync(file, 'utf8'), { columns: true });

const placeholders = (text = ''): string[] => (text.match(/\{[^}]*\}/g) ?? []).sort();

describe.each(DRAFTS)('the draft rows of %s', (locale) => {
  const faq = rowsIn(join('content/drafts', locale, 'faq.csv'));

  it("answer each topic's main question of the state, by machine, approved by nobody", () => {
    expect(faq.map(({ id }) => id).sort()).toEqual([...TOPIC_IDS].sort());
    expect(new Set(faq.map((row) => [row.locale, row.author, row.approved_by, row.verified_on].join()))).toEqual(
      new Set([`${locale},machine,,`]),
    );
  });

  it('have the placeholders of the English row, in every text that it has', () => {
    const english = new Map(
      rowsIn('content/faq.csv').flatMap((row) =>
        row.locale === LOCALES[0] && row.jurisdiction === 'franklin' ? [[row.id, row] as const] : [],
      ),
    );
    for (const row of faq)
      for (const column of ['answer', 'after_deadline', 'after_polls']) {
        const theirs = english.get(row.id)?.[column];
        expect([row.id, column, placeholders(row[column])]).toEqual([row.id, column, placeholders(theirs)]);
        expect([row.id, column, row[column] === '']).toEqual([row.id, column, theirs === '']);
      }
  });

  it('are no part of what the sample releases', async () => {
    expect(readFileSync('content/office.yaml', 'utf8')).not.toContain(locale);
    expect(readFileSync('content/faq.csv', 'utf8')).not.toContain(locale);
    expect(
      textsFor(locale).fixed.danger({ office: 'X', contact: { name: 'X' }, hasOtherLanguages: true, isAlexa: false }),
    ).toMatch(/\b911\b/);
    expect(
      textsFor(locale).fixed['self-harm']({
        office: 'X',
        contact: { name: 'X' },
        hasOtherLanguages: true,
        isAlexa: false,
      }),
    ).toMatch(/\b988\b/);
  });

  it('are turned on in a copy, which is sound and goes away', async () => {
    const copy = await withDraft('content', locale, '2027-09-01');
    const office = readFileSync(join(copy.folder, 'office.yaml'), 'utf8');
    expect(office).toContain(`draft_locales:\n  - ${locale}`);
    const again = await withDraft(copy.folder, locale, '2027-09-01');
    expect(again.folder).toBe(copy.folder);
    await again.remove();
    expect(existsSync(copy.folder)).toBe(true);
    await copy.remove();
    expect(existsSync(copy.folder)).toBe(false);
  });
});

it('is asked for by the name of a draft, and of nothing else', () => {
  expect(draftAsked(DRAFTS[0])).toBe(DRAFTS[0]);
  for (const other of [...REVIEWED, 'fr-FR', undefined]) expect(draftAsked(other)).toBeUndefined();
});

it('is nothing that a new office begins with', async () => {
  const { hint = '' } = await runFaq(
    ['new', '/tmp/never-made', '--locale', DRAFTS[0] ?? ''],
    NOBODY,
    () => new Date(0),
  );
  expect(hint).toContain('is not a language to begin with');
});
