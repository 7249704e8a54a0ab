import type { ContentRow } from '../../models/content/content-row';
import type { Pointer } from '../../models/table/items';
import { diffRows, idOf } from '../plan/diff-rows';
import type { Change } from '../plan/plan';
import { readBetween } from './read-between';
import { keysWritten } from './read-history';
import type { ReleaseTable } from './release-table';

const contents = (versions: readonly { content: ContentRow }[]): Map<string, ContentRow> =>
  new Map(versions.map(({ content }) => [idOf(content), content]));

/** What a release changed of the one before it. Throws `TableError` where the table can't be asked. */
export const changesOf = async (table: ReleaseTable, pointer: Pointer, release: number): Promise<Change[]> => {
  const keys = await keysWritten(table, release, release);
  const { before, after } = await readBetween(table, keys, pointer, [release - 1, release]);
  return diffRows(contents(before), contents(after));
};
