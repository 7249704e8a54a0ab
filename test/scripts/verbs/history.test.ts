import { atADesk } from '../../support/desk';
import { type Edit, faqRow } from '../../support/staff-content';

const answering =
  (answer: string): Edit =>
  ({ faq }) => {
    Object.assign(faq[0], { answer, verified_on: '2027-08-20' });
  };

/** Three releases: as drafted, with an answer changed, with that row gone and another place. */
const threeReleases = (work: Parameters<typeof atADesk>[0]): Promise<void> =>
  atADesk(async (desk) => {
    await desk.faq('apply FOLDER --by Ann --note "as drafted"');
    await desk.edit(answering('Bring a photo ID.'));
    await desk.faq('apply FOLDER --by Ben --note "photo ID"');
    await desk.edit((draft) => {
      draft.faq.splice(0, 1);
      draft.faq.push(faqRow('polling-place', { jurisdiction: 'riverbend' }));
    });
    await desk.faq('apply FOLDER --by Cleo');
    await work(desk);
  });

const answerNow = async (faq: (line: string) => Promise<{ out?: string | undefined }>): Promise<string | undefined> => {
  const { rows } = JSON.parse((await faq('live vote-id --json')).out ?? '');
  return rows[0]?.answer;
};

describe('faq history', () => {
  it('lists releases newest first, with who and why, in the time of the office', () =>
    threeReleases(async ({ faq }) => {
      const { out = '' } = await faq('history');
      const [head, , third, second, first] = out.split('\n');
      expect(head).toMatch(/^Target: local .*\. Voters hear release 3\.$/);
      expect(third).toMatch(/^ {5}3 {2}.* E[SD]T {2}Cleo, live: 1 added, 0 changed, 1 removed$/);
      expect(second).toMatch(/Ben, released: 0 added, 1 changed, 0 removed {2}"photo ID"$/);
      expect(first).toMatch(/Ann, released: 15 added, .* {2}"as drafted"$/);
    }));

  it('names the rows of one topic that a release changed', () =>
    threeReleases(async ({ faq }) => {
      const { releases } = JSON.parse((await faq('history vote-id --json')).out ?? '');
      expect(releases).toMatchObject([
        { record: { release: 1 }, rows: ['vote-id (franklin, en-US)'] },
        { record: { release: 2 }, rows: ['vote-id (franklin, en-US)'] },
        { record: { release: 3 }, rows: ['vote-id (franklin, en-US)'] },
      ]);
      const there = JSON.parse((await faq('history polling-place --county stonefield --json')).out ?? '');
      expect(there.releases).toEqual([]);
    }));

  it('has nothing to tell before the first release', () =>
    atADesk(async ({ faq }) => {
      expect(await faq('history')).toMatchObject({ exitCode: 2, hint: expect.stringContaining('Nothing was ever') });
    }));
});

describe('faq show', () => {
  it('shows what a release changed', () =>
    threeReleases(async ({ faq }) => {
      const { out = '' } = await faq('show 2');
      expect(out).toMatch(/by {7}Ben\n.*\n {2}note {5}photo ID/);
      expect(out).toContain('answer          Call the office and they will help you. → Bring a photo ID.');
      expect((await faq('show 3')).out).toMatch(/- remove .*vote-id \(franklin.*\n\+ add .*polling-place \(riverbend/);
    }));

  it('knows no release that never was', () =>
    threeReleases(async ({ faq }) => {
      expect(await faq('show 9')).toMatchObject({ exitCode: 2, hint: expect.stringContaining('Release 9 never was') });
      expect(await faq('show nine')).toMatchObject({ exitCode: 2 });
    }));
});

describe('faq live', () => {
  it('says what was heard at a moment, and the row as it was', () =>
    threeReleases(async ({ faq }) => {
      const { releases } = JSON.parse((await faq('history --json')).out ?? '');
      const second = releases.find((one: { record: { release: number } }) => one.record.release === 2).record;
      const { out = '' } = await faq(`live vote-id --at ${second.released_at}`);
      expect(out).toMatch(
        /voters heard release 2 of local .*: by Ben, .*"photo ID"\. Some devices may still have spoken from release 1\./,
      );
      expect(out).toContain('answer          Bring a photo ID.');
      expect(out).toContain('approved_by     Luis Ortega');
      expect((await faq('live vote-id')).out).toContain('It had no answer for vote-id there.');
    }));

  it("takes a time on the office's clock", () =>
    threeReleases(async ({ faq }) => {
      const { out } = await faq('live --at "2026-10-05 10:32"');
      expect(out).toMatch(/^At Mon, Oct 5, 2026, 10:32 AM EDT nothing was released yet/);
      expect(await faq('live --at tomorrow')).toMatchObject({ exitCode: 2 });
    }));
});

describe('faq rollback', () => {
  it('is a new release with the older rows, removed ones too', () =>
    threeReleases(async ({ faq, edit }) => {
      const { out, hint } = await faq('rollback 2 --yes --by Dana --note "the wrong row"');
      expect(out).toMatch(/^Done: 1 added, 0 changed, 1 removed\.\nRelease 4 is live/);
      expect(hint).toContain('The files still hold what was taken back');
      expect(await answerNow(faq)).toBe('Bring a photo ID.');
      expect((await faq('history')).out).toContain('Dana, live: brought release 2 back: 1 added, 0 changed, 1 removed');
      await edit(answering('Bring a photo ID.'));
      expect((await faq('plan FOLDER --thorough')).out).toMatch(/No changes\.$/);
      const plan = await faq('plan FOLDER');
      expect(plan.out).toMatch(/No changes\.$/);
      expect(plan.hint).toMatch(/^(?!.*\b[1-9]\d+ requests)/);
    }));

  it('shows its plan to somebody who is asked, and asks why', () =>
    threeReleases(async ({ faq }) => {
      expect((await faq('rollback 1', 'no')).out).toMatch(
        /Not released\. Nothing was changed\. Voters still hear release 3\.$/,
      );
      expect((await faq('rollback 1 --note x', 'yes')).out).toContain('Release 4 is live');
    }));

  it('needs a reason, and a release that was heard', () =>
    threeReleases(async ({ faq }) => {
      expect(await faq('rollback 1')).toMatchObject({ exitCode: 2, hint: expect.stringContaining('--note') });
      expect(await faq('rollback 3 --note x')).toMatchObject({
        exitCode: 2,
        hint: expect.stringContaining('hear now'),
      });
      expect(await faq('rollback 8 --note x')).toMatchObject({
        exitCode: 1,
        hint: expect.stringContaining('never heard'),
      });
      const { fingerprint } = JSON.parse((await faq('rollback 1 --note x --plan 000000000000 --json')).out ?? '').plan;
      expect((await faq(`rollback 1 --note x --plan ${fingerprint}`)).out).toContain('Release 4 is live');
    }));
});

describe('faq prune', () => {
  it('deletes what no kept release needs, and nothing that is heard', () =>
    threeReleases(async ({ faq, edit }) => {
      const asked = await faq('prune --keep 2');
      expect(asked).toMatchObject({ exitCode: 2 });
      expect(asked.out).toMatch(
        /^Kept: releases 2 to 3, .*To delete: 2 items \(versions and pages\) that .*--yes\. Nothing was changed\.$/,
      );
      const { out } = await faq('prune --keep 2 --yes --by Dana');
      expect(out).toMatch(/^Deleted: 2 items \(versions and pages\)\. Releases from 2 on are whole/);
      expect((await faq('rollback 2 --yes --note x')).out).toContain('Release 4 is live');
      expect(await answerNow(faq)).toBe('Bring a photo ID.');
      await edit(answering('Bring a photo ID.'));
      expect((await faq('plan FOLDER --thorough')).out).toMatch(/No changes\.$/);
      expect((await faq('plan FOLDER')).out).toMatch(/No changes\.$/);
      expect((await faq('history')).out).toContain('Dana deleted 2 old versions, which only releases before 2 needed');
    }));

  it('takes removals away one pruning after what they removed', () =>
    threeReleases(async ({ faq }) => {
      expect((await faq('prune --keep 1 --yes')).out).toMatch(/^Deleted: \d+ item/);
      expect((await faq('prune --keep 1 --yes')).out).toMatch(/^Deleted: \d+ items? \(versions and pages\)\./);
      expect((await faq('prune --keep 1 --yes')).out).toMatch(/To delete: 0 items .*Nothing was changed\.$/);
      expect((await faq('plan FOLDER --thorough')).out).toMatch(/No changes\.$/);
    }));

  it('says of a release whose rows are gone that they are', () =>
    threeReleases(async ({ faq, folder }) => {
      await faq('prune --keep 1 --yes');
      for (const line of ['rollback 2 --yes --note x', `export ${folder}/new --release 2`]) {
        expect(await faq(line)).toMatchObject({
          exitCode: 1,
          hint: expect.stringMatching(/deleted with "npm run faq -- prune .*from release 3 on/),
        });
      }
      expect((await faq('show 2')).out).toContain('can no longer be shown');
    }));

  it('keeps what was still heard on a day', () =>
    threeReleases(async ({ faq }) => {
      expect((await faq('prune --before 2020-01-01')).out).toMatch(/^Kept: releases 1 to 3/);
      expect((await faq('prune --before 2999-01-01')).out).toMatch(/^Kept: releases 3 to 3/);
      expect(await faq('prune --before 2999-01-01 --keep 2')).toMatchObject({ exitCode: 2 });
    }));
});
