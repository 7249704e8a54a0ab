import type { ContentRow } from '../../../models/content/content-row';
import { type Version, visibleAt } from '../../../models/table/items';
import { canonicalJson } from '../../../scripts/plan/canonical-json';
import { makePlan } from '../../../scripts/plan/make-plan';
import type { Plan } from '../../../scripts/plan/plan';

const place = (id: string, parent?: string): ContentRow => ({
  sheet: 'jurisdictions',
  row: { id, name: id, parent, also_known_as: [], time_zone: 'America/New_York' },
});

const election = (id: string, jurisdiction = 'franklin'): ContentRow => ({
  sheet: 'elections',
  row: { id, jurisdiction, name: id, date: '2027-11-02', type: 'general', polls_open: '07:00', polls_close: '19:00' },
});

const deadline = (election: string, date = '2027-10-04'): ContentRow => ({
  sheet: 'deadlines',
  row: { election, action: 'register', method: 'online', voters: 'all', test: 'submitted', date },
});

const faq = (id: string, more: Partial<Extract<ContentRow, { sheet: 'faq' }>['row']> = {}): ContentRow => ({
  sheet: 'faq',
  row: {
    id,
    jurisdiction: 'franklin',
    locale: 'en-US',
    topic: 'vote-id',
    questions: [],
    answer: 'Bring it.',
    source_url: 'https://franklin.gov',
    verified_on: '2027-01-01',
    author: 'A',
    approved_by: 'B',
    ...more,
  },
});

const ROWS = [
  place('franklin'),
  place('riverbend', 'franklin'),
  election('2027-general'),
  deadline('2027-general'),
  faq('vote-id'),
  faq('vote-id.expired'),
];

/** A table in one array: what a release writes is added, nothing is ever changed. */
const releases = () => {
  const stored: Version[] = [];
  let release = 0;
  const current = (): Version[] => visibleAt(stored, { release, abandoned: [] });
  return {
    current,
    plan: (rows: readonly ContentRow[]): Plan => makePlan({ rows, current: current(), basedOn: release }),
    release(rows: readonly ContentRow[]): Plan {
      const plan = makePlan({ rows, current: current(), basedOn: release });
      stored.push(...plan.versions);
      release += 1;
      return plan;
    },
  };
};

const kinds = ({ changes }: Plan): string[] => changes.map(({ kind, key }) => `${kind} ${key}`);
const written = ({ versions }: Plan): string[] =>
  versions.map(({ pk, sk, removed }) => `${removed ? 'remove' : 'write'} ${pk} ${sk}`).sort();

describe('makePlan', () => {
  it('adds everything to an empty table, in the order of the sheets', () => {
    const plan = releases().plan([...ROWS].reverse());
    expect(kinds(plan)).toEqual([
      'add franklin',
      'add riverbend',
      'add 2027-general',
      'add 2027-general/register/online/all/submitted',
      'add franklin/en-US/vote-id',
      'add franklin/en-US/vote-id.expired',
    ]);
    expect(plan.versions).toHaveLength(6);
  });

  it('has nothing to do when the same rows come again, in whatever order', () => {
    const table = releases();
    table.release(ROWS);
    const plan = table.plan([...ROWS].reverse());
    expect(plan).toMatchObject({ changes: [], versions: [], basedOn: 1 });
  });

  it('names each field that changes, and writes that row only', () => {
    const table = releases();
    table.release(ROWS);
    const plan = table.plan([...ROWS.slice(0, 5), faq('vote-id.expired', { answer: 'New.', questions: ['a', 'b'] })]);
    expect(plan.changes).toMatchObject([
      {
        kind: 'change',
        fields: [
          { column: 'questions', before: '', after: 'a | b' },
          { column: 'answer', before: 'Bring it.', after: 'New.' },
        ],
      },
    ]);
    expect(written(plan)).toEqual(['write FAQ#franklin#en-US faq/franklin/en-US/vote-id.expired#00000002']);
  });

  it('removes a row that is gone', () => {
    const table = releases();
    table.release(ROWS);
    const plan = table.release(ROWS.slice(0, 5));
    expect(kinds(plan)).toEqual(['remove franklin/en-US/vote-id.expired']);
    expect(written(plan)).toEqual(['remove FAQ#franklin#en-US faq/franklin/en-US/vote-id.expired#00000002']);
    expect(table.plan(ROWS.slice(0, 5)).versions).toEqual([]);
  });

  it('tells the place above what counties have of their own, once for all of them', () => {
    const table = releases();
    const franklin = () =>
      table.current().find(({ content }) => content.sheet === 'jurisdictions' && content.row.id === 'franklin');
    const inCounty = (county: string) => faq('vote-id', { jurisdiction: county });
    table.release([...ROWS, place('stonefield', 'franklin'), inCounty('riverbend')]);
    expect(franklin()?.below).toEqual(['vote-id/en-US']);
    const more = table.release([
      ...ROWS,
      place('stonefield', 'franklin'),
      inCounty('riverbend'),
      inCounty('stonefield'),
    ]);
    expect(written(more)).toEqual(['write FAQ#stonefield#en-US faq/stonefield/en-US/vote-id#00000002']);
    table.release(ROWS);
    expect(franklin()?.below).toEqual([]);
  });

  it('moves an election with its deadlines when it goes to another place', () => {
    const table = releases();
    table.release(ROWS);
    const rows = ROWS.map((row) => (row.sheet === 'elections' ? election('2027-general', 'riverbend') : row));
    const plan = table.release(rows);
    expect(kinds(plan)).toEqual(['change 2027-general']);
    expect(written(plan)).toEqual([
      'remove CALENDAR#franklin deadlines/2027-general/register/online/all/submitted#00000002',
      'remove CALENDAR#franklin elections/2027-general#00000002',
      'write CALENDAR#riverbend deadlines/2027-general/register/online/all/submitted#00000002',
      'write CALENDAR#riverbend elections/2027-general#00000002',
      'write JURISDICTION# jurisdictions/franklin#00000002',
    ]);
    expect(table.plan(rows).versions).toEqual([]);
  });

  it('brings a removed row back', () => {
    const table = releases();
    table.release(ROWS);
    table.release(ROWS.slice(0, 5));
    expect(kinds(table.release(ROWS))).toEqual(['add franklin/en-US/vote-id.expired']);
    expect(table.plan(ROWS).versions).toEqual([]);
  });

  it('releases no draft, and leaves what was approved before it as it is', () => {
    const table = releases();
    table.release(ROWS);
    const drafts = [
      faq('vote-id.expired', { approved_by: undefined, answer: 'Draft.' }),
      faq('vote-id.new', { approved_by: undefined }),
    ];
    const plan = table.plan([...ROWS.slice(0, 5), ...drafts]);
    expect(plan.changes).toEqual([]);
    expect(plan.versions).toEqual([]);
    expect(plan.drafts).toEqual(drafts);
  });

  it('has the same fingerprint for the same plan, and another for any other', () => {
    const table = releases();
    const first = table.plan(ROWS);
    expect(first.fingerprint).toMatch(/^[0-9a-f]{12}$/);
    expect(table.plan([...ROWS].reverse()).fingerprint).toBe(first.fingerprint);
    expect(table.plan(ROWS.slice(1)).fingerprint).not.toBe(first.fingerprint);
    table.release(ROWS.slice(0, 3));
    table.release(ROWS.slice(0, 2));
    const later = table.plan(ROWS.slice(0, 3));
    table.release(ROWS.slice(0, 3));
    table.release(ROWS.slice(0, 2));
    // The same change on a later release is another plan.
    expect(table.plan(ROWS.slice(0, 3)).fingerprint).not.toBe(later.fingerprint);
  });
});

describe('canonicalJson', () => {
  it('knows no order of keys, but keeps that of lists', () => {
    expect(canonicalJson({ b: 1, a: [{ d: 1, c: undefined }] })).toBe('{"a":[{"d":1}],"b":1}');
    expect(canonicalJson([2, 1])).toBe('[2,1]');
  });
});
