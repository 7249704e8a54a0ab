import type { ContentRow } from '../../../models/content/content-row';
import { makePlan } from '../../../scripts/plan/make-plan';
import type { Plan } from '../../../scripts/plan/plan';
import { NO_PAINT } from '../../../scripts/report/colour';
import { doneOf, renderPlan, summaryOf } from '../../../scripts/report/render-plan';

const OPTIONS = { paint: NO_PAINT, width: 90, all: false };

const place: ContentRow = {
  sheet: 'jurisdictions',
  row: { id: 'franklin', name: 'Franklin', also_known_as: [], time_zone: 'America/New_York' },
};

const election: ContentRow = {
  sheet: 'elections',
  row: {
    id: '2027-general',
    jurisdiction: 'franklin',
    name: 'November general election',
    date: '2027-11-02',
    type: 'general',
    polls_open: '07:00',
    polls_close: '19:00',
  },
};

const deadline = (date: string): ContentRow => ({
  sheet: 'deadlines',
  row: {
    election: '2027-general',
    action: 'return-ballot',
    method: 'mail',
    voters: 'military-overseas',
    test: 'received',
    date,
  },
});

const faq = (id: string, answer: string, approved_by?: string): ContentRow => ({
  sheet: 'faq',
  row: {
    id,
    jurisdiction: 'franklin',
    locale: 'en-US',
    topic: 'vote-id',
    questions: [],
    answer,
    source_url: 'https://franklin.gov',
    verified_on: '2027-01-01',
    author: 'A',
    approved_by,
  },
});

const LONG =
  'Bring a photo ID. A license, a passport, or a military card will do, and it may be expired by less than four years.';

const BEFORE = [
  place,
  election,
  deadline('2027-11-05'),
  faq('vote-id', LONG, 'B'),
  faq('vote-id.expired', 'Yes.', 'B'),
  faq('vote-id.old', 'No.', 'B'),
];
const AFTER = [
  place,
  election,
  deadline('2027-11-09'),
  faq('vote-id', LONG.replace('four', 'six'), 'B'),
  faq('vote-id.expired', 'Maybe.'),
  faq('vote-id.student', 'Yes.', 'B'),
];

const first = makePlan({ rows: BEFORE, current: [], basedOn: 0 });
const second = makePlan({ rows: AFTER, current: first.versions, basedOn: 1 });

/** The fingerprint is make-plan's own affair. */
const shown = (plan: Plan, target: string): string =>
  `\n${renderPlan(plan, target, OPTIONS).replace(/(?<=Fingerprint: )[0-9a-f]{12}/, '…')}`;

describe('renderPlan', () => {
  it('shows a first release', () => {
    expect(shown(first, 'local (table)')).toMatchInlineSnapshot(`
"
Target: local (table). Nothing was ever released there.

+ add     jurisdictions  franklin (Franklin)
+ add     elections      2027-general (November general election, 2027-11-02)
+ add     deadlines      2027-general return-ballot mail military-overseas (received by 2027-11-05)
+ add     faq            vote-id (franklin, en-US)
+ add     faq            vote-id.expired (franklin, en-US)
+ add     faq            vote-id.old (franklin, en-US)

Fingerprint: …
Plan: 6 to add, 0 to change, 0 to remove."
`);
  });

  it('shows what is added, changed, removed and left a draft', () => {
    expect(shown(second, 'production (answers, us-east-1)')).toMatchInlineSnapshot(`
"
Target: production (answers, us-east-1). Voters hear release 1.

~ change  deadlines      2027-general return-ballot mail military-overseas (received by 2027-11-09)
      date            2027-11-05 → 2027-11-09
~ change  faq            vote-id (franklin, en-US)
      answer          was  Bring a photo ID. A license, a passport, or a military card
                           will do, and it may be expired by less than four years.
                      now  Bring a photo ID. A license, a passport, or a military card
                           will do, and it may be expired by less than six years.
- remove  faq            vote-id.old (franklin, en-US)
+ add     faq            vote-id.student (franklin, en-US)

1 draft not released, because approved_by is empty. Voters hear what they heard before.
  draft     faq            vote-id.expired (franklin, en-US)

Fingerprint: …
Plan: 1 to add, 2 to change, 1 to remove."
`);
  });

  it('says when there is nothing to do', () => {
    const none = makePlan({ rows: BEFORE, current: first.versions, basedOn: 1 });
    expect(shown(none, 'local (table)')).toMatchInlineSnapshot(`
"
Target: local (table). Voters hear release 1.

No changes."
`);
  });

  it('shows the first of many changes and counts the others', () => {
    const rows = Array.from({ length: 80 }, (_, index) => faq(`vote-id.n${index}`, 'Yes.', 'B'));
    const many = makePlan({ rows: [place, ...rows], current: [], basedOn: 0 });
    expect(renderPlan(many, 'local', OPTIONS)).toContain('… and 31 more to add. Add --all to see them.');
    expect(renderPlan(many, 'local', { ...OPTIONS, all: true })).not.toContain('--all');
  });
});

describe('summaryOf and doneOf', () => {
  it('count the changes', () => {
    expect(summaryOf(second)).toBe('Plan: 1 to add, 2 to change, 1 to remove.');
    expect(doneOf(second)).toBe('Done: 1 added, 2 changed, 1 removed.');
  });
});
