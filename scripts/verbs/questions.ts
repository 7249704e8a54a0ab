import { isTopicId } from '../../models/topics';
import { writeCarefully } from '../door/files';
import { nextCommand } from '../door/next-command';
import { asJson } from '../door/outcome';
import { UsageError } from '../door/usage-error';
import { renderStanding } from '../questions/render-standing';
import { standingIn } from '../questions/standing';
import { count } from '../report/wrap';
import { readContent } from '../sheet/read-content';
import { standardDraft } from '../sheet/standard-drafts';
import { writeSheet } from '../sheet/write-sheet';
import { verb } from './verb';

/** What voters ask offices everywhere, and what of it this office answers. */
export const questions = verb({
  name: 'questions',
  summary: 'Say which standard questions have an answer, and what voters hear of the others.',
  usage: '[PATH] [--topic TOPIC] [--drafts FILE]',
  more: [
    'Standard questions are those that voters ask everywhere, and that the skill knows in many words. An office writes',
    'answers for those it wants: under the same id in its faq sheet, in each of its languages.',
  ].join('\n'),
  takes: { kind: 'content' },
  options: {
    topic: 'only this topic',
    drafts: 'also write a faq sheet with a draft row for each question that has no row',
    json: true,
  },
  async run(given) {
    const { topic } = given;
    if (topic !== undefined && !isTopicId(topic))
      throw new UsageError(`--topic ${topic} is no topic. Leave it out to see all of them.`);
    const { office, rows, problems } = await readContent(given.folder);
    const content = rows.flatMap((row) => row.content ?? []);
    if (!office || content.length === 0)
      throw new UsageError(
        `${given.folder} can't be read${problems.length > 0 ? `: ${count(problems.length, 'problem')}` : ''}. ` +
          `See "${nextCommand(['validate', given.folder], {})}".`,
      );
    const byLocale = office.locales.map((locale) => ({
      locale,
      questions: standingIn(content, locale).filter(({ id }) => topic === undefined || id.split('.')[0] === topic),
    }));
    const written: string[] = [];
    if (given.drafts !== undefined) {
      const drafts = byLocale.flatMap(({ locale, questions: some }) =>
        some
          .filter(({ standing }) => standing === 'none' || standing === 'main')
          .map(({ id }) => standardDraft(id, office.root, locale)),
      );
      await writeCarefully(given.drafts, writeSheet('faq', drafts));
      written.push(
        `${given.drafts}: ${count(drafts.length, 'draft row')}. Write their answers, and move them to your faq sheet. No voter hears a draft.`,
      );
    }
    const hint = written[0];
    if (given.json) return { exitCode: 0, out: asJson({ locales: byLocale }), hint };
    return {
      exitCode: 0,
      out: byLocale.map(({ locale, questions: some }) => renderStanding(some, locale)).join('\n\n'),
      hint,
    };
  },
});
