import { LOCALES } from '../../../models/locales/locales';
import { soundContent } from '../../../scripts/check/check-folder';
import { approvedPlan } from '../../../scripts/desk/approved-plan';
import { type LocalTable, openLocalTable } from '../../../scripts/table/local-table';
import { publish } from '../../../scripts/table/publish';
import { approved, check, type Draft, type Edit, faqRow, NOW } from '../../support/staff-content';
import { type TestTable, tableOn } from '../../support/table-engine';

/** What would put an answer on the air that nobody approved: none of these may. */
const BEFORE: Edit = (draft) => {
  Object.assign(draft.faq[0], {
    answer: 'Bring a photo ID when you vote.',
    more: 'A license will do.',
    link: 'https://vote.franklin.gov/id',
  });
  draft.faq.push(faqRow('results', { answer: 'Results are posted on election night.' }));
  draft.faq.push(faqRow('security', { answer: 'Every machine is tested in public.', valid_until: '2027-12-31' }));
};
const NEW = 'Bring a photo ID and a bill when you vote.';

const say =
  (...cells: Record<string, string>[]): Edit =>
  (draft) => {
    for (const one of cells) Object.assign(draft.faq[0], one);
  };
const people =
  (from: string, to: string): Edit =>
  (draft) => {
    draft.office = draft.office.replace(from, to);
    say({ answer: NEW, verified_on: '2027-08-20' })(draft);
  };
const added =
  (cells: Record<string, string>): Edit =>
  (draft) => {
    draft.faq.push(faqRow('recounts', { answer: 'Anybody can ask for a recount.', ...cells }));
  };
const marked = (draft: Draft): void => void Object.assign(draft.faq[0], approved(draft.faq[0]));

const name = (approved_by: string): [string, Edit] => [
  `${approved_by === '' ? 'nothing' : approved_by} under a new text`,
  say({ answer: NEW, verified_on: '2027-08-20', approved_by }),
];

const WAYS: [string, Edit][] = [
  ...['', ' ', 'no', 'pending', 'TBD', '?', 'x', 'yes', 'ok', '-', 'N/A', 'draft', 'approved', 'Not yet', '1'].map(
    name,
  ),
  ...[
    'Dana Whitfield',
    'Whitfield, Dana',
    'WHITFIELD DANA',
    'D. Whitfield',
    'DanaWhitfield',
    'Dana M. Whitfield',
    'Dana Whitfeld',
  ].map(name),
  ...[
    'Luis Ortaga',
    'Somebody Else',
    'Luis',
    'Ortega',
    'Luis Ortega and Dana Whitfield',
    'luis.ortega@franklin.gov',
  ].map(name),
  ['another answer under the same name and day', say({ answer: NEW })],
  ['one word more', say({ answer: 'Bring a photo ID when you vote there.' })],
  ['"not" put in', say({ answer: "Don't bring a photo ID when you vote." })],
  ['only capitals differ', say({ answer: 'Bring a PHOTO ID when you vote.' })],
  ['only a comma more', say({ answer: 'Bring a photo ID, when you vote.' })],
  ['the name in capitals', say({ answer: NEW, approved_by: 'LUIS ORTEGA' })],
  ['the name turned round', say({ answer: NEW, approved_by: 'Ortega, Luis' })],
  ['another text in more', say({ more: 'No license will do.' })],
  ['more taken away', say({ more: '' })],
  ['another link', say({ link: 'https://vote.franklin.gov/other' })],
  ['a deadline put beside it', say({ deadline: 'vote', after_deadline: 'Voting is over.' })],
  ['an earlier day', say({ answer: NEW, verified_on: '2027-07-01' })],
  ['a day of the future', say({ answer: NEW, verified_on: '2027-09-02' })],
  [
    'two answers that change their places',
    (draft) => {
      const [first, , , fourth] = draft.faq;
      const text = first.answer ?? '';
      first.answer = fourth?.answer ?? '';
      if (fourth) fourth.answer = text;
    },
  ],
  ['from another first day on', say({ answer: NEW, valid_from: '2027-08-15' })],
  ['under another id', say({ answer: NEW, id: 'vote-id.new' })],
  ['for another place', say({ answer: NEW, jurisdiction: 'riverbend' })],
  [
    'changed after "faq approve"',
    (draft) => {
      say({ verified_on: '2027-08-20' })(draft);
      marked(draft);
      draft.faq[0].answer = NEW;
    },
  ],
  [
    'after "faq approve" under another id',
    (draft) => {
      marked(draft);
      Object.assign(draft.faq[0], { id: 'vote-id.other', answer: NEW });
    },
  ],
  [
    'a mark copied from another row',
    (draft) => {
      draft.faq[0].approved_text = approved(draft.faq[3] ?? {}).approved_text ?? '';
      draft.faq[0].answer = NEW;
    },
  ],
  ['a mark that is none', say({ answer: NEW, approved_text: 'yes' })],
  ['nobody on the list', people(/people:[\s\S]*/.exec('people:')?.[0] ?? '', 'persons:')],
  ['somebody who may not', people('Luis Ortega: { may: [write, approve] }', 'Luis Ortega: { may: [write] }')],
  [
    'somebody who left before',
    people('Luis Ortega: { may: [write, approve] }', 'Luis Ortega: { may: [approve], until: 2027-08-10 }'),
  ],
  ['a name that two people have', people('Luis Ortega: {', 'Luis Ortega: { also: [Dana Whitfield],')],
  ...['pending', 'Dana Whitfield', ''].map((by): [string, Edit] => [`a new row by ${by}`, added({ approved_by: by })]),
];

/** Texts that voters would hear though they hear them now in no row. */
const releasedBy = async (table: TestTable, edit: Edit): Promise<string[]> => {
  const checked = await check((draft) => {
    BEFORE(draft);
    edit(draft);
  });
  const content = soundContent(checked);
  if (!content) return [];
  const { changes } = await approvedPlan(table.releases, content, NOW);
  return changes.flatMap((change) =>
    change.kind === 'remove' || change.after.sheet !== 'faq' ? [] : [change.after.row.answer],
  );
};

describe('a text that nobody approved', () => {
  let engine: LocalTable;
  let table: TestTable;
  beforeAll(async () => {
    engine = await openLocalTable();
    table = tableOn(engine.endpoint);
    await table.releases.ensure();
    const content = soundContent(await check(BEFORE));
    if (!content) throw new Error('The first content is not sound.');
    const by = { by: 'Ann', now: () => new Date(NOW) };
    await publish(table.releases, await approvedPlan(table.releases, content, NOW), by);
  });
  afterAll(async () => {
    table.close();
    await engine.close();
  });

  it.each(WAYS)('is not released: %s', async (_way, edit) => {
    expect(await releasedBy(table, edit)).toEqual([]);
  });

  it('is tried in more than forty ways', () => expect(WAYS.length).toBeGreaterThan(40 + LOCALES.length));

  it.each<[string, Edit]>([
    ['both were set anew', say({ answer: NEW, verified_on: '2027-08-20' })],
    [
      'the same person approved it again with "faq approve" on the same day',
      (draft) => {
        draft.faq[0].answer = NEW;
        marked(draft);
      },
    ],
    [
      'another wrote and approved it',
      say({ answer: NEW, author: 'Luis Ortega', approved_by: 'Dana Whitfield', verified_on: '2027-08-20' }),
    ],
    [
      'somebody on the list approved it under another spelling',
      (draft) => {
        people('Luis Ortega: {', 'Luis Ortega: { also: [L. Ortega],')(draft);
        draft.faq[0].approved_by = 'L. Ortega';
      },
    ],
  ])('is released where %s', async (_way, edit) => {
    expect(await releasedBy(table, edit)).toEqual([NEW]);
  });
});
