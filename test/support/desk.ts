import { join } from 'node:path';
import type { Outcome } from '../../scripts/door/outcome';
import { runFaq } from '../../scripts/door/run-faq';
import { VERBS } from '../../scripts/verbs/verbs';
import { clockAt } from './clock';
import { type Edit, NOW, rewriteContent, withContent } from './staff-content';
import { answering, NOBODY } from './terminal';

export interface AtDesk {
  folder: string;
  /** The folder of the desk's own local table. */
  kept: string;
  edit(edit: Edit): Promise<void>;
  /**
   * One command line on the desk's table; `FOLDER` is the content, words in quotes stay together. `says` answers every
   * question.
   */
  faq(line: string, says?: string): Promise<Outcome>;
  /** The words as they are, with nothing added; `FOLDER` stands for the content, `HERE/` for the folder that holds it. */
  run(...words: string[]): Promise<Outcome>;
}

const wordsOf = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');

/** Where the verb's table and settings are, as far as it asks for them. */
const optionsFor = (words: readonly string[], { folder, kept }: { folder: string; kept: string }): string[] => {
  const verb = VERBS.find(({ name }) => words.join(' ').startsWith(name));
  const isCheckOnly = verb?.name === 'validate' || verb?.name === 'calendar';
  return [
    ...(verb?.options.kept && !isCheckOnly ? ['--kept', kept] : []),
    ...(verb?.options.content && verb.takes.kind === 'words' ? ['--content', folder] : []),
  ];
};

/** A clerk with a content folder and a local table of its own. */
export const atADesk = (work: (desk: AtDesk) => Promise<void>, first: Edit = () => {}): Promise<void> =>
  withContent(first, async (folder) => {
    const kept = join(folder, 'table');
    await work({
      folder,
      kept,
      edit: (edit) => rewriteContent(folder, edit),
      faq: (line, says) => {
        const words = wordsOf(line).map((word) => (word === 'FOLDER' ? folder : word));
        const terminal = says === undefined ? NOBODY : answering(says);
        return runFaq([...words, ...optionsFor(words, { folder, kept })], terminal, clockAt(NOW));
      },
      run: (...words) =>
        runFaq(
          words.map((word) => (word === 'FOLDER' ? folder : word.replace('HERE/', `${folder}/`))),
          NOBODY,
          clockAt(NOW),
        ),
    });
  });

export const keptIn = (folder: string): string[] => ['--kept', join(folder, 'table')];

/** The same with other content from the start, and every option said. */
export const atEditedDesk = (
  first: Edit,
  work: (desk: Pick<AtDesk, 'folder' | 'edit'> & { faq: AtDesk['run'] }) => Promise<void>,
): Promise<void> => atADesk(({ folder, edit, run }) => work({ folder, edit, faq: run }), first);
