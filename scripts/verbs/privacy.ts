import { privacyTexts } from '../../models/locales/build-words';
import { writeCarefully } from '../door/files';
import { nextCommand } from '../door/next-command';
import { UsageError } from '../door/usage-error';
import { privacyFacts } from '../privacy/privacy-facts';
import { type PrivacyPage, privacyHtml, privacyMarkdown } from '../privacy/render-privacy';
import { readContent } from '../sheet/read-content';
import { verb } from './verb';

/** What the service keeps of voters, for the office to publish. */
export const privacy = verb({
  name: 'privacy',
  summary: 'Write a page for voters: what is kept of their questions, how long, and who else hears.',
  usage: '[PATH] [--html FILE]',
  more: [
    "It says what is true of this office: its name and phone, where voters can ask, and how long the log is kept, as the office's",
    'settings have it. Somebody who knows the law of the state should read it before it is published.',
  ].join('\n'),
  takes: { kind: 'content' },
  options: { html: 'write it as a web page, in all languages of the office' },
  async run({ folder, html }) {
    const { office, rows } = await readContent(folder);
    if (!office)
      throw new UsageError(
        `${folder} has no office.yaml that can be read. See "${nextCommand(['validate', folder], {})}".`,
      );
    const content = rows.flatMap((row) => row.content ?? []);
    const pages = office.locales.flatMap((locale): PrivacyPage[] => {
      const texts = privacyTexts(locale);
      return texts
        ? [{ locale, title: texts.title(office.name), sections: texts.sections(privacyFacts(office, content, locale)) }]
        : [];
    });
    const missing = office.locales.filter((locale) => !privacyTexts(locale));
    const hint =
      missing.length > 0 ? `There is no such page in ${missing.join(' and ')} yet: have it translated.` : undefined;
    if (html === undefined) return { exitCode: 0, out: privacyMarkdown(pages), hint };
    await writeCarefully(html, privacyHtml(pages));
    return { exitCode: 0, out: `Written to ${html}: read it, and put it on your site.`, hint };
  },
});
