import { CATALOGUE } from '../../models/catalogue/catalogue';
import { type Locale, REVIEWED } from '../../models/locales/locales';
import { TOPIC_IDS } from '../../models/topics';
import { federalElectionDay } from '../check/elections';
import { nextCommand } from '../door/next-command';
import { asJson } from '../door/outcome';
import { UsageError } from '../door/usage-error';
import { anyOf } from '../report/did-you-mean';
import { count } from '../report/wrap';
import { newOffice, newRows, slugOf } from '../sheet/new-content';
import { inTheWay, refuseOtherKinds, writeContent } from '../sheet/write-content';
import { verb } from './verb';

const localesOf = (names: readonly string[]): Locale[] => {
  if (names.length === 0) return [...REVIEWED];
  const locales = REVIEWED.filter((locale) => names.includes(locale));
  const unknown = names.find((name) => !REVIEWED.some((locale) => locale === name));
  if (unknown !== undefined)
    throw new UsageError(`--locale ${unknown} is not a language to begin with. Write ${anyOf(REVIEWED)}.`);
  return locales;
};

/** The year of the next federal election day, `today` among them. */
const nextNovember = (today: string): number => {
  const year = today.slice(0, 4);
  return today <= federalElectionDay(year) ? Number(year) : Number(year) + 1;
};

/** Makes a workbook or folder to begin with: every topic as a draft that nobody has written yet. */
export const newContent = verb({
  name: 'new',
  summary: 'Make a workbook or folder to begin with.',
  usage: 'PATH [--name "Harbor County"] [--details]',
  more: [
    'PATH is a new .xlsx workbook or a new folder. Without --details there is one draft for each topic;',
    'what voters ask besides stands in `npm run faq -- questions`, and on the sheet "questions" of a workbook.',
  ].join('\n'),
  takes: { kind: 'path' },
  options: {
    name: true,
    locale: `${anyOf(REVIEWED)}; may be given several times, and all unless named`,
    details: true,
    json: true,
  },
  async run(given) {
    const { folder, officeName, localeNames, hasDetails, json } = given;
    const name = officeName ?? 'Our County';
    if (slugOf(name) === '') throw new UsageError(`--name ${name} has no letters. Write the county's or state's name.`);
    refuseOtherKinds(folder);
    const blocking = await inTheWay(folder);
    if (blocking === 'not-a-folder')
      throw new UsageError(`"${folder}" is there already, and is something else. Name a new file or folder.`);
    // Never with --yes: what is new has nothing in it, and what would be replaced may be a year's work.
    if (blocking.length > 0)
      throw new UsageError(`${blocking.join(', ')} is there already. Name a new file or folder. Nothing was changed.`);
    const office = newOffice(name, localesOf(localeNames));
    const rows = newRows(
      office,
      name,
      nextNovember(given.clock().toISOString().slice(0, 10)),
      hasDetails ? 'all' : 'main',
    );
    await writeContent(folder, office, rows);
    if (json) return { exitCode: 0, out: asJson({ folder, rows: rows.length, locales: office.locales }) };
    const drafts = count(rows.filter(({ sheet }) => sheet === 'faq').length, 'draft');
    const what = hasDetails ? `${CATALOGUE.length} standard questions` : `${TOPIC_IDS.length} topics`;
    return {
      exitCode: 0,
      out:
        `${folder} is ready: ${drafts}, one for each of the ${what} in ${office.locales.join(' and ')}. ` +
        'No voter hears a draft.\nFill in jurisdictions first (phone and time zone!), then elections and deadlines, then the answers. ' +
        `What each column is for stands in the note on its heading.\nThen: ${nextCommand(['validate', folder], {})}`,
    };
  },
});
