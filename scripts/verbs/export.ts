import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Office } from '../../models/content/office';
import { withTable } from '../desk/with-table';
import { asJson } from '../door/outcome';
import { UsageError } from '../door/usage-error';
import { count } from '../report/wrap';
import { readContent } from '../sheet/read-content';
import { readOffice } from '../sheet/read-office';
import { inTheWay, isWorkbookPath, refuseOtherKinds, writeContent } from '../sheet/write-content';
import { requireHeard } from '../table/read-history';
import { readVisible } from '../table/read-visible';
import type { ReleaseTable } from '../table/release-table';
import type { Given } from './options';
import { verb } from './verb';

const CONTENT = 'content';

interface Settings {
  office: Office;
  from: string;
  /** office.yaml as it is written, with its comments. */
  text?: string | undefined;
}

const settingsIn = async (path: string): Promise<Settings | undefined> => {
  if (isWorkbookPath(path)) {
    const { office } = await readContent(path);
    return office && { office, from: path };
  }
  const file = join(path, 'office.yaml');
  const { office } = await readOffice(file);
  return office && { office, from: `${path}/`, text: await readFile(file, 'utf8') };
};

/** The settings of what is replaced, or those of the office's usual content. */
const settingsFor = async ({
  folder,
  content,
}: Pick<Given<'content'>, 'folder' | 'content'>): Promise<Settings | undefined> =>
  (await settingsIn(folder)) ?? (await settingsIn(content ?? CONTENT));

const pointerFor = async (table: ReleaseTable, release: number | undefined) => {
  const live = await table.pointer();
  if (!live) throw new UsageError(`Nothing was ever released on ${table.name}, so that there is nothing to export.`);
  if (release === undefined || release === live.release) return live;
  await requireHeard(table, release, live);
  return { ...live, release };
};

/** Writes what voters hear, or heard, as a workbook or as four CSV files. Read back, it makes the plan "No changes." */
export const exportContent = verb({
  name: 'export',
  summary: 'Write what voters hear now as a workbook, or as CSV files into a folder.',
  usage: 'PATH [--target NAME] [--release N]',
  more: 'PATH ends in .xlsx, or is a folder.',
  takes: { kind: 'path' },
  options: {
    target: true,
    kept: true,
    content: "the folder or workbook with the office's settings, if they are in neither PATH nor content",
    release: true,
    yes: 'replace what is there',
    json: true,
  },
  async run(given) {
    const { folder } = given;
    refuseOtherKinds(folder);
    const replaced = await inTheWay(folder);
    if (replaced === 'not-a-folder')
      throw new UsageError(`"${folder}" is a file. Name a folder or an .xlsx file, new or empty.`);
    if (replaced.length > 0 && !given.yes) {
      const [first] = replaced;
      const what = first === folder ? `${folder} is there` : `${folder} has ${replaced.join(', ')}`;
      throw new UsageError(
        `${what} already. Name another ${first === folder ? 'file' : 'folder'}, or add --yes to replace ${replaced.length > 1 ? 'them' : 'it'}; drafts in it would be lost. Nothing was changed.`,
      );
    }
    const settings = await settingsFor(given);
    return withTable(given, settings?.office, async (table) => {
      const pointer = await pointerFor(table, given.release);
      if (!settings) {
        throw new UsageError(
          `The office's settings are neither in ${folder} nor in ${given.content ?? CONTENT}. Name the folder or workbook that has them with --content.`,
        );
      }
      const rows = (await readVisible(table, pointer)).map(({ content }) => content);
      await writeContent(folder, settings.office, rows, settings.text);
      const { release } = pointer;
      const copiedOffice = !settings.from.startsWith(folder);
      if (given.json) return { exitCode: 0, out: asJson({ folder, release, rows: rows.length, copiedOffice }) };
      const what = isWorkbookPath(folder) ? 'Its settings were' : 'office.yaml was';
      const office = copiedOffice ? ` ${what} copied from ${settings.from}.` : '';
      return {
        exitCode: 0,
        out: `${count(rows.length, 'row')} of release ${release} written to ${folder}.${office} The table was not changed.`,
      };
    });
  },
});
