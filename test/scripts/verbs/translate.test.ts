import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { type AtDesk, atADesk } from '../../support/desk';
import { type Edit, faqRow } from '../../support/staff-content';
import { openTranslateServer, type TranslateServer } from '../../support/translate-server';

/** Every letter outside a fence is another one, as in a language that nobody knows. */
const strange = (html: string): string =>
  html
    .split(/(<span translate="no">.*?<\/span>)/)
    .map((piece) => (piece.startsWith('<span') ? piece : piece.replace(/[a-z]/g, 'x')))
    .join('');

/** An office that speaks Spanish too, with one row in it. */
const inTwoLanguages: Edit = (draft) => {
  draft.office = draft.office
    .replace('locales: [en-US]', 'locales: [en-US, es-US]')
    .replace('en-US: test elections', 'en-US: test elections\n  es-US: elecciones de prueba');
  draft.faq.push(
    faqRow('vote-id', {
      locale: 'es-US',
      answer: 'Lleva una identificación con foto.',
      verified_on: '2027-08-30',
    }),
  );
};

const withServer = async (
  says: Parameters<typeof openTranslateServer>[0],
  work: (desk: AtDesk, server: TranslateServer, drafts: string) => Promise<void>,
): Promise<void> => {
  const server = await openTranslateServer(says);
  const before = { ...process.env };
  Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' });
  try {
    await atADesk((desk) => work(desk, server, join(desk.folder, 'drafts.csv')), inTwoLanguages);
  } finally {
    process.env = before;
    await server.close();
  }
};

const rowsOf = async (file: string): Promise<Record<string, string>[]> =>
  parse(await readFile(file, 'utf8'), { columns: true });

describe('faq translate', () => {
  it('drafts what lacks a twin, with placeholders, and leaves alone what has one', () =>
    withServer(strange, async ({ faq }, server, drafts) => {
      const { exitCode, out } = await faq(
        `translate FOLDER --to es-US --drafts ${drafts} --endpoint ${server.url} --yes`,
      );
      expect({ exitCode, out }).toEqual({
        exitCode: 0,
        out: expect.stringMatching(
          /drafts\.csv: 2 drafts in es-US\. 2 rows, \d+ characters, about \$0\.00 at Amazon Translate\./,
        ),
      });
      const rows = await rowsOf(drafts);
      expect(rows.map(({ id }) => id).sort()).toEqual(['contact-office', 'register-deadline']);
      expect(rows).toContainEqual(
        expect.objectContaining({
          id: 'register-deadline',
          locale: 'es-US',
          author: 'Amazon Translate',
          approved_by: '',
          verified_on: '',
          answer: 'Yxx xxx xxxxxxxx {deadline.register}.',
          after_deadline: 'Txx xxxx xxx xx xxxxxxxx xxx {deadline.register.last-day}.',
        }),
      );
      expect(server.calls[0]).toMatchObject({
        operation: 'ImportTerminology',
        input: { Name: 'ballot-answers-es-US', MergeStrategy: 'OVERWRITE' },
      });
      expect(server.calls[1]?.input).toMatchObject({
        SourceLanguageCode: 'en',
        TargetLanguageCode: 'es',
        TerminologyNames: ['ballot-answers-es-US'],
      });
    }));

  it('is no answer that a voter hears: the drafts are drafts to validate', () =>
    withServer(strange, async ({ faq, edit }, server, drafts) => {
      await faq(`translate FOLDER --to es-US --drafts ${drafts} --endpoint ${server.url} --yes`);
      const rows = await rowsOf(drafts);
      await edit((draft) => {
        inTwoLanguages(draft);
        draft.faq.push(...rows);
      });
      expect(await faq('apply FOLDER --yes --by "Luis Ortega"')).toMatchObject({ exitCode: 0 });
      const { rows: live } = JSON.parse((await faq('live register-deadline --json')).out ?? '');
      expect(live.map(({ locale }: { locale: string }) => locale)).toEqual(['en-US']);
    }));

  it('drafts a locale that the office does not offer yet, where ours is a draft itself', () =>
    withServer(strange, async ({ faq }, server, drafts) => {
      const { exitCode, out } = await faq(
        `translate FOLDER --to vi-US --drafts ${drafts} --endpoint ${server.url} --yes`,
      );
      expect({ exitCode, out }).toEqual({ exitCode: 0, out: expect.stringMatching(/: 3 drafts in vi-US\./) });
      expect(server.calls[0]?.input).toMatchObject({ Name: 'ballot-answers-vi-US' });
      expect(server.calls[1]?.input).toMatchObject({ SourceLanguageCode: 'en', TargetLanguageCode: 'vi' });
      const rows = await rowsOf(drafts);
      expect(rows.map(({ locale, author, approved_by }) => [locale, author, approved_by])).toEqual(
        Array.from({ length: 3 }, () => ['vi-US', 'Amazon Translate', '']),
      );
      expect(rows.map(({ answer }) => answer)).toContain('Yxx xxx xxxxxxxx {deadline.register}.');
    }));

  it('refuses a row whose placeholder came back changed, and says which and why', () =>
    withServer(
      (html) => strange(html).replace('{deadline.register}', '{fecha}'),
      async ({ faq }, server, drafts) => {
        const { exitCode, hint } = await faq(
          `translate FOLDER --to es-US --drafts ${drafts} --endpoint ${server.url} --yes`,
        );
        expect(exitCode).toBe(1);
        expect(hint).toContain('register-deadline (franklin), answer: {deadline.register} is gone, {fecha} came in');
        expect((await rowsOf(drafts)).map(({ id }) => id)).toEqual(['contact-office']);
      },
    ));

  it('says the price and asks before anything is sent', () =>
    withServer(strange, async ({ faq }, server, drafts) => {
      expect(await faq(`translate FOLDER --drafts ${drafts} --endpoint ${server.url}`, 'no')).toEqual({
        exitCode: 1,
        hint: 'Not translated. Nothing was changed.',
      });
      const unattended = await faq(`translate FOLDER --drafts ${drafts} --endpoint ${server.url}`);
      expect(unattended).toMatchObject({ exitCode: 2, hint: expect.stringMatching(/2 rows, .* add --yes/) });
      expect(server.calls).toEqual([]);
      await expect(access(drafts)).rejects.toThrow();
    }));

  it('tries again where Amazon is busy, and gives up with a sentence where it refuses', () => {
    let busy = 2;
    return withServer(
      (html) => {
        busy -= 1;
        return busy >= 0 ? { status: 400, type: 'ThrottlingException' } : strange(html);
      },
      async ({ faq }, server, drafts) => {
        expect(await faq(`translate FOLDER --drafts ${drafts} --endpoint ${server.url} --yes`)).toMatchObject({
          exitCode: 0,
        });
        busy = 0;
        const denied = await openTranslateServer(() => ({ status: 400, type: 'AccessDeniedException' }));
        const { exitCode, hint } = await faq(`translate FOLDER --drafts ${drafts} --endpoint ${denied.url} --yes`);
        await denied.close();
        expect({ exitCode, hint }).toEqual({
          exitCode: 1,
          hint: expect.stringMatching(
            /Amazon Translate refused: AccessDeniedException, no\. Sign in with a role.*Nothing was changed\./,
          ),
        });
      },
    );
  });
});
