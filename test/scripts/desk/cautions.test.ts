import type { ContentRow } from '../../../models/content/content-row';
import { diffRows, idOf } from '../../../scripts/plan/diff-rows';
import { lossesOf } from '../../../scripts/plan/losses';
import { clockDisagreements, inTableOrder } from '../../../scripts/report/table-order';
import type { ReleaseRecord } from '../../../scripts/table/release-table';
import { atADesk } from '../../support/desk';
import { faqRow, placeRow } from '../../support/release-rows';
import { faqRow as cells } from '../../support/staff-content';

const TODAY = '2027-09-01';

const office: ContentRow[] = [
  placeRow('franklin'),
  placeRow('riverbend', 'franklin'),
  ...Array.from({ length: 20 }, (_, n) => faqRow(`vote-id.n${n}`, 'franklin', `Answer ${n}.`)),
  ...Array.from({ length: 4 }, (_, n) => faqRow(`vote-id.n${n}`, 'franklin', `Respuesta ${n}.`, 'es-US')),
  faqRow('vote-id', 'riverbend', 'Ask the county.'),
];

const lost = (after: readonly ContentRow[]): readonly string[] => {
  const by = (rows: readonly ContentRow[]) => new Map(rows.map((row) => [idOf(row), row]));
  return lossesOf({ changes: diffRows(by(office), by(after)) }, after, TODAY)?.what ?? [];
};

const ended = (row: ContentRow): ContentRow =>
  row.sheet === 'faq' ? { ...row, row: { ...row.row, valid_until: '2027-08-31' } } : row;

describe('what a plan takes away at once', () => {
  it.each<[string, readonly ContentRow[], readonly string[]]>([
    ['nothing', office, []],
    ['two answers', [...office.slice(0, 2), ...office.slice(4)], []],
    ['a fifth', [...office.slice(0, 2), ...office.slice(7)], []],
    ['more than a fifth', [...office.slice(0, 2), ...office.slice(8)], ['6 of 25 answers']],
    [
      'more than a fifth that end yesterday',
      office.map((row, n) => (n > 1 && n < 8 ? ended(row) : row)),
      ['6 of 25 answers'],
    ],
    [
      'a language',
      office.filter(({ row }) => !('locale' in row) || row.locale !== 'es-US'),
      ['all 4 answers in Spanish'],
    ],
    ['a county', office.slice(0, -1), ['all 1 answers of riverbend']],
    ['a place', office.filter(({ row }) => !('id' in row) || row.id !== 'riverbend'), ['the place riverbend itself']],
    [
      'all',
      office.slice(0, 2),
      [
        '25 of 25 answers',
        'the whole sheet faq (25 rows)',
        'all 24 answers of franklin',
        'all 1 answers of riverbend',
        'all 21 answers in English',
        'all 4 answers in Spanish',
      ],
    ],
  ])('says so of %s', (_case, after, what) => {
    expect(lost(after)).toEqual(what);
  });
});

const record = (release: number, at: string, by = 'Ann'): ReleaseRecord => ({
  release,
  state: 'released',
  by,
  started_at: at,
  alive_at: at,
  released_at: at,
  fingerprint: 'f',
  counts: { add: 0, change: 0, remove: 0 },
});

describe('the order of the record', () => {
  const ahead = [
    record(1, '2027-01-01T10:00:00Z'),
    record(2, '2027-01-01T14:00:00Z', 'Ben'),
    record(3, '2027-01-01T11:00:00Z'),
  ];

  it('is that of the table, whatever the clocks of its writers', () => {
    const act = {
      number: 1,
      at: '2020-01-01T00:00:00Z',
      by: 'Cleo',
      release: 2,
      deed: { kind: 'notice-cleared' as const, ids: [] },
    };
    const entries = inTableOrder([...ahead.map((one) => ({ at: one.started_at, record: one })), { at: act.at, act }]);
    expect(entries.map((one) => one.record?.release ?? one.act?.by)).toEqual([1, 2, 'Cleo', 3]);
  });

  it('names whose clock disagrees', () => {
    expect(clockDisagreements(ahead, 'America/New_York', '2027-01-01T12:00:00Z')).toEqual([
      expect.stringMatching(/clock of a writer was ahead.*release 2 by Ben \(Fri, Jan 1, 2027, 9:00 AM EST\)/),
      expect.stringMatching(/release 3 by Ann \(.*6:00 AM EST\) came after release 2 by Ben/),
    ]);
    expect(clockDisagreements(ahead.slice(0, 1), 'America/New_York', '2027-01-01T12:00:00Z')).toEqual([]);
  });
});

describe('faq apply and rollback', () => {
  it('ask for the number of rows, also with --yes', () =>
    atADesk(async ({ faq, edit }) => {
      const grow = ({ faq: rows }: { faq: Record<string, string>[] }): void => {
        for (let n = 0; n < 6; n += 1) rows.push(cells(`results.n${n}`, { answer: `Results are posted, part ${n}.` }));
      };
      await edit(grow);
      await faq('apply FOLDER --by Ann');
      await edit((draft) => {
        grow(draft);
        draft.faq.splice(3, 4);
      });
      const plan = await faq('plan FOLDER');
      expect(plan.out).toContain('This takes 4 rows away from voters: 4 of 9 answers.');
      expect(plan.hint).toMatch(/--plan [0-9a-f]{12} --removing 4$/);
      for (const words of ['--yes', '--removing 3 --yes']) {
        const { exitCode, out } = await faq(`apply FOLDER ${words}`);
        expect({ exitCode, out }).toMatchObject({
          exitCode: 1,
          out: expect.stringContaining('If that is meant, add --removing 4.'),
        });
        expect(out).toContain('Nothing was changed. Voters still hear release 1.');
      }
      expect((await faq('apply FOLDER', 'yes')).out).toContain('Not released.');
      expect((await faq('apply FOLDER --yes --removing 4 --by Ann')).out).toContain('Release 2 is live');
      // Nobody is there: whatever is piped in, nothing is brought back unasked.
      expect(await faq('rollback 1 --note back')).toMatchObject({
        exitCode: 2,
        out: expect.stringContaining('Voters still hear release 2.'),
      });
      expect((await faq('rollback 1 --note back --yes --by Ann')).out).toContain('Release 3 is live');
    }));

  it('count what would come back out of date', () =>
    atADesk(
      async ({ faq, edit }) => {
        await faq('apply FOLDER --by Ann');
        await edit(({ faq: rows }) => void Object.assign(rows[0], { valid_until: '2027-12-31' }));
        await faq('apply FOLDER --by Ann');
        const { exitCode, out } = await faq('rollback 1 --note back --yes');
        expect(exitCode).toBe(1);
        expect(out).toMatch(
          /1 row would come back out of date:\n {2}faq {2}vote-id \(franklin, en-US\): it ended on 2027-08-31\nIf that is meant, add --outdated 1\./,
        );
        expect((await faq('rollback 1 --note back --yes --outdated 1 --by Ann')).out).toContain('Release 3 is live');
      },
      ({ faq }) => void Object.assign(faq[0], { valid_until: '2027-08-31' }),
    ));
});
