import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Terminal } from '../../../scripts/door/outcome';
import { runFaq } from '../../../scripts/door/run-faq';
import { startLocalEngine } from '../../../scripts/table/local-engine';
import { clockAt } from '../../support/clock';
import { atADesk } from '../../support/desk';
import { type Edit, faqRow, NOW, rewriteContent, withContent } from '../../support/staff-content';
import { tableOn } from '../../support/table-engine';
import { NOBODY } from '../../support/terminal';

/** Somebody at the keyboard who answers `says`, or nobody, and what was asked and shown. */
const terminal = (says?: string) => {
  const asked: string[] = [];
  const shown: string[] = [];
  const at: Terminal = {
    ...NOBODY,
    isInteractive: says !== undefined,
    ask: async (question) => {
      asked.push(question);
      return says;
    },
    progress: (line) => void shown.push(line),
  };
  return { at, asked, shown };
};

const changed: Edit = ({ faq }) => {
  Object.assign(faq[0], { answer: 'Bring a photo ID.', verified_on: '2027-08-20' });
  faq.push(faqRow('vote-id.photo'));
};

const lastLine = (text = ''): string => text.split('\n').at(-1) ?? '';

describe('faq validate', () => {
  it('counts what it read when nothing is wrong', () =>
    atADesk(async ({ faq }) => {
      const { exitCode, out } = await faq('validate FOLDER');
      expect(exitCode).toBe(0);
      expect(lastLine(out)).toBe('1 warning in 1 file. 4 files with 15 rows.');
    }));

  it('ends with the count of problems and the state of the data', () =>
    atADesk(async ({ faq, edit }) => {
      await edit((draft) => {
        draft.faq[0].answer = '<speak>A & B';
        draft.faq[1].verified_on = '10/8/26';
      });
      const { exitCode, out } = await faq('validate FOLDER');
      expect(exitCode).toBe(1);
      expect(lastLine(out)).toBe('3 problems and 1 warning in 1 file. Nothing was changed.');
    }));

  it('prints one object with --json', () =>
    atADesk(async ({ faq, edit }) => {
      await edit((draft) => {
        draft.faq[1].verified_on = '10/8/26';
      });
      const { exitCode, out } = await faq('validate FOLDER --json');
      expect(exitCode).toBe(1);
      expect(JSON.parse(out ?? '')).toMatchObject({
        errors: 1,
        warnings: 1,
        problems: [
          { code: 'topics-without-answer' },
          { code: 'not-a-date', file: 'faq.csv', row: 3, column: 13, found: '10/8/26' },
        ],
      });
    }));

  it.each([
    ['nowhere', 'There is no folder "nowhere".'],
    ['package.json', '"package.json" is a file, not a folder.'],
  ])('says that %s is no content folder', async (folder, says) => {
    const { exitCode, out } = await runFaq(['validate', folder], terminal().at, clockAt(NOW));
    expect(exitCode).toBe(1);
    expect(out).toContain(says);
  });
});

describe('faq plan and apply', () => {
  it('release the content, then have nothing to do', () =>
    atADesk(async ({ faq, edit }) => {
      expect(lastLine((await faq('plan FOLDER')).out)).toBe('Plan: 15 to add, 0 to change, 0 to remove.');
      const first = await faq('apply FOLDER --by Dana');
      expect(first).toMatchObject({ exitCode: 0 });
      expect(first.out).toMatch(
        /^Done: 15 added, 0 changed, 0 removed\.\nRelease 1 is live since .*; every device hears it within a minute\.$/,
      );
      expect(lastLine((await faq('apply FOLDER')).out)).toBe('No changes.');

      await edit(changed);
      const { out, hint } = await faq('plan FOLDER');
      expect(out).toContain('Bring a photo ID.');
      expect(lastLine(out)).toBe('Plan: 1 to add, 1 to change, 0 to remove.');
      expect(hint).toMatch(/To release it: npm run faq -- apply .* --plan [0-9a-f]{12}$/);
      expect((await faq('apply FOLDER')).out).toContain('Release 2 is live');
    }));

  it('release only the plan that was looked at', () =>
    atADesk(async ({ faq, edit }) => {
      const { fingerprint } = JSON.parse((await faq('plan FOLDER --json')).out ?? '');
      await edit(changed);
      const refused = await faq(`apply FOLDER --plan ${fingerprint}`);
      expect(refused.exitCode).toBe(1);
      expect(refused.out).toMatch(/The plan you named was .* Nothing was changed\. Nothing is released yet\.$/);
      const now = /it is ([0-9a-f]{12}) now/.exec(refused.out ?? '')?.[1];
      expect((await faq(`apply FOLDER --plan ${now}`)).out).toContain('Release 1 is live');
    }));

  it('change nothing while anything is wrong', () =>
    atADesk(async ({ faq, edit }) => {
      await faq('apply FOLDER');
      await edit((draft) => {
        changed(draft);
        draft.faq[1].author = '';
      });
      const refused = await faq('apply FOLDER --yes');
      expect(refused.exitCode).toBe(1);
      expect(lastLine(refused.out)).toBe('1 problem and 1 warning in 1 file. Nothing was changed.');
      await edit(() => {});
      expect(lastLine((await faq('plan FOLDER')).out)).toBe('No changes.');
    }));

  it.each([
    ['yes', 'Release 1 is live'],
    ['Yes ', 'Release 1 is live'],
    ['no', 'Not released. Nothing was changed. Nothing is released yet.'],
    ['', 'Not released.'],
  ])('ask somebody at the keyboard, who says "%s"', (says, result) =>
    atADesk(async ({ faq }) => {
      expect((await faq('apply FOLDER', says)).out).toContain(result);
    }),
  );

  it('list drafts and leave them', () =>
    atADesk(async ({ faq, edit }) => {
      await edit(({ faq: rows }) => rows.push(faqRow('vote-id.photo', { approved_by: '' })));
      expect((await faq('validate FOLDER')).out).toContain('4 files with 16 rows, one of them a draft.');
      const { out } = await faq('plan FOLDER');
      expect(out).toContain('1 draft not released');
      expect(lastLine(out)).toBe('Plan: 15 to add, 0 to change, 0 to remove.');
    }));

  it('know no target that office.yaml does not name', async () => {
    await withContent(
      () => {},
      async (folder) => {
        const { exitCode, hint } = await runFaq(['plan', folder, '--target', 'prod'], terminal().at, clockAt(NOW));
        expect(exitCode).toBe(2);
        expect(hint).toContain('There is no target "prod". Write "local" or "production"');
      },
    );
  });
});

describe('faq apply --target', () => {
  it('asks for the plan or for --yes where nobody is at the keyboard', async () => {
    const engine = await startLocalEngine('token');
    const table = tableOn(engine.url, 'answers');
    await table.releases.ensure();
    const remote: Edit = (draft) => {
      draft.office = draft.office.replace(
        '    region: us-east-1',
        `    region: us-east-1\n    endpoint: ${engine.url}`,
      );
    };
    try {
      await withContent(remote, async (folder) => {
        const faq = (line: string) =>
          runFaq([...line.split(' '), folder, '--target', 'production'], terminal().at, clockAt(NOW));
        const refused = await faq('apply');
        expect(refused.exitCode).toBe(2);
        expect(refused.out).toMatch(/production \(answers, .*\) is heard by voters: name the plan/);
        expect(await table.releases.pointer()).toBeUndefined();
        expect((await faq('apply --yes --by Dana --note Start')).out).toContain('Release 1 is live');
        expect(await table.releases.records()).toMatchObject([
          { release: 1, state: 'released', by: 'Dana', note: 'Start' },
        ]);
      });
    } finally {
      table.close();
      await engine.close();
    }
  });
});

describe('faq apply, interrupted', () => {
  it.each([
    ['at once', 0],
    ['half way', 2],
  ])('%s, leaves voters what they heard, and the next one does it', async (_when, progressed) => {
    await withContent(
      () => {},
      async (folder) => {
        const kept = join(folder, 'table');
        const words = ['apply', folder, '--kept', kept];
        await runFaq(words, NOBODY, clockAt(NOW));
        await rewriteContent(folder, ({ faq }) => {
          for (let n = 0; n < 1500; n += 1) faq.push(faqRow(`vote-id.n${n}`));
        });
        let stop: (() => void) | undefined;
        let lines = 0;
        const impatient: Terminal = {
          ...NOBODY,
          onInterrupt: (handler) => {
            stop = handler;
            if (progressed === 0) handler();
            return () => {};
          },
          progress: () => {
            // What is shown before it writes doesn't count.
            if (stop) lines += 1;
            if (lines === progressed) stop?.();
          },
        };
        const stopped = await runFaq(words, impatient, clockAt(NOW));
        expect(stopped.exitCode).toBe(1);
        expect(stopped.out).toMatch(/was stopped before it was whole.* Voters still hear release 1\.$/s);
        const again = await runFaq(words, NOBODY, clockAt(NOW));
        expect(again.out).toMatch(/^Done: 1,500 added.*\nRelease 3 is live/);
      },
    );
  });
});

describe('faq export', () => {
  it('gives back files that change nothing', () =>
    atADesk(async ({ faq, folder, edit }) => {
      await edit((draft) => {
        changed(draft);
        draft.faq.push(
          faqRow('vote-id.list', { questions: 'a, b | "c"', answer: 'Say "yes",\nor no.', valid_until: '2027-12-31' }),
        );
      });
      await faq('apply FOLDER');
      const copy = await mkdtemp(join(tmpdir(), 'ballot-answers-export-'));
      try {
        const { out } = await faq(`export ${copy}`);
        expect(out).toBe(
          `17 rows of release 1 written to ${copy}. office.yaml was copied from content/. The table was not changed.`,
        );
        await copyFile(join(folder, 'office.yaml'), join(copy, 'office.yaml'));
        expect(lastLine((await faq(`plan ${copy}`)).out)).toBe('No changes.');

        await edit(() => {});
        await faq('apply FOLDER --yes');
        expect((await faq(`export ${copy}`)).hint).toMatch(/has jurisdictions\.csv, .* already.*--yes/);
        expect((await faq(`export ${copy} --yes --release 1`)).out).toMatch(/^17 rows of release 1/);
        expect((await faq(`export ${copy} --yes`)).out).toMatch(/^15 rows of release 2/);
        expect((await faq(`export ${copy} --yes --release 9`)).hint).toContain('Release 9 was never heard');
      } finally {
        await rm(copy, { recursive: true, force: true });
      }
    }));

  it('has nothing to give before the first release', () =>
    atADesk(async ({ faq, folder }) => {
      expect(await faq(`export ${join(folder, 'new')}`)).toMatchObject({
        exitCode: 2,
        hint: expect.stringContaining('Nothing was ever released'),
      });
    }));
});

describe('faq --help', () => {
  it('names the verbs', async () => {
    const { exitCode, out } = await runFaq(['--help'], terminal().at, clockAt(NOW));
    expect(exitCode).toBe(0);
    for (const verb of ['validate', 'plan', 'apply', 'export'])
      expect(out).toMatch(new RegExp(`^  ${verb} +[A-Z]`, 'm'));
  });
});
