import * as fc from 'fast-check';
import type { ContentRow } from '../../../models/content/content-row';
import { planOnTable } from '../../../scripts/plan/plan-on-table';
import { type LocalTable, openLocalTable } from '../../../scripts/table/local-table';
import { publish } from '../../../scripts/table/publish';
import { electionRow, faqRow, placeRow, versionOf } from '../../support/release-rows';
import { type TestTable, tableOn } from '../../support/table-engine';

const COUNTIES = ['riverbend', 'stonefield', 'oakville'];
const by = { by: 'Ann', now: () => new Date() };

let engine: LocalTable;
let own: TestTable;

beforeAll(async () => {
  engine = await openLocalTable();
});
afterAll(() => engine.close());
beforeEach(async () => {
  own = tableOn(engine.endpoint);
  await own.releases.ensure();
});
afterEach(() => own.close());

const plan = (rows: readonly ContentRow[], isThorough = false) => planOnTable(own.releases, rows, { isThorough });

const release = async (rows: readonly ContentRow[]) => publish(own.releases, await plan(rows), by);

/** What an office may hold: which answers it has where, who approved them, and where its election is. */
interface State {
  answers: { id: number; place: string; text: string; isDraft: boolean }[];
  election: string | undefined;
}

const state: fc.Arbitrary<State> = fc.record({
  answers: fc.uniqueArray(
    fc.record({
      id: fc.nat(4),
      place: fc.constantFrom('franklin', ...COUNTIES),
      text: fc.constantFrom('one', 'two', 'three'),
      isDraft: fc.boolean(),
    }),
    { selector: ({ id, place }) => `${id} ${place}`, maxLength: 12 },
  ),
  election: fc.option(fc.constantFrom('franklin', ...COUNTIES), { nil: undefined }),
});

const approvedBy = (content: ContentRow, isDraft: boolean): ContentRow =>
  content.sheet === 'faq' && isDraft ? { ...content, row: { ...content.row, approved_by: undefined } } : content;

const rowsOf = ({ answers, election }: State): ContentRow[] => [
  placeRow('franklin'),
  ...COUNTIES.map((id) => placeRow(id, 'franklin')),
  ...(election === undefined ? [] : [electionRow(election)]),
  ...answers.map(({ id, place, text, isDraft }) => approvedBy(faqRow(`vote-id.n${id}`, place, text), isDraft)),
];

describe('planOnTable', () => {
  it('finds with digests what it finds when it compares every row, whatever happened before', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(state, { minLength: 2, maxLength: 5 }), async (states) => {
        own.close();
        own = tableOn(engine.endpoint);
        await own.releases.ensure();
        for (const next of states) {
          const rows = rowsOf(next);
          const short = await plan(rows);
          const long = await plan(rows, true);
          const keys = ({ versions }: typeof short) =>
            versions.map(({ pk, sk, removed = false }) => [pk, sk, removed]).sort();
          expect({ ...short, versions: keys(short), digests: undefined }).toEqual({
            ...long,
            versions: keys(long),
            digests: undefined,
          });
          if (short.versions.length > 0) await publish(own.releases, short, by);
          expect((await plan(rows)).versions).toEqual([]);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('reads what differs, and says so by its requests', async () => {
    const many = COUNTIES.flatMap((place) =>
      Array.from({ length: 100 }, (_, n) => faqRow(`vote-id.n${n}`, place, 'Bring it.')),
    );
    const rows = [placeRow('franklin'), ...COUNTIES.map((id) => placeRow(id, 'franklin')), ...many];
    await release(rows);
    const before = own.releases.usage();
    const changed = await plan(
      rows.map((row, index) => (index === 50 ? faqRow('vote-id.n46', 'riverbend', 'Two.') : row)),
    );
    expect(changed.changes).toMatchObject([{ kind: 'change', key: 'riverbend/en-US/vote-id.n46' }]);
    const { requests, readUnits } = own.releases.usage();
    expect(requests - before.requests).toBe(4);
    expect(readUnits - before.readUnits).toBeLessThan(20);
  });

  it('reads everything where the live release has no digests', async () => {
    const rows = rowsOf({ answers: [{ id: 1, place: 'franklin', text: 'one', isDraft: false }], election: undefined });
    await publish(own.releases, { ...(await plan(rows)), digests: undefined }, by);
    expect((await plan(rows)).versions).toEqual([]);
  });

  it('trusts no digest of a partition that was changed by hand', async () => {
    const answer = { id: 1, place: 'franklin', text: 'one', isDraft: false };
    await release(rowsOf({ answers: [answer, { ...answer, id: 2 }], election: undefined }));
    await own.releases.write([versionOf(faqRow('vote-id.n2', 'franklin', 'by hand'), 1)]);
    const rows = rowsOf({
      answers: [
        { ...answer, text: 'two' },
        { ...answer, id: 2 },
      ],
      election: undefined,
    });
    expect((await plan(rows)).changes).toMatchObject([
      { key: 'franklin/en-US/vote-id.n1' },
      { key: 'franklin/en-US/vote-id.n2', before: { row: { answer: 'by hand' } } },
    ]);
  });
});
