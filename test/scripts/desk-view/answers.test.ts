import { answerDetail } from '../../../scripts/desk-view/answer-detail';
import { answerGrid } from '../../../scripts/desk-view/answer-grid';
import { judgingOf } from '../../../scripts/desk-view/answer-index';
import { answerState, STATES } from '../../../scripts/desk-view/answer-state';
import type { DeskContent } from '../../../scripts/desk-view/desk-content';
import { hear } from '../../../scripts/read-back/hear';
import { deskOf } from '../../support/desk-view';
import { approved, type Edit, faqRow } from '../../support/staff-content';

/** A row of each state, on September 1, 2027: an answer may stand unverified for 365 days. */
const EVERY_STATE: Edit = ({ faq }) => {
  faq.push(
    faqRow('results', { approved_by: '' }),
    { ...approved(faqRow('security')), answer: 'Another text than was approved.' },
    faqRow('sample-ballot', { verified_on: '2026-09-15' }),
    faqRow('poll-worker', { verified_on: '2026-08-01' }),
    faqRow('early-voting', { valid_until: '2027-08-15' }),
    faqRow('polling-hours', { valid_until: '2027-09-20' }),
    faqRow('absentee-request', { valid_from: '2027-10-01' }),
    faqRow('vote-id', { jurisdiction: 'riverbend', approved_by: '' }),
    faqRow('election-date', { jurisdiction: 'us' }),
  );
};
const STOPPED = {
  pointer: {
    release: 1,
    abandoned: [],
    released_at: '',
    silenced: [{ faq: 'contact-office', jurisdiction: 'riverbend' }],
  },
};

let desk: DeskContent;
beforeAll(async () => {
  desk = await deskOf(EVERY_STATE, STOPPED);
});

const stateOf = (faq: string, place: string) => answerState({ faq, place, locale: 'en-US' }, judgingOf(desk));

describe('how an answer stands', () => {
  it.each([
    ['vote-id', 'franklin', { state: 'approved' }],
    ['vote-id', 'stonefield', { state: 'inherited', from: 'franklin' }],
    ['election-date', 'stonefield', { state: 'inherited', from: 'us' }],
    ['vote-id', 'us', { state: 'missing' }],
    ['results', 'franklin', { state: 'draft', meanwhile: undefined }],
    ['results', 'riverbend', { state: 'missing' }],
    ['vote-id', 'riverbend', { state: 'draft', meanwhile: 'franklin' }],
    ['security', 'franklin', { state: 'changed' }],
    ['sample-ballot', 'franklin', { state: 'expiring', until: '2027-09-15', ends: 'unverified' }],
    ['sample-ballot', 'riverbend', { state: 'expiring', from: 'franklin' }],
    ['polling-hours', 'franklin', { state: 'expiring', until: '2027-09-20', ends: 'ended' }],
    ['poll-worker', 'franklin', { state: 'expired', until: '2027-08-01', ends: 'unverified' }],
    ['poll-worker', 'stonefield', { state: 'expired', from: 'franklin' }],
    ['early-voting', 'franklin', { state: 'expired', until: '2027-08-15', ends: 'ended' }],
    ['absentee-request', 'franklin', { state: 'later' }],
    ['absentee-request', 'riverbend', { state: 'missing' }],
    ['contact-office', 'riverbend', { state: 'silenced', from: undefined }],
    ['contact-office', 'stonefield', { state: 'missing' }],
  ] as const)('%s in %s', (faq, place, expected) => {
    expect(stateOf(faq, place)).toMatchObject(expected);
  });

  it('has every state in this content', () => {
    const { counts } = answerGrid(desk, { hasDetails: true });
    expect(STATES.filter((state) => counts[state] === 0)).toEqual([]);
  });

  it('says of a draft over a released row that voters hear the older text', async () => {
    const before = await deskOf();
    const after = await deskOf(({ faq }) => (faq[0].approved_by = ''), { versions: before.versions });
    const key = { faq: 'vote-id', place: 'franklin', locale: 'en-US' } as const;
    expect(answerDetail(after, key, {}).says).toBe(
      'A draft: nobody has approved it. Until then voters hear what was released before.',
    );
    expect(answerState({ ...key, place: 'riverbend' }, judgingOf(after))).toMatchObject({ state: 'inherited' });
  });

  it('stops what is below a stopped place, and the details of a stopped topic', async () => {
    const stopped = { ...STOPPED.pointer, silenced: [{ faq: 'vote-id', jurisdiction: 'franklin' }] };
    const judging = judgingOf({ ...desk, pointer: stopped });
    expect(answerState({ faq: 'vote-id.expired', place: 'riverbend', locale: 'en-US' }, judging)).toMatchObject({
      state: 'silenced',
      from: 'franklin',
    });
  });
});

describe('the grid', () => {
  it('has a row for each topic, and with details one for each answer', () => {
    const main = answerGrid(desk, { hasDetails: false });
    expect(main.rows).toHaveLength(30);
    expect(main.columns.map(({ place }) => place)).toEqual(['us', 'franklin', 'riverbend', 'stonefield']);
    expect(main.rows[0]).toMatchObject({ faq: 'register-how', title: 'how to register to vote', isMain: true });
    expect(main.rows.every(({ cells }) => cells.length === main.columns.length)).toBe(true);
  });

  it('shows only what was asked for, and says how many places there are besides', () => {
    const { columns, rows, placesLeft } = answerGrid(desk, {
      places: ['riverbend'],
      topic: 'vote-id',
      hasDetails: true,
    });
    expect({ columns, faqs: rows.map(({ faq }) => faq), placesLeft }).toEqual({
      columns: [{ place: 'riverbend', name: 'Riverbend', locale: 'en-US' }],
      faqs: ['vote-id'],
      placesLeft: 3,
    });
  });

  it('marks a row that validate complains of, where the row is and not where it is inherited', () => {
    const { rows } = answerGrid(desk, { topic: 'poll-worker', hasDetails: false });
    expect(rows[0]?.cells.map(({ errors }) => errors)).toEqual([undefined, 1, undefined, undefined]);
  });
});

describe('one answer', () => {
  const detail = (faq: string, place: string) =>
    answerDetail(desk, { faq, place, locale: 'en-US' }, { kept: 'a table' });

  it('has its row, its people and its source', () => {
    expect(detail('vote-id', 'stonefield')).toMatchObject({
      says: 'Voters hear the answer of Franklin.',
      at: 'faq.csv:2',
      author: 'Dana Whitfield',
      approvedBy: 'Luis Ortega',
      verifiedOn: '2027-08-01',
    });
  });

  it('names somebody to approve it who did not write it', () => {
    const [approve] = detail('results', 'franklin').remedies;
    expect(approve?.command).toMatch(/^npm run faq -- approve '?\/.*'? --kept 'a table' --rows 5 --by 'Luis Ortega'$/);
  });

  it('has a sentence for every state', () => {
    const all = [...new Set(STATES)].map((state) => {
      const { rows, columns } = answerGrid(desk, { hasDetails: true });
      for (const { faq, cells } of rows) {
        const at = cells.findIndex((cell) => cell.state === state);
        if (at >= 0) return detail(faq, columns[at]?.place ?? '').says;
      }
      return '';
    });
    expect(all.filter((says) => !/^[A-Z].*\.$/.test(says))).toEqual([]);
    expect(new Set(all).size).toBe(STATES.length);
  });
});

describe("the skill's own rules", () => {
  /** What a state means for voters of a county, where nothing of it waits to be released. */
  const SPOKEN: readonly string[] = ['approved', 'expiring', 'inherited'];

  it('say the same of every answer in every county', () => {
    const judging = judgingOf(desk);
    const input = { office: desk.office, versions: desk.versions, pointer: desk.pointer, nowMs: Date.parse(desk.now) };
    const differing: string[] = [];
    let compared = 0;
    for (const { county, heard } of hear({ ...input, locales: ['en-US'] }, ['riverbend', 'stonefield'])) {
      for (const { faq, kind, why } of heard) {
        const { state, meanwhile } = answerState({ faq, place: county?.id ?? '', locale: 'en-US' }, judging);
        const isSpoken = SPOKEN.includes(state) || meanwhile !== undefined;
        compared += 1;
        if (isSpoken !== (kind === 'answer')) differing.push(`${faq} in ${county?.id}: ${state}, ${kind}, ${why}`);
      }
    }
    expect({ compared, differing }).toEqual({ compared: 60, differing: [] });
  });
});
