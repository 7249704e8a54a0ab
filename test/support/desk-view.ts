import { join } from 'node:path';
import { checkFolder } from '../../scripts/check/check-folder';
import { createDeskApi } from '../../scripts/desk-view/desk-api';
import type { DeskContent } from '../../scripts/desk-view/desk-content';
import { createDynamoPlacesTable } from '../../scripts/places/dynamo-places-table';
import { desiredOf } from '../../scripts/plan/desired';
import { openTarget } from '../../scripts/table/open-target';
import { type Edit, NOW, withContent } from './staff-content';

/** The desk of made content, of which everything approved is released. */
export const deskOf = (edit: Edit = () => {}, over: Partial<DeskContent> = {}): Promise<DeskContent> =>
  withContent(edit, async (folder) => {
    const checked = await checkFolder(folder, NOW);
    if (!checked.office) throw new Error('The office can not be read.');
    const rows = checked.rows.flatMap(({ content }) => content ?? []);
    const { versions } = desiredOf(rows, [], 1);
    const pointer = { release: 1, abandoned: [], released_at: NOW };
    return {
      checked,
      office: checked.office,
      pointer,
      versions,
      next: { changes: [], stale: [] },
      now: NOW,
      mark: '',
      ...over,
    };
  });

type Ask = (route: string, query?: Record<string, string>) => Promise<{ status: number; body: never }>;

/** Hands the desk's questions to `work`, on the local table that lies in the content's folder. */
export const withDeskApi = async (folder: string, work: (ask: Ask) => Promise<void>): Promise<void> => {
  const { office } = await checkFolder(folder, NOW);
  if (!office) throw new Error('The office can not be read.');
  const kept = join(folder, 'table');
  const target = await openTarget('local', { office, kept, baseDir: folder });
  if (!target) throw new Error('There is no local table.');
  try {
    const table = target.releases;
    const places = createDynamoPlacesTable({ ...target, releases: table });
    const api = createDeskApi({ folder, kept, office, table, places, clock: () => Date.parse(NOW) });
    await work(async (route, query = {}) => {
      const { status, body } = await api.ask(route, new URLSearchParams(query));
      return { status, body: body as never };
    });
  } finally {
    await target.close();
  }
};
