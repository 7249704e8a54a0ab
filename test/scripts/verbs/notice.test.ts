import { type AtDesk, atADesk } from '../../support/desk';
import type { Edit } from '../../support/staff-content';

const released = (work: (desk: AtDesk) => Promise<void>): Promise<void> =>
  atADesk(async (desk) => {
    await desk.faq('apply FOLDER --by Ann');
    await work(desk);
  });

const bilingual: Edit = (draft) => {
  draft.office = draft.office
    .replace('locales: [en-US]', 'locales: [en-US, es-US]')
    .replace('en-US: test elections', 'en-US: test elections\n  es-US: elecciones de prueba');
};

describe('faq notice', () => {
  it('is set at once, listed, changed and cleared, all on the record', () =>
    released(async ({ faq }) => {
      const set = await faq(
        'notice set --text "Polls stay open until 10 PM." --county riverbend --until "2099-11-03 22:00" --by Ben --note storm',
      );
      expect(set.out).toBe(
        'Notice n1 is set for riverbend, until Tue, Nov 3, 2099, 10:00 PM EST.\nEvery device hears it so within a minute.',
      );
      expect((await faq('notice set --text "The office is closed today."')).out).toMatch(
        /Notice n2 is set for franklin, until it is cleared: "npm run faq -- notice clear --content .* --kept .* n2"\./,
      );
      expect((await faq('notice set n1 --text "Polls stay open until 11 PM."')).out).toContain(
        'Notice n1 is set for riverbend, until Tue',
      );
      const { notices } = JSON.parse((await faq('notice list --json')).out ?? '');
      expect(notices).toMatchObject([
        { id: 'n2', act: 2, jurisdictions: ['franklin'] },
        { id: 'n1', act: 3, jurisdictions: ['riverbend'], text: { 'en-US': 'Polls stay open until 11 PM.' } },
      ]);
      expect(await faq('notice clear')).toMatchObject({
        exitCode: 2,
        hint: expect.stringContaining('Say which: "n2" or "n1"'),
      });
      expect((await faq('notice clear n2')).out).toContain('Notice n2 is cleared.');
      expect((await faq('notice clear')).out).toContain('Notice n1 is cleared.');
      expect((await faq('notice clear')).out).toBe('No notice is in force.');
      const { out = '' } = await faq('history');
      expect(out).toContain('Ben set notice n1 for riverbend: "Polls stay open until 10 PM."  "storm"');
      expect(out).toContain('cleared notice n2');
    }));

  it.each([
    ['--text "<b>Late</b>"', /has markup/],
    ['--text ""', /--text needs a value/],
    ['--text "Call {office.phone}."', /spoken as it is written: \{office\.phone\}/],
    [`--text "${'late '.repeat(80)}"`, /takes 80 words to say/],
    ['--text Late --text-es Tarde', /doesn't offer es-US/],
    ['--text Late --county atlantis', /There is no jurisdiction "atlantis"/],
    ['--text Late --county riverbnd', /Did you mean riverbend\?/],
    ['--text Late --until tomorrow', /--until tomorrow is not a moment/],
    ['--text Late --until "2020-01-01 10:00"', /is past/],
  ])('is refused with %s, and nothing changes', (words, says) =>
    released(async ({ faq }) => {
      const { exitCode, out = '', hint = '' } = await faq(`notice set ${words}`);
      expect(exitCode).toBeGreaterThan(0);
      expect(out + hint).toMatch(says);
      expect((await faq('notice list')).out).toContain('No notice is in force.');
    }),
  );

  it('must be in Spanish too where the office offers it', () =>
    released(async ({ faq, edit }) => {
      await edit(bilingual);
      expect((await faq('notice set --text "Closed today."')).out).toMatch(/no text in es-US.*--text-es/s);
      expect((await faq('notice set --text "Closed today." --text-es "Hoy está cerrado."')).exitCode).toBe(0);
    }));

  it('is the fourth for a voter, and so too much', () =>
    released(async ({ faq }) => {
      for (const county of ['riverbend', 'riverbend', 'stonefield'])
        await faq(`notice set --text Late --county ${county}`);
      expect((await faq('notice set --text Late')).exitCode).toBe(0);
      const fourth = await faq('notice set --text Late');
      expect(fourth).toMatchObject({ exitCode: 2, hint: expect.stringContaining('riverbend would hear 4 notices') });
    }));

  it.each(['notice', 'notice sett', 'notice list n1', 'notice clear n9', 'notice set n9 --text Late'])(
    'is explained: %s',
    (line) =>
      released(async ({ faq }) => {
        expect(await faq(line)).toMatchObject({ exitCode: 2, hint: expect.any(String) });
      }),
  );
});

describe('faq silence and resume', () => {
  it('stop a topic or a row in the places named, and let it be heard again', () =>
    released(async ({ faq }) => {
      expect((await faq('silence vote-id --county riverbend --county stonefield --by Ben')).out).toMatch(
        /^vote-id is stopped in riverbend, stonefield: voters who ask for it get the phone number\./,
      );
      expect((await faq('silence vote-id --county riverbend')).out).toMatch(/already\. Nothing was changed\.$/);
      expect((await faq('resume vote-id --county riverbend')).out).toMatch(/^vote-id is heard again in riverbend\./);
      const { silenced } = JSON.parse((await faq('notice list --json')).out ?? '');
      expect(silenced).toEqual([{ faq: 'vote-id', jurisdiction: 'stonefield' }]);
      expect((await faq('resume vote-id')).out).toContain('heard again in stonefield');
      expect((await faq('resume vote-id')).out).toBe(
        'vote-id is not stopped. No answer is stopped. Nothing was changed.',
      );
      expect((await faq('history vote-id')).out).toMatch(/Ben stopped vote-id in riverbend, stonefield/);
    }));

  it('take no word for a topic that is none', () =>
    released(async ({ faq }) => {
      expect(await faq('silence vote-idd')).toMatchObject({
        exitCode: 2,
        hint: expect.stringContaining('Did you mean vote-id?'),
      });
      expect(await faq('silence register-deadline.nothing')).toMatchObject({ exitCode: 2 });
    }));

  it('keeps the polls open longer, until it is cleared', () =>
    released(async ({ faq }) => {
      const early = await faq('notice set --text "Polls stay open." --polls-close 18:00');
      expect(early).toMatchObject({ exitCode: 2, hint: expect.stringContaining('close at 19:00, not earlier') });
      const wrong = await faq('notice set --text "Polls stay open." --polls-close "9 PM"');
      expect(wrong).toMatchObject({ exitCode: 2, hint: expect.stringContaining('Write it as 21:00') });
      const set = await faq(
        'notice set --text "Polls stay open." --county riverbend --polls-close 21:00 --with-ballots',
      );
      expect(set.out).toContain('The polls of 2027-general close at 21:00 there, in every answer, until it is cleared');
      expect((await faq('notice list')).out).toContain('the polls of 2027-general close at 21:00 there');
      const { notices } = JSON.parse((await faq('notice list --json')).out ?? '');
      expect(notices).toMatchObject([
        { jurisdictions: ['riverbend'], polls: { election: '2027-general', polls_close: '21:00', withBallots: true } },
      ]);
      expect((await faq('notice clear')).out).toContain('Notice n1 is cleared.');
    }));
});
