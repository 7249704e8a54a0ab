import { makePlan } from '../../../scripts/plan/make-plan';
import { renderPlanMarkdown, renderProblemsMarkdown } from '../../../scripts/report/render-plan-markdown';
import { atEditedDesk, keptIn } from '../../support/desk';
import { faqRow } from '../../support/staff-content';

describe('faq plan --markdown', () => {
  it('is a comment for a pull request', () =>
    atEditedDesk(
      () => {},
      async ({ folder, edit, faq }) => {
        const kept = keptIn(folder);
        await faq('apply', 'FOLDER', ...kept);
        await edit(({ faq: rows }) => {
          rows[0].answer = 'Bring a photo ID; ask @clerk about *exceptions* | <b>call</b> #12.';
          rows.push(faqRow('vote-id.old'), faqRow('vote-id.new', { approved_by: '' }));
          rows.splice(2, 1);
        });
        const broken = await faq('plan', 'FOLDER', '--markdown', ...kept);
        expect(broken.exitCode).toBe(1);
        expect(broken.out).toMatch(
          /^<!-- ballot-answers plan: problems -->\n\n### This can't be released yet\n\n```text\n/,
        );
        await edit(({ faq: rows }) => {
          Object.assign(rows[0], { answer: 'Bring a photo ID, or ask.', verified_on: '2027-08-20' });
          Object.assign(rows[0], { source_url: 'https://vote.franklin.gov/*W*|<b>@clerk</b>#12' });
          rows.push(faqRow('vote-id.old'), faqRow('vote-id.new', { approved_by: '' }));
          rows.splice(2, 1);
        });
        const { exitCode, out = '' } = await faq('plan', 'FOLDER', '--markdown', ...kept);
        expect(exitCode).toBe(0);
        const stable = out
          .replace(/local \\?\(.*\)/, 'local')
          .replace(/[0-9a-f]{12}/g, 'FINGERPRINT')
          .replaceAll(folder, 'FOLDER');
        expect(stable).toMatchInlineSnapshot(`
"<!-- ballot-answers plan: FINGERPRINT -->

### What voters would hear: local

Voters hear release 1. **Plan: 1 to add, 1 to change, 1 to remove.**

| | sheet | row | column | was | becomes |
|---|---|---|---|---|---|
| changed | faq | vote-id (franklin, en-US) | answer | Call the office and they will help you. | Bring a photo ID, or ask. |
| | | | source\\_url | https://vote.franklin.gov/answers | https://vote.franklin.gov/\\*W\\*\\|&#60;b&#62;&#64;clerk&#60;/b&#62;&#35;12 |
| | | | verified\\_on | 2027-08-01 | 2027-08-20 |
| new | faq | vote-id.old (franklin, en-US) | answer |  | Call the office and they will help you. |
| removed | faq | contact-office (riverbend, en-US) | answer | Call \\{office.phone\\}. |  |

1 draft not released: vote-id.new (franklin, en-US).

1 warning to look at: \`npm run faq -- validate --kept FOLDER/table FOLDER\`

Merging releases exactly this, fingerprint \`FINGERPRINT\`, or nothing."
`);
      },
    ));

  it('fits into a comment, however much changes', () => {
    const rows = Array.from({ length: 3000 }, (_, index) => ({
      sheet: 'jurisdictions' as const,
      row: { id: `county-${index}`, name: 'County '.repeat(10), also_known_as: [], time_zone: 'America/New_York' },
    }));
    const comment = renderPlanMarkdown(makePlan({ rows, current: [], basedOn: 0 }), 'production');
    expect(comment.length).toBeLessThan(65_536);
    expect(comment).toMatch(/… and [\d,]+ more rows: `npm run faq -- plan --all` shows them\./);
  });

  it('lets nothing out of the block that shows problems', () => {
    const comment = renderProblemsMarkdown('an answer with ```\n# code');
    expect(comment).toContain('````text\nan answer with ```\n# code\n````');
  });
});
