import type { Office } from '../../models/content/office';
import type { Pointer, Version } from '../../models/table/items';
import { soundContent } from '../check/check-folder';
import type { Outcome, Terminal } from '../door/outcome';
import { desiredOf } from '../plan/desired';
import { readVisible } from '../table/read-visible';
import type { Given } from '../verbs/options';
import { atDesk } from './at-desk';
import { problemsOutcome } from './problems-outcome';
import { checkFor } from './review';

/** What voters would hear, or hear: all rows, and where they are from, as part of a sentence. */
export interface HeardContent {
  office: Office;
  versions: readonly Version[];
  pointer: Pointer;
  source: string;
}

/** Nothing was released of files: a pointer that says so. */
const UNRELEASED: Pointer = { release: 0, abandoned: [], released_at: '' };

/** The approved rows of the files; with a target, what is released there. An outcome where the files have problems. */
export const heardContent = async (
  given: Given<'kept' | 'json' | 'target'>,
  terminal: Terminal,
): Promise<{ content: HeardContent } | { outcome: Outcome }> => {
  if (given.hasTarget) {
    return atDesk(given, terminal, async ({ office, table, pointer }) => {
      const versions = await readVisible(table, pointer);
      return { content: { office, versions, pointer, source: `release ${pointer.release} on ${table.name}` } };
    });
  }
  // What is sound today may have no answer at another moment: that is what is to be shown.
  const checked = await checkFor({ ...given, now: given.clock().toISOString() }, terminal);
  const sound = soundContent(checked);
  if (!sound) return { outcome: problemsOutcome(checked, { ...given, all: false }, terminal) };
  const { versions } = desiredOf(sound.rows, [], 1);
  return {
    content: { office: sound.office, versions, pointer: UNRELEASED, source: `the approved rows of ${checked.folder}` },
  };
};
