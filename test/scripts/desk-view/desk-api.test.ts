import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnswerDetail } from '../../../scripts/desk-view/answer-detail';
import type { AnswerGrid } from '../../../scripts/desk-view/answer-grid';
import type { Remedy } from '../../../scripts/desk-view/answer-remedies';
import type { PlacesMap } from '../../../scripts/desk-view/places-map';
import type { Problems } from '../../../scripts/desk-view/problems-beside';
import type { Differences, Happened } from '../../../scripts/desk-view/releases';
import { runFaq } from '../../../scripts/door/run-faq';
import { clockAt } from '../../support/clock';
import { type AtDesk, atADesk } from '../../support/desk';
import { withDeskApi } from '../../support/desk-view';
import { type Edit, faqRow, NOW } from '../../support/staff-content';
import { answering } from '../../support/terminal';

const LATER: Edit = ({ faq }) => {
  faq.push(faqRow('results', { approved_by: '' }), faqRow('sample-ballot', { verified_on: '2026-09-15' }));
};

const wordsOf = (command: string): string[] =>
  spawnSync('sh', ['-c', `for word in ${command}; do printf '%s\\n' "$word"; done`], { encoding: 'utf8' })
    .stdout.trimEnd()
    .split('\n');

/** Types a command of the desk as it is printed. */
const type = async ({ run }: AtDesk, command: string): Promise<void> => {
  const [npm, verb, faq, dashes, ...words] = wordsOf(command);
  expect([npm, verb, faq, dashes]).toEqual(['npm', 'run', 'faq', '--']);
  const { exitCode, out, hint } = await run(...words);
  expect({ command, exitCode, said: exitCode === 0 ? '' : `${out} ${hint}` }).toEqual({
    command,
    exitCode: 0,
    said: '',
  });
};

const IN_FRANKLIN = { place: 'franklin', locale: 'en-US' };

describe("the desk's questions", () => {
  it('names commands that run as printed and do what they say, and sees what became of it', () =>
    atADesk(async (desk) => {
      await desk.faq('apply FOLDER --yes');
      await desk.edit(LATER);
      await withDeskApi(desk.folder, async (ask) => {
        const detail = async (faq: string): Promise<AnswerDetail> =>
          (await ask('answer', { ...IN_FRANKLIN, faq })).body;
        const follow = async (faq: string, does: RegExp): Promise<string> => {
          const remedy = (await detail(faq)).remedies.find((one) => does.test(one.does));
          if (!remedy) throw new Error(`There is no such command for ${faq}.`);
          await type(desk, remedy.command);
          return (await detail(faq)).state;
        };
        expect((await detail('results')).state).toBe('draft');
        expect(await follow('results', /Approve/)).toBe('approved');
        expect((await detail('sample-ballot')).state).toBe('expiring');
        expect(await follow('sample-ballot', /Verify/)).toBe('approved');
        expect(await follow('results', /what a release would change/)).toBe('approved');
        expect(await follow('vote-id', /Stop/)).toBe('silenced');
        expect(await follow('vote-id', /heard again/)).toBe('approved');
        const [drafts] = (await detail('polling-hours')).remedies;
        await type(desk, (drafts?.command ?? '').replace('drafts.csv', join(desk.folder, 'drafts')));
        expect(existsSync(join(desk.folder, 'drafts'))).toBe(true);
      });
    }));

  it('shows each release and stop with who, when and what it changed', () =>
    atADesk(async (desk) => {
      await desk.faq('apply FOLDER --yes --by "Dana Whitfield"');
      await desk.edit(({ faq }) => {
        faq[0].answer = 'Bring a photo ID.';
        faq[0].verified_on = '2027-08-30';
      });
      await desk.faq('apply FOLDER --yes --by "Luis Ortega" --note "The new law"');
      await desk.faq('silence vote-id --by "Luis Ortega"');
      await withDeskApi(desk.folder, async (ask) => {
        const { shown } = (await ask('releases')).body as { shown: Happened[] };
        expect(shown.map(({ release, by, what, note, isLive }) => ({ release, by, what, note, isLive }))).toEqual([
          { by: 'Luis Ortega', what: 'stopped vote-id in franklin' },
          { release: 2, by: 'Luis Ortega', what: '0 added, 1 changed, 0 removed', note: 'The new law', isLive: true },
          { release: 1, by: 'Dana Whitfield', what: '15 added, 0 changed, 0 removed', note: undefined, isLive: false },
        ]);
        const second: Differences = (await ask('release', { number: '2' })).body;
        expect(second.shown).toEqual([
          {
            kind: 'change',
            sheet: 'faq',
            key: 'franklin/en-US/vote-id',
            fields: [
              { column: 'answer', before: 'Call the office and they will help you.', after: 'Bring a photo ID.' },
              { column: 'verified_on', before: '2027-08-01', after: '2027-08-30' },
            ],
          },
        ]);
        const first: Differences = (await ask('release', { number: '1' })).body;
        expect(first.shown.map(({ kind }) => kind)).toEqual(Array(15).fill('add'));
        const [back] = shown[2]?.remedies ?? [];
        const brought = await runFaq(wordsOf(back?.command ?? '').slice(4), answering('yes'), clockAt(NOW));
        expect(brought.out).toContain('Release 3 is live');
        const after = (await ask('releases')).body as { shown: Happened[] };
        expect(after.shown[0]).toMatchObject({ release: 3, isLive: true, note: 'why', remedies: [] });
        expect(after.shown[0]?.what).toContain('brought release 1 back');
      });
    }));

  it('knows from the table that a text was changed after its approval was released', () =>
    atADesk(async (desk) => {
      await desk.faq('apply FOLDER --yes');
      await desk.edit(({ faq }) => (faq[0].answer = 'Another text.'));
      await withDeskApi(desk.folder, async (ask) => {
        const body: AnswerDetail = (await ask('answer', { ...IN_FRANKLIN, faq: 'vote-id' })).body;
        expect(body).toMatchObject({ state: 'changed', meanwhile: 'franklin' });
        // Also while something else in the files can't be released.
        await desk.edit(({ faq, elections }) => {
          faq[0].answer = 'Another text.';
          if (elections[0]) elections[0].date = 'soon';
        });
        expect((await ask('problems')).body).toMatchObject({ errors: expect.any(Number) });
        const broken: AnswerDetail = (await ask('answer', { ...IN_FRANKLIN, faq: 'vote-id' })).body;
        expect(broken).toMatchObject({ state: 'changed', meanwhile: 'franklin' });
        const other: AnswerDetail = (await ask('answer', { ...IN_FRANKLIN, faq: 'register-deadline' })).body;
        expect(other.state).toBe('approved');
        const heard = await ask('heard', {
          faq: 'vote-id',
          locale: 'en-US',
          county: 'riverbend',
          at: '2027-09-01T12:00Z',
        });
        expect(heard.body).toMatchObject({ say: expect.stringContaining('Call the office') });
      });
    }));

  it('shows each problem beside its cell, for as long as the files are broken', () =>
    atADesk(async (desk) => {
      await desk.faq('apply FOLDER --yes');
      await withDeskApi(desk.folder, async (ask) => {
        const problems = async (): Promise<Problems & { remedies: readonly Remedy[] }> => (await ask('problems')).body;
        expect((await problems()).errors).toBe(0);
        await desk.edit(({ elections }) => {
          const [first] = elections;
          if (first) first.date = '11/2/27';
        });
        const { errors, shown } = await problems();
        expect(errors).toBeGreaterThan(0);
        expect(shown[0]).toMatchObject({
          file: 'elections.csv',
          row: 2,
          letter: 'E',
          header: 'date',
          code: 'not-a-date',
        });
        expect(shown[0]?.cells).toEqual(
          expect.arrayContaining([
            { header: 'id', value: '2027-primary', isWrong: false },
            { header: 'date', value: '11/2/27', isWrong: true },
          ]),
        );
        writeFileSync(join(desk.folder, 'office.yaml'), 'name: [');
        expect((await problems()).shown[0]).toMatchObject({ file: 'office.yaml', cells: [] });
        expect((await ask('office')).body).toMatchObject({ name: 'Test Elections', release: 1 });
        await desk.edit(() => {});
        const { errors: left, remedies } = await problems();
        expect(left).toBe(0);
        for (const { command } of remedies) await type(desk, command);
      });
    }));

  it('says of input that is none what to write, and reads nothing else', () =>
    atADesk(async (desk) => {
      await desk.faq('apply FOLDER --yes');
      await withDeskApi(desk.folder, async (ask) => {
        const at = '2027-09-01T12:00:00Z';
        for (const [route, query, status, problem] of [
          ['nowhere', {}, 404, 'The desk has no "nowhere".'],
          ['toString', {}, 404, 'The desk has no "toString".'],
          ['answers', { place: '../etc' }, 400, 'There is no place "../etc".'],
          ['answers', { topic: 'x'.repeat(200) }, 400, `There is no topic "${'x'.repeat(60)}".`],
          ['answers', { locale: 'fr-FR' }, 400, 'There is no locale "fr-FR".'],
          ['answer', { faq: 'vote-id', locale: 'en-US' }, 400, 'Say which place.'],
          ['answer', { ...IN_FRANKLIN, faq: 'nothing' }, 400, 'There is no answer "nothing".'],
          ['answer', IN_FRANKLIN, 400, 'Say which faq.'],
          ['heard', { faq: 'vote-id', locale: 'en-US', at: 'noon' }, 400, expect.stringContaining('2027-10-04T17:01')],
          ['heard', { faq: 'vote-id', locale: 'en-US', at, county: 'us' }, 400, 'There is no county "us".'],
          ['heard', { faq: 'vote-id.nothing', locale: 'en-US', at }, 404, 'There is no such answer.'],
          ['timeline', { year: '20x7' }, 400, '"20x7" is no year.'],
          ['release', { number: '9' }, 400, '"9" is no number.'],
          ['release', {}, 400, 'Say which release.'],
          ['places', { county: 'nowhere' }, 400, 'There is no county "nowhere".'],
        ] as const)
          expect({ route, query, ...(await ask(route, query)) }).toEqual({ route, query, status, body: { problem } });
      });
    }));

  it('has an empty map where no places were released, and the grid of a folder with one county named', () =>
    atADesk(async (desk) => {
      await desk.faq('apply FOLDER --yes');
      await withDeskApi(desk.folder, async (ask) => {
        const map: PlacesMap = (await ask('places')).body;
        expect(map.places).toEqual([]);
        const grid: AnswerGrid = (await ask('answers', { place: 'riverbend', details: '1' })).body;
        expect(grid.columns.map(({ place }) => place)).toEqual(['riverbend']);
      });
    }));

  it('changes nothing, whatever is asked', () =>
    atADesk(async (desk) => {
      await desk.faq('apply FOLDER --yes');
      const files = () => readdirSync(desk.folder).map((name) => [name, statSync(join(desk.folder, name)).mtimeMs]);
      const before = {
        files: files().filter(([name]) => name !== 'table'),
        live: (await desk.faq('history --json')).out,
      };
      await withDeskApi(desk.folder, async (ask) => {
        for (const route of [
          'office',
          'answers',
          'answer',
          'timeline',
          'heard',
          'releases',
          'release',
          'places',
          'problems',
        ])
          await ask(route, { ...IN_FRANKLIN, faq: 'vote-id', number: '1', county: 'riverbend', at: NOW, details: '1' });
      });
      expect({
        files: files().filter(([name]) => name !== 'table'),
        live: (await desk.faq('history --json')).out,
      }).toEqual(before);
    }));
});
