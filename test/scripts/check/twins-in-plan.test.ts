import type { Version } from '../../../models/table/items';
import { checkFolder, soundContent } from '../../../scripts/check/check-folder';
import { weighedFor } from '../../../scripts/check/rehearsal';
import { checkTwinsInPlan } from '../../../scripts/check/twins-in-plan';
import { makePlan } from '../../../scripts/plan/make-plan';
import { isError, type Problem } from '../../../scripts/report/problem';
import { atEditedDesk, keptIn } from '../../support/desk';
import { type Edit, faqRow, NOW } from '../../support/staff-content';

const both: Edit = (draft) => {
  draft.office = draft.office
    .replace('[en-US]', '[en-US, es-US]')
    .replace('en-US: test', 'es-US: prueba\n  en-US: test');
  for (const row of [...draft.jurisdictions, ...draft.elections]) row.name_es = row.name ?? '';
  draft.faq = [
    faqRow('vote-id', { answer: 'Bring a photo ID.' }),
    faqRow('vote-id', { locale: 'es-US', answer: 'Lleva una identificación con foto.' }),
    faqRow('security', { answer: 'Paper ballots are counted.' }),
    faqRow('security', { locale: 'es-US', answer: 'Se cuentan boletas de papel.' }),
  ];
};

const then =
  (more: Edit): Edit =>
  (draft) => {
    both(draft);
    more(draft);
  };

const versionsOf = (rows: Parameters<typeof makePlan>[0]['rows'], current: readonly Version[] = []) =>
  makePlan({ rows, current, basedOn: current.length > 0 ? 1 : 0 });

/** Releases both languages, edits them, and says what is wrong with releasing them anywhere but on the local table. */
const found = async (edit: Edit): Promise<string[]> => {
  let problems: readonly Problem[] = [];
  await atEditedDesk(both, async ({ folder, edit: rewrite }) => {
    const released = soundContent(await checkFolder(folder, NOW));
    if (!released) throw new Error('What was released first must be sound.');
    await rewrite(edit);
    const checked = await checkFolder(folder, NOW);
    problems = weighedFor('production', checked.problems);
    const rows = checked.rows.flatMap(({ content }) => content ?? []);
    const plan = versionsOf(rows, versionsOf(released.rows).versions);
    if (checked.office) problems = [...problems, ...checkTwinsInPlan(plan, checked.rows, checked.office)];
  });
  expect(problems.filter(({ code }) => code.includes('twin') && code !== 'twin-is-draft').every(isError)).toBe(true);
  return problems.map(({ code, row, header }) => `${code} ${row} ${header}`);
};

const answer = (row: number, text: string): Edit =>
  then(({ faq }) => void Object.assign(faq[row] ?? {}, { answer: text }));

describe('an answer and the same in the other language', () => {
  it.each<[string, Edit, string[]]>([
    [
      'both change',
      then(({ faq }) => {
        faq[0].answer = 'Bring an ID.';
        faq[1].answer = 'Lleva una identificación.';
      }),
      [],
    ],
    ['only English changes', answer(0, 'Bring an ID.'), ['twin-untouched 2 answer']],
    ['only Spanish changes', answer(1, 'Lleva una identificación.'), ['twin-untouched 3 answer']],
    [
      'English changes, and somebody verified the Spanish one',
      then(({ faq }) => {
        faq[0].answer = 'Bring an ID.';
        faq[1].verified_on = '2027-08-20';
      }),
      [],
    ],
    [
      'English changes, and only the Spanish questions do',
      then(({ faq }) => {
        faq[0].answer = 'Bring an ID.';
        faq[1].questions = 'qué identificación necesito';
      }),
      ['twin-untouched 2 answer'],
    ],
    [
      'only the English questions change',
      then(({ faq }) => {
        faq[0].questions = 'what id';
      }),
      [],
    ],
    [
      'English changes, and Spanish is a draft',
      then(({ faq }) => {
        faq[0].answer = 'Bring an ID.';
        faq[1].answer = 'Lleva una identificación.';
        faq[1].approved_by = '';
      }),
      ['twin-not-approved 2 answer'],
    ],
    [
      'both are drafts',
      then(({ faq }) => {
        faq[0].approved_by = '';
        faq[1].approved_by = '';
        faq[0].answer = 'Bring an ID.';
      }),
      [],
    ],
    [
      'one is new, and its twin a draft',
      then(({ faq }) => {
        faq.push(faqRow('vote-id.old'), faqRow('vote-id.old', { locale: 'es-US', approved_by: '' }));
      }),
      ['twin-not-approved 6 answer'],
    ],
    [
      'both are new',
      then(({ faq }) => {
        faq.push(faqRow('vote-id.old'), faqRow('vote-id.old', { locale: 'es-US' }));
      }),
      [],
    ],
    [
      'one is new, and the other missing',
      then(({ faq }) => {
        faq.push(faqRow('vote-id.old'));
      }),
      ['no-twin 6 locale'],
    ],
    ['both are deleted', then(({ faq }) => void faq.splice(2, 2)), []],
    ['one is deleted', then(({ faq }) => void faq.splice(3, 1)), ['no-twin 4 locale']],
    [
      'one is deleted, and the other a draft',
      then(({ faq }) => {
        Object.assign(faq[2], { approved_by: '' });
        faq.splice(3, 1);
      }),
      ['twin-left-behind 4 id'],
    ],
  ])('when %s', async (_case, edit, problems) => {
    const told = await found(edit);
    expect(told.filter((one) => /twin/.test(one) && !one.startsWith('twin-is-draft'))).toEqual(problems);
  });

  it('names both rows, and what to do; on the local table it is a warning', () =>
    atEditedDesk(both, async ({ folder, edit, faq }) => {
      const kept = keptIn(folder);
      await faq('apply', 'FOLDER', ...kept);
      await edit(
        then(({ faq: rows }) => void Object.assign(rows[0], { answer: 'Bring an ID.', verified_on: '2027-08-20' })),
      );
      const planned = await faq('plan', 'FOLDER', ...kept);
      expect(planned.hint).toContain('Warning: The English answer changes (answer)');
      expect(planned.hint).toContain('[twin-untouched]');
      expect(planned.exitCode).toBe(0);
      expect((await faq('validate', 'FOLDER', ...kept)).out).toContain('[twin-untouched]');
      expect((await faq('apply', 'FOLDER', ...kept)).out).toContain('Release 2 is live');
    }));
});
