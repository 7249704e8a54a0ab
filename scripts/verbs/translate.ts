import { setTimeout as wait } from 'node:timers/promises';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
import { stringify } from 'csv-stringify/sync';
import type { FaqRow } from '../../models/content/faq-row';
import { glossaryOf } from '../../models/locales/build-words';
import { isDraftLocale, isLocale, LOCALES, type Locale } from '../../models/locales/locales';
import { soundContent } from '../check/check-folder';
import { problemsOutcome } from '../desk/problems-outcome';
import { checkFor } from '../desk/review';
import { writeCarefully } from '../door/files';
import { UsageError } from '../door/usage-error';
import { anyOf } from '../report/did-you-mean';
import { count } from '../report/wrap';
import { writeSheet } from '../sheet/write-sheet';
import { createTranslator } from '../translate/amazon-translate';
import { charactersOf, DOLLARS_A_MILLION, rowsToTranslate } from '../translate/rows-to-translate';
import { MACHINE, type Refused, translateRows } from '../translate/translate-rows';
import { PATH } from './notes';
import { verb } from './verb';

const [FIRST] = LOCALES;

const targetOf = (named: string | undefined, offered: readonly Locale[]): Locale => {
  const others: readonly Locale[] = offered.filter((locale) => locale !== FIRST);
  const [only] = others;
  // Of a draft locale the rows come first: who would offer it has to see what it would say.
  if (named !== undefined && isLocale(named) && (others.includes(named) || isDraftLocale(named))) return named;
  if (named === undefined && others.length === 1 && only) return only;
  throw new UsageError(
    `Say into which language: --to ${anyOf(others.length > 0 ? others : ['(none: office.yaml offers one language)'])}. Nothing was changed.`,
  );
};

/** The terms of a language, as Amazon Translate reads them. */
const termsOf = (to: Locale): string =>
  stringify([[FIRST.slice(0, 2), to.slice(0, 2)], ...Object.entries(glossaryOf(to))]);

const refusals = (refused: readonly Refused[]): string[] =>
  refused.length === 0
    ? []
    : [
        `${count(refused.length, 'row')} not translated, since a placeholder would be wrong. Translate by hand:`,
        ...refused.map(({ row, column, why }) => `  ${row.id} (${row.jurisdiction}), ${column}: ${why}`),
      ];

/** Drafts in another language, by machine, for people to read, mend and approve. */
export const translate = verb({
  name: 'translate',
  summary: 'Draft the rows that another language lacks, by Amazon Translate.',
  usage: '[PATH] --to LOCALE --drafts FILE [--yes]',
  more: [
    PATH,
    'Approved rows without an up-to-date twin are translated, placeholders left as they are, with our own glossary.',
    `The drafts have the author "${MACHINE}" and no approval: no voter hears them before a person read and approved them.`,
    'Nobody is charged before the price was shown and agreed to. Needs an AWS sign-in that may call Amazon Translate.',
  ].join('\n'),
  takes: { kind: 'content' },
  options: {
    to: true,
    drafts: 'the faq sheet to write',
    region: true,
    endpoint: true,
    yes: true,
    json: true,
  },
  async run(given, terminal) {
    const checked = await checkFor({ ...given, now: given.clock().toISOString() }, terminal);
    const content = soundContent(checked);
    if (!content) return problemsOutcome(checked, { ...given, all: false }, terminal);
    const { office } = content;
    const to = targetOf(given.to, office.locales);
    if (given.drafts === undefined)
      throw new UsageError('Name the file for the drafts: --drafts drafts.csv. Nothing was changed.');
    const faq = content.rows.flatMap((one): FaqRow[] => (one.sheet === 'faq' ? [one.row] : []));
    const rows = rowsToTranslate(faq, { from: FIRST, to });
    if (rows.length === 0)
      return { exitCode: 0, out: `Every approved row has an up-to-date twin in ${to}. Nothing was changed.` };
    const characters = charactersOf(rows);
    const price = `${count(rows.length, 'row')}, ${characters.toLocaleString('en-US')} characters, about $${((characters * DOLLARS_A_MILLION) / 1e6).toFixed(2)} at Amazon Translate.`;
    if (!given.yes) {
      if (!terminal.isInteractive) throw new UsageError(`${price} To translate them add --yes. Nothing was changed.`);
      if (!/^y(es)?$/i.test((await terminal.ask(`${price} Translate them? (yes/no) `)) ?? ''))
        return { exitCode: 1, hint: 'Not translated. Nothing was changed.' };
    }
    const translator = createTranslator({
      region: given.region ?? office.targets[office.skill_target]?.region ?? 'us-east-1',
      endpoint: given.endpoint,
      credentials: fromNodeProviderChain(),
      wait: async (ms) => void (await wait(ms)),
    });
    const terminology = Object.keys(glossaryOf(to)).length > 0 ? `ballot-answers-${to}` : undefined;
    if (terminology !== undefined) await translator.importTerms(terminology, termsOf(to));
    const { drafts, refused } = await translateRows(rows, translator, {
      from: FIRST,
      to,
      terminology,
      done: (done) => terminal.progress(`${done} of ${rows.length} rows translated`),
    });
    terminal.progress('');
    await writeCarefully(
      given.drafts,
      writeSheet(
        'faq',
        drafts.map((row) => ({ sheet: 'faq', row })),
      ),
    );
    return {
      exitCode: refused.length > 0 ? 1 : 0,
      out: `${given.drafts}: ${count(drafts.length, 'draft')} in ${to}. ${price} Read each, mend it, put it into your faq sheet with yourself as author, and have it approved: npm run faq -- approve`,
      hint: refusals(refused).join('\n') || undefined,
    };
  },
});
