import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import type { Reading } from '../../../scripts/read-back/hear';
import { atEditedDesk, keptIn } from '../../support/desk';
import { type Edit, faqRow } from '../../support/staff-content';

const readings = async (edit: Edit, ...words: string[]): Promise<Reading[]> => {
  let found: Reading[] = [];
  await atEditedDesk(edit, async ({ faq }) => {
    const { exitCode, out } = await faq('read-back', 'FOLDER', '--json', ...words);
    expect(exitCode).toBe(0);
    found = JSON.parse(out ?? '').readings;
  });
  return found;
};

const heardIn = (all: readonly Reading[], county: string | undefined, faq: string) =>
  all.find((reading) => reading.county?.id === county)?.heard.find((one) => one.faq === faq);

describe('faq read-back', () => {
  it('says what each county hears, with dates filled in and where it is from', async () => {
    const all = await readings(() => {});
    expect(all.map(({ county, locale }) => [county?.id, locale])).toEqual([
      ['riverbend', 'en-US'],
      ['stonefield', 'en-US'],
      [undefined, 'en-US'],
    ]);
    expect(heardIn(all, 'riverbend', 'register-deadline')).toMatchObject({
      kind: 'answer',
      say: "This is for the November general election. You can register online by Monday, October 4th at 5 PM, or by mail if it's postmarked by Monday, October 4th and received by Tuesday, October 12th. The deadline is in 33 days.",
      seconds: 16,
      row: { jurisdiction: 'franklin', verified_on: '2027-08-01', approved_by: 'Luis Ortega' },
    });
    expect(heardIn(all, 'riverbend', 'contact-office')?.say).toBe('Call 800-555-0142.');
  });

  it('says where there is no answer, what is said instead, and why', async () => {
    const all = await readings(() => {});
    expect(heardIn(all, 'stonefield', 'contact-office')).toMatchObject({
      kind: 'referral',
      say: expect.stringContaining('call the Stonefield election office at 800-555-0142'),
      why: 'There is no approved row for this county, its state or the country.',
    });
    expect(heardIn(all, undefined, 'contact-office')).toMatchObject({
      kind: 'referral',
      why: expect.stringMatching(/^The skill asks for the county first\. (There is no|The answer differs)/),
    });
  });

  it.each<[string, Edit, string[], string]>([
    [
      'a deadline is past',
      ({ faq }) => Object.assign(faq[1], { answer: 'Go {deadline.register}.' }),
      ['--now', '2027-10-20'],
      'answer This is for the November general election. The last day to register was Monday, October 4th.',
    ],
    [
      'a row has ended',
      ({ faq }) => Object.assign(faq[1], { valid_until: '2027-09-30' }),
      ['--now', '2027-10-02'],
      'referral The row ended on 2027-09-30.',
    ],
    [
      'nobody verified it for too long',
      ({ faq }) => Object.assign(faq[1], { verified_on: '2026-09-10' }),
      ['--now', '2027-09-20'],
      'referral Nobody has verified the row since 2026-09-10; the office allows 365 days.',
    ],
    ['it is a draft', ({ faq }) => Object.assign(faq[1], { approved_by: '' }), [], 'referral There is no approved row'],
    [
      'it starts later',
      ({ faq }) => Object.assign(faq[1], { valid_from: '2027-09-15' }),
      [],
      'referral There is no approved row',
    ],
    [
      'it has started',
      ({ faq }) => Object.assign(faq[1], { valid_from: '2027-09-15' }),
      ['--now', '2027-09-16'],
      'answer This is for the November general election. You can register',
    ],
  ])('knows when %s', async (_case, edit, words, says) => {
    const found = heardIn(await readings(edit, ...words), 'riverbend', 'register-deadline');
    expect(`${found?.kind} ${found?.kind === 'answer' ? found.say : found?.why}`).toContain(says);
  });

  it('shows one county, topic and language', async () => {
    const all = await readings(
      ({ faq }) => faq.push(faqRow('vote-id.old')),
      '--county',
      'Stonefield',
      '--topic',
      'vote-id',
    );
    expect(all.map(({ county, heard }) => [county?.id, heard.map(({ faq }) => faq)])).toEqual([
      ['stonefield', ['vote-id', 'vote-id.old']],
    ]);
  });

  it.each([
    [['--county', 'riverbed'], 'There is no county "riverbed". Did you mean riverbend?'],
    [['--topic', 'vote-if'], 'There is no topic or row "vote-if". Did you mean vote-id?'],
    [['--locale', 'es-US'], 'There is no language "es-US".'],
  ])('refuses %s', (words, says) =>
    atEditedDesk(
      () => {},
      async ({ faq }) => {
        expect(await faq('read-back', 'FOLDER', ...words)).toMatchObject({
          exitCode: 2,
          hint: expect.stringContaining(says),
        });
      },
    ),
  );

  it('reads what is released where a table is named, with notices and stopped answers', () =>
    atEditedDesk(
      () => {},
      async ({ folder, edit, faq }) => {
        const kept = keptIn(folder);
        await faq('apply', 'FOLDER', ...kept);
        await faq(
          'notice',
          'set',
          '--text',
          'The office is closed today.',
          '--county',
          'riverbend',
          '--content',
          folder,
          ...kept,
        );
        await faq('silence', 'vote-id', '--content', folder, ...kept);
        await edit(({ faq: rows }) => Object.assign(rows[0], { answer: 'Not released yet.' }));
        const { out = '' } = await faq('read-back', 'FOLDER', '--json', ...kept);
        const all: Reading[] = JSON.parse(out).readings;
        expect(all[0]?.notices).toEqual(['The office is closed today.']);
        expect(all[1]?.notices).toEqual([]);
        expect(heardIn(all, 'riverbend', 'vote-id')).toMatchObject({
          kind: 'referral',
          why: expect.stringContaining('stopped'),
        });
        expect(JSON.parse(out).source).toMatch(/^release 1 on local/);
      },
    ));
});

describe('faq read-back --html', () => {
  it('writes a page for each county, with everything escaped and a line to sign', () =>
    atEditedDesk(
      ({ faq, jurisdictions }) => {
        Object.assign(faq[0], { source_url: 'https://a.gov/<script>alert("x")</script>&Co.' });
        Object.assign(jurisdictions[2] ?? {}, { name: "O'Brien County" });
      },
      async ({ folder, faq }) => {
        const { exitCode, out } = await faq('read-back', 'FOLDER', '--html', 'HERE/page.html');
        expect(exitCode).toBe(0);
        expect(out).toMatch(/Written to .*page\.html: open it in a browser and print it\.\n\n3 readings: /);
        const page = await readFile(join(folder, 'page.html'), 'utf8');
        expect(page).not.toContain('<script>');
        expect(page).toContain('https://a.gov/&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&amp;Co.');
        expect(page.match(/<section class="county">/g)).toHaveLength(3);
        expect(page.match(/signature <span>/g)).toHaveLength(3);
        expect(page).toContain('content: "Page " counter(page) " of " counter(pages)');
        expect(page).toContain('break-after: page');
        // Every element closes: as XML, but for what HTML leaves open.
        const parser = new SaxesParser();
        parser.on('error', (error) => {
          throw error;
        });
        parser.write(page.replace('<!doctype html>', '').replace(/<meta([^>]*)>/g, '<meta$1/>')).close();
      },
    ));
});
