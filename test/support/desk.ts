import { join } from 'node:path';
import type { Outcome, Terminal } from '../../scripts/door/outcome';
import { runFaq } from '../../scripts/door/run-faq';
import { clockAt } from './clock';
import { type Edit, NOBODY, NOW, rewriteContent, withContent } from './staff-content';

// The SDK warns on Node 20, once for every file of tests.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

export interface AtDesk {
  folder: string;
  /** The folder of the desk's own local table. */
  kept: string;
  edit(edit: Edit): Promise<void>;
  /** One command line; `FOLDER` is the content, words in quotes stay together. `says` answers every question. */
  faq(line: string, says?: string): Promise<Outcome>;
}

const wordsOf = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');

const answering = (says: string): Terminal => ({ ...NOBODY, isInteractive: true, ask: async () => says });

/** A clerk with a content folder and a local table of its own. */
export const atADesk = (work: (desk: AtDesk) => Promise<void>, first: Edit = () => {}): Promise<void> =>
  withContent(first, async (folder) => {
    const kept = join(folder, 'table');
    await work({
      folder,
      kept,
      edit: (edit) => rewriteContent(folder, edit),
      faq: (line, says) => {
        const [verb = '', ...rest] = wordsOf(line).map((word) => (word === 'FOLDER' ? folder : word));
        const office = ['plan', 'apply', 'export'].includes(verb) ? [] : ['--content', folder];
        const terminal = says === undefined ? NOBODY : answering(says);
        return runFaq([verb, ...rest, '--kept', kept, ...office], terminal, clockAt(NOW));
      },
    });
  });
