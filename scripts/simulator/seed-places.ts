import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Clock } from '../door/outcome';
import { importFeed } from '../places/import-feed';
import { officeFacts } from '../places/office-facts';
import type { PlacesTable } from '../places/places-table';
import { planPlaces } from '../places/plan-places';
import { publishPlaces } from '../places/publish-places';
import { readZipsAt } from '../places/zip-middles';
import type { OfficeContent } from '../sheet/office-content';

/** Where an office without a feed keeps its places, and where its ZIP codes are: beside its other sheets. */
const fileBeside = (folder: string, name: string): string =>
  join(existsSync(folder) && statSync(folder).isDirectory() ? folder : dirname(folder), name);

/** Releases the `places.csv` that lies with the office's content, as `faq places apply` does. Without one, nothing. */
export const seedPlaces = async (
  table: PlacesTable,
  { folder, office, rows }: OfficeContent,
  now: Clock,
): Promise<void> => {
  const path = fileBeside(folder, 'places.csv');
  const zips = fileBeside(folder, 'zips.csv');
  const contents = rows.flatMap(({ content }) => content ?? []);
  const facts = officeFacts(contents, office?.root, now().toISOString());
  if (!facts || !existsSync(path)) return;
  const imported = await importFeed({ path, facts, zips: existsSync(zips) ? await readZipsAt(zips) : new Map() });
  try {
    if (!imported.content) return;
    const plan = await planPlaces(table, imported.content);
    await publishPlaces(table, imported.content, plan, { by: 'simulator', note: `Places, from ${path}`, now });
  } finally {
    imported.remove();
  }
};
