import { join } from 'node:path';
import type { Terminal } from '../../scripts/door/outcome';
import { runFaq } from '../../scripts/door/run-faq';
import { NO_PAINT } from '../../scripts/report/colour';
import { clockAt } from './clock';
import { type Edit, NOW, rewriteContent, withContent } from './staff-content';

/** Nobody is there to answer. */
export const UNATTENDED: Terminal = {
  isInteractive: false,
  paint: NO_PAINT,
  width: 100,
  ask: async () => undefined,
  progress: () => {},
  onInterrupt: () => () => {},
};

export interface FaqDesk {
  folder: string;
  edit(edit: Edit): Promise<void>;
  /** Runs a command line; `FOLDER` stands for the content, and `HERE/` for the folder that holds it. */
  faq(...words: string[]): ReturnType<typeof runFaq>;
}

/** A content folder and a local table beside it, for whole commands. */
export const atFaqDesk = (edit: Edit, work: (desk: FaqDesk) => Promise<void>): Promise<void> =>
  withContent(edit, (folder) =>
    work({
      folder,
      edit: (again) => rewriteContent(folder, again),
      faq: (...words) =>
        runFaq(
          words.map((word) => (word === 'FOLDER' ? folder : word.replace('HERE/', `${folder}/`))),
          UNATTENDED,
          clockAt(NOW),
        ),
    }),
  );

export const keptIn = (folder: string): string[] => ['--kept', join(folder, 'table')];
